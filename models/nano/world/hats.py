"""Hats, worn above the forehead (y < 39)."""

from nano.world.shapes import both, box, capsule, circle, either, ellipse, polygon, without

WHITE = (248, 247, 244)


def draw_hat(canvas, person):
    for hat, draw in HATS.items():
        rows = person.rows_with("hat", hat)
        if not len(rows):
            continue
        with canvas.part(-27, 2, 27, 44, rows) as part:
            draw(part, part.x, part.y, person.hat[rows])


def _cap(part, x, y, colour):
    dome = both(ellipse(x, y, 0, 38, 18.5, 15.5), y - 38)
    part.draw(dome, colour)
    part.draw(both(ellipse(x, y, 11, 38.5, 15, 4.2), 35.6 - y), colour * 0.78)
    part.draw(circle(x, y, 0, 23.2, 1.8), colour * 0.78, rim=False)


def _beanie(part, x, y, colour):
    part.draw(circle(x, y, 0, 17.5, 5.2), WHITE)
    part.draw(both(ellipse(x, y, 0, 37, 18.5, 17), y - 37), colour)
    part.draw(box(x, y, 0, 36, 19.4, 3.6, 2.5), colour * 0.72)


def _top_hat(part, x, y, colour):
    part.draw(box(x, y, 0, 21, 12.5, 14.5, 1.5), colour)
    part.draw(box(x, y, 0, 29.5, 12.5, 2.6), (232, 196, 120))
    part.draw(box(x, y, 0, 34.5, 22, 2.7, 2.4), colour)


def _crown(part, x, y, colour):
    points = [polygon(x, y, (cx - 6.5, 32), (cx * 1.12, tip), (cx + 6.5, 32)) for cx, tip in ((-11, 17), (0, 13), (11, 17))]
    part.draw(either(box(x, y, 0, 33, 17.5, 4.2, 1), *points), colour)
    balls = either(*(circle(x, y, cx * 1.12, tip, 2.2) for cx, tip in ((-11, 16.5), (0, 12.5), (11, 16.5))))
    part.draw(balls, (255, 236, 160), rim=False)
    part.draw(either(circle(x, y, 0, 33, 2.2), circle(x, y, -10, 33, 1.6), circle(x, y, 10, 33, 1.6)), (255, 236, 160), rim=False)


def _wizard(part, x, y, colour):
    part.draw(polygon(x, y, (-14, 36), (3, 3.5), (14, 36)), colour)
    part.draw(ellipse(x, y, 0, 36, 25, 4.6), colour * 0.8)
    part.draw(either(circle(x, y, -3, 27, 2), circle(x, y, 5, 23, 1.6), circle(x, y, 1, 15, 1.4)), (255, 232, 140), rim=False)


HATS = {"cap": _cap, "beanie": _beanie, "top_hat": _top_hat, "crown": _crown, "wizard": _wizard}
