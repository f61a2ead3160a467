"""Hair behind and before the head, the face and what is worn on it. The head is an ellipse around (0, 46.5)."""

from nano.world.pixel_face import draw_pixel_face, draw_pixel_glasses
from nano.world.shapes import arc, both, box, capsule, circle, either, ellipse, polygon, without

INK = (38, 32, 42)
WHITE = (252, 252, 250)


def draw_back_hair(canvas, person):
    long = person.rows_with("hair_shape", "long")
    if len(long):
        with canvas.part(-24, 28, 24, 86, long) as part:
            x, y = part.x, part.y
            hair = either(ellipse(x, y, 0, 48, 22, 20), box(x, y, 0, 66, 22, 16, 8))
            part.draw(hair, person.hair[long] * 0.86)
    curly = person.rows_with("hair_shape", "curly")
    if len(curly):
        with canvas.part(-29, 20, 29, 70, curly) as part:
            x, y = part.x, part.y
            puffs = [circle(x, y, cx * s, cy, 8.5) for cx, cy in ((8, 31), (16, 38), (19, 48), (17, 57)) for s in (-1, 1)]
            part.draw(either(circle(x, y, 0, 45, 20), *puffs), person.hair[curly])
    spiky = person.rows_with("hair_shape", "spiky")
    if len(spiky):
        with canvas.part(-29, 18, 29, 62, spiky) as part:
            x, y = part.x, part.y
            sides = [polygon(x, y, (10, top), (27, tip), (14, low))
                     if s > 0 else polygon(x, y, (-14, low), (-27, tip), (-10, top))
                     for s in (-1, 1) for top, tip, low in ((32, 35, 46), (42, 48, 57))]
            part.draw(either(*sides), person.hair[spiky])
    pigtails = person.rows_with("hair_shape", "pigtails")
    if len(pigtails):
        with canvas.part(-30, 34, 30, 72, pigtails) as part:
            x, y = part.x, part.y
            tails = either(*(ellipse(x, y, 23.5 * s, 55, 5.5, 12) for s in (-1, 1)))
            part.draw(tails, person.hair[pigtails])
            part.draw(either(*(circle(x, y, 19.5 * s, 45, 2.6) for s in (-1, 1))), (246, 96, 120))


def draw_front_hair(canvas, person):
    """The cap of hair and its fringe. Under a hat only what hangs below shows."""
    for shape in ("short", "long", "pigtails", "curly", "spiky"):
        rows = person.rows_with("hair_shape", shape)
        if not len(rows):
            continue
        with canvas.part(-24, 14, 24, 62, rows) as part:
            x, y = part.x, part.y
            skull = ellipse(x, y, 0, 45, 19, 18)
            part.draw(FRINGES[shape](x, y, skull), person.hair[rows])


def _short(x, y, skull):
    locks = either(box(x, y, -17, 47, 2.4, 6, 1.5), box(x, y, 17, 47, 2.4, 6, 1.5))
    return either(without(both(skull, y - 42), ellipse(x, y, 5, 47, 15, 9)), both(locks, skull - 1))


def _long(x, y, skull):
    part_line = either(ellipse(x, y, 10.5, 50, 12, 15), ellipse(x, y, -10.5, 50, 12, 15))
    sides = either(box(x, y, -18.5, 56, 3.2, 15, 2), box(x, y, 18.5, 56, 3.2, 15, 2))
    return either(without(both(skull, y - 48), part_line), sides)


def _pigtails(x, y, skull):
    return without(both(skull, y - 45), ellipse(x, y, 0, 51, 16, 12.5))


def _curly(x, y, skull):
    curls = [circle(x, y, cx, cy, 5) for cx, cy in ((-12, 35), (-4.5, 33), (4.5, 33), (12, 35))]
    return either(*curls, both(skull, y - 33))


def _spiky(x, y, skull):
    up = [polygon(x, y, (cx - 6, 36), (cx * 1.45, tip), (cx + 6, 36)) for cx, tip in ((-12, 21), (-4.5, 17), (4.5, 17), (12, 21))]
    down = [polygon(x, y, (cx + 4.5, 33), (cx, 43), (cx - 4.5, 33)) for cx in (-12, -4, 4, 12)]
    return either(*up, *down, both(skull, y - 35))


FRINGES = {"short": _short, "long": _long, "pigtails": _pigtails, "curly": _curly, "spiky": _spiky}


def draw_face(canvas, person):
    with canvas.part(-14, 38, 14, 62) as part:
        x, y = part.x, part.y
        for side in (-1, 1):
            part.draw(ellipse(x, y, 10.8 * side, 53.5, 3.2, 2.2), (246, 92, 104), opacity=0.38, rim=False, soft=0.8)
    if canvas.cells:
        return draw_pixel_face(canvas, person)
    for expression, draw in FACES.items():
        rows = person.rows_with("expression", expression)
        if not len(rows):
            continue
        with canvas.part(-14, 36, 14, 64, rows) as part:
            draw(part, part.x, part.y)


def _eyes(part, x, y, rx=2.2, ry=3.0, at=47.5):
    for side in (-1, 1):
        part.draw(ellipse(x, y, 6.6 * side, at, rx, ry), INK, rim=False)
        part.draw(circle(x, y, 6.6 * side + 0.7, at - 1.2, 0.75), WHITE, opacity=0.9, rim=False)


def _neutral(part, x, y):
    _eyes(part, x, y)
    part.draw(capsule(x, y, -3.2, 56, 3.2, 56, 0.8), INK, rim=False)


def _happy(part, x, y):
    """Eyes closed with joy, and a wide open mouth."""
    for side in (-1, 1):
        part.draw(arc(x, y, 6.6 * side, 49, 3.2, 0.9, -1), INK, rim=False)
    mouth = both(ellipse(x, y, 0, 54, 6.2, 5.8), 54 - y)
    part.draw(mouth, (124, 30, 44), rim=False)
    part.draw(both(mouth, y - 55.8), WHITE, rim=False)


def _sad(part, x, y):
    _eyes(part, x, y, at=48)
    for side in (-1, 1):
        part.draw(capsule(x, y, 3.6 * side, 41.5, 9 * side, 43.6, 0.8), INK, rim=False)
    part.draw(arc(x, y, 0, 59.3, 4.4, 0.9, -1), INK, rim=False)
    part.draw(either(circle(x, y, 9.4, 55.4, 2.1), polygon(x, y, (7.6, 55), (9.4, 50.6), (11.2, 55))), (92, 178, 250), rim=False)


def _surprised(part, x, y):
    for side in (-1, 1):
        part.draw(circle(x, y, 6.6 * side, 47, 3.9), WHITE, rim=False)
        part.draw(circle(x, y, 6.6 * side, 47, 1.9), INK, rim=False)
    part.draw(ellipse(x, y, 0, 57, 2.9, 3.6), (124, 30, 44), rim=False)


def _angry(part, x, y):
    _eyes(part, x, y, ry=2.4, at=48.5)
    for side in (-1, 1):
        part.draw(capsule(x, y, 2.6 * side, 45.2, 10.5 * side, 41.4, 1.3), INK, rim=False)
    part.draw(box(x, y, 0, 57, 5.4, 2.5, 1.2), INK, rim=False)
    part.draw(box(x, y, 0, 57, 4.4, 1.4, 0.5), WHITE, rim=False)
    part.draw(either(*((x - cx).abs() - 0.35 for cx in (-1.8, 1.8))).maximum((y - 57).abs() - 1.6), INK, opacity=0.7, rim=False)


FACES = {"neutral": _neutral, "happy": _happy, "sad": _sad, "surprised": _surprised, "angry": _angry}


def draw_glasses(canvas, person):
    if canvas.cells:
        return draw_pixel_glasses(canvas, person)
    for kind, draw in GLASSES.items():
        rows = person.rows_with("glasses", kind)
        if not len(rows):
            continue
        with canvas.part(-19, 34, 19, 60, rows) as part:
            draw(part, part.x, part.y)


def _round(part, x, y):
    for side in (-1, 1):
        lens = circle(x, y, 6.9 * side, 48, 5.6)
        part.draw(lens, (205, 235, 255), opacity=0.35, rim=False)
        part.draw(lens.abs() - 0.85, (30, 30, 36), rim=False)
    part.draw(capsule(x, y, -1.6, 47.4, 1.6, 47.4, 0.7), (30, 30, 36), rim=False)
    part.draw(either(capsule(x, y, 12.4, 47, 17, 46, 0.7), capsule(x, y, -12.4, 47, -17, 46, 0.7)), (30, 30, 36), rim=False)


def _sunglasses(part, x, y):
    lenses = either(*(box(x, y, 7.3 * side, 48, 6, 4.2, 2.4) for side in (-1, 1)), box(x, y, 0, 45.6, 17.2, 1.4, 0.8))
    part.draw(lenses, (28, 26, 34), rim=False)
    part.draw(either(*(capsule(x, y, cx - 1.5, 49.4, cx + 1.5, 46.6, 0.8) for cx in (-7.3, 7.3))), (150, 170, 200), opacity=0.8, rim=False)


def _eyepatch(part, x, y):
    part.draw(capsule(x, y, -17, 39, 17, 49.5, 0.9), (28, 26, 34), rim=False)
    part.draw(ellipse(x, y, 6.8, 48, 5.2, 5.2), (28, 26, 34), rim=False)


GLASSES = {"round": _round, "sunglasses": _sunglasses, "eyepatch": _eyepatch}
