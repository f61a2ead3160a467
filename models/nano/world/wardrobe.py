"""Clothes: legs and what covers them, tops and their sleeves."""

from nano.world.shapes import both, box, capsule, circle, either, polygon

SHOE = (70, 52, 56)
WHITE = (248, 247, 244)


def draw_legs(canvas, person):
    with canvas.part(-15, 86, 15, 118) as part:
        for side in (-1, 1):
            part.draw(capsule(part.x, part.y, 5.6 * side, 90, 5.8 * side, 111, 3.9), person.skin)
    _cover(canvas, person, "trousers", 112)
    _cover(canvas, person, "shorts", 99)
    with canvas.part(-15, 108, 15, 119) as part:
        x, y = part.x, part.y
        for side in (-1, 1):
            part.draw(both(box(x, y, 7.2 * side, 114.5, 6, 4.2, 3.6), y - 117), SHOE)
    rows = person.rows_with("bottom", "skirt")
    rows = rows[person.value["top"][rows] != 3]
    if len(rows):
        with canvas.part(-17, 84, 17, 104, rows) as part:
            part.draw(polygon(part.x, part.y, (-9.5, 84), (9.5, 84), (16, 102.5), (-16, 102.5)), person.bottom[rows])


def _cover(canvas, person, bottom, until):
    rows = person.rows_with("bottom", bottom)
    rows = rows[person.value["top"][rows] != 3]  # a dress hides them
    if not len(rows):
        return
    with canvas.part(-15, 82, 15, until + 2, rows) as part:
        x, y = part.x, part.y
        legs = either(*(box(x, y, 5.7 * side, (90 + until) / 2, 5.2, (until - 88) / 2, 1.5) for side in (-1, 1)))
        part.draw(either(legs, box(x, y, 0, 89, 10.9, 5, 2)), person.bottom[rows])


def draw_top(canvas, person):
    for top, draw in TOPS.items():
        rows = person.rows_with("top", top)
        if not len(rows):
            continue
        with canvas.part(-19, 60, 19, 106, rows) as part:
            draw(part, part.x, part.y, person, rows)


def _torso(x, y, low=88.5):
    return either(polygon(x, y, (-9, 65), (9, 65), (11, low), (-11, low)), box(x, y, 0, 70, 11.5, 5.5, 5))


def _tshirt(part, x, y, person, rows):
    part.draw(_torso(x, y), person.top[rows])


def _striped(part, x, y, person, rows):
    torso = _torso(x, y)
    part.draw(torso, person.top[rows])
    stripes = either(*((y - at).abs() - 1.8 for at in (70, 78, 86)))
    light = person.top[rows].mean(1, keepdim=True) > 0.9  # white stripes would not show on white
    colour = part.paper.new_tensor(WHITE) / 255 + 0 * person.top[rows]
    colour = colour * ~light + part.paper.new_tensor((110, 116, 134)) / 255 * light
    part.draw(both(torso + 0.6, stripes), colour, rim=False)


def _jacket(part, x, y, person, rows):
    torso = _torso(x, y, 91)
    part.draw(torso, (236, 226, 206))
    for side in (-1, 1):
        panel = both(torso - 0.8, polygon(x, y, (3, 60), (22, 60), (22, 96), (4.4, 96)) if side > 0
                     else polygon(x, y, (-22, 60), (-3, 60), (-4.4, 96), (-22, 96)))
        part.draw(panel, person.top[rows])
    part.draw(either(*(circle(x, y, 7, at, 1.1) for at in (76, 83))), (250, 214, 110), rim=False)


def _dress(part, x, y, person, rows):
    bell = polygon(x, y, (-7, 78), (7, 78), (17, 104), (-17, 104))
    part.draw(either(_torso(x, y, 82), bell), person.top[rows])
    part.draw(both(box(x, y, 0, 80.5, 9.7, 1.7, 0.5), _torso(x, y, 84)), (255, 255, 255), opacity=0.75, rim=False)


def _overalls(part, x, y, person, rows):
    part.draw(_torso(x, y), person.top[rows])
    bottom = person.bottom[rows]
    straps = either(box(x, y, -6, 69, 1.9, 6), box(x, y, 6, 69, 1.9, 6))
    part.draw(either(box(x, y, 0, 81, 8, 8.5, 1), straps, box(x, y, 0, 87.5, 11, 3.5, 1)), bottom)
    part.draw(either(circle(x, y, -6, 75, 1.2), circle(x, y, 6, 75, 1.2)), (250, 214, 110), rim=False)


TOPS = {"tshirt": _tshirt, "striped": _striped, "jacket": _jacket, "dress": _dress, "overalls": _overalls}


def draw_sleeve(canvas, person, arm):
    """Long on jacket and striped top, short otherwise."""
    left, right = (-30, -5) if arm.side < 0 else (5, 30)
    for tops, long in ((("striped", "jacket"), True), (("tshirt", "dress", "overalls"), False)):
        rows = person.rows_with("top", *tops)
        if not len(rows):
            continue
        shoulder, elbow, hand = (tuple(v[rows] for v in joint) for joint in (arm.shoulder, arm.elbow, arm.hand))
        with canvas.part(left, 50, right, 92, rows) as part:
            x, y = part.x, part.y
            middle = tuple(a + (b - a) * 0.72 for a, b in zip(shoulder, elbow))
            sleeve = capsule(x, y, *shoulder, *(elbow if long else middle), 4.3)
            if long:
                sleeve = either(sleeve, capsule(x, y, *elbow, *hand, 4.0))
            part.draw(sleeve, person.top[rows])
