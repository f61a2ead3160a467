"""Faces and glasses on the cells of pixel art: 4 units a cell, whose centres lie at x = +-2, +-6, .. and y = 42, 46, ..

At this size a mouth is three cells, so each expression is set cell by cell instead of being sampled from its shape.
"""

from nano.world.shapes import box, either

INK = (28, 22, 30)
WHITE = (252, 252, 250)
MOUTH = (140, 30, 48)
LIP = (150, 58, 62)
TEAR = (92, 178, 250)
LENS = (176, 226, 255)

# expression: (colour, cells) in the order of drawing; a cell (x, y) stands for both x and -x
FACES = {
    "neutral": ((INK, ((6, 46), (6, 50))), (LIP, ((2, 58),))),
    "happy": ((INK, ((6, 46),)), (MOUTH, ((6, 54), (2, 58))), (WHITE, ((2, 54),))),
    "sad": ((INK, ((6, 50), (6, 42))), (LIP, ((2, 54), (6, 58))), (TEAR, ((10, 54), (10, 58)))),
    "surprised": ((WHITE, ((10, 46), (6, 46), (10, 50), (6, 50))), (INK, ((6, 46), (6, 50))), (MOUTH, ((2, 54), (2, 58)))),
    "angry": ((INK, ((6, 50), (10, 42), (6, 46), (2, 46))), (WHITE, ((2, 58),)), (INK, ((6, 58),))),
}
GLASSES = {
    "round": ((LENS, ((10, 46), (10, 50), (2, 46), (2, 50))), (INK, ((10, 42), (6, 42), (2, 42), (14, 46)))),
    "sunglasses": ((INK, ((14, 46), (10, 46), (6, 46), (2, 46), (10, 50), (6, 50))),),
}
EYEPATCH = ((6, 46), (10, 46), (6, 50), (10, 50), (2, 42), (-2, 42), (-6, 38), (14, 54))


def draw_cells(canvas, person, attribute, table):
    for value, layers in table.items():
        rows = person.rows_with(attribute, value)
        if not len(rows):
            continue
        with canvas.part(-16, 40, 16, 60, rows) as part:
            for colour, cells in layers:
                part.draw(_cells(part, [(side * x, y) for x, y in cells for side in (-1, 1)]), colour, rim=False)


def draw_pixel_face(canvas, person):
    draw_cells(canvas, person, "expression", FACES)


def draw_pixel_glasses(canvas, person):
    draw_cells(canvas, person, "glasses", GLASSES)
    rows = person.rows_with("glasses", "eyepatch")
    if len(rows):
        with canvas.part(-16, 36, 16, 60, rows) as part:
            part.draw(_cells(part, EYEPATCH), INK, rim=False)


def _cells(part, cells):
    return either(*(box(part.x, part.y, x, y, 1.4, 1.4) for x, y in cells))
