"""What the hand at the viewer's right holds."""

import math

from nano.world.shapes import both, box, capsule, circle, either, ellipse, polygon


def draw_held(canvas, person, arm):
    for held, draw in HELD.items():
        rows = person.rows_with("held", held)
        if not len(rows):
            continue
        with canvas.part(6, 12, 32, 108, rows) as part:
            hx, hy = (v[rows] for v in arm.hand)
            hx = hx.clamp(max=19.5 if held == "balloon" else 24)  # or it would leave the column
            draw(part, part.x - hx, part.y - hy)  # from here on the hand is the origin
            part.draw(circle(part.x, part.y, hx, hy, 3.9), person.skin[rows])


def _balloon(part, x, y):
    part.draw(capsule(x, y, 0.0, 0.0, 4.0, -24.0, 0.55), (90, 84, 96), rim=False)
    part.draw(either(ellipse(x, y, 4, -33, 8, 9.6), polygon(x, y, (1.6, -22), (4, -25), (6.4, -22))), (238, 74, 110))
    part.draw(ellipse(x, y, 1.4, -36.5, 1.6, 2.6), (255, 255, 255), opacity=0.75, rim=False)


def _flower(part, x, y):
    part.draw(capsule(x, y, 0.0, 6.0, 2.0, -12.0, 0.9), (60, 140, 70), rim=False)
    part.draw(ellipse(x, y, 3.6, -5.5, 2.8, 1.5), (60, 140, 70), rim=False)
    petals = [circle(x, y, 2 + 4.3 * math.sin(k * 2 * math.pi / 5), -14 - 4.3 * math.cos(k * 2 * math.pi / 5), 3.0) for k in range(5)]
    part.draw(either(*petals), (250, 130, 190))
    part.draw(circle(x, y, 2, -14, 2.5), (255, 214, 70), rim=False)


def _book(part, x, y):
    part.draw(box(x, y, 1.5, -5, 8.5, 10, 1), (40, 96, 160))
    part.draw(box(x, y, 2.6, -5, 5.4, 6.6, 0.5), (250, 240, 214), rim=False)
    for line in (-8.5, -5, -1.5):
        part.draw(box(x, y, 2.6, line, 3.8, 0.7), (120, 110, 120), rim=False)


def _sword(part, x, y):
    part.draw(polygon(x, y, (-2.4, -4), (1.6, -33), (6.4, -33), (3.2, -4)), (196, 208, 226))
    part.draw(polygon(x, y, (1.6, -33), (5, -39), (6.4, -33)), (196, 208, 226), rim=False)
    part.draw(capsule(x, y, -5.5, -4.6, 6.0, -3.4, 1.6), (224, 172, 60))
    part.draw(capsule(x, y, 0.0, -2.0, -0.6, 5.0, 1.7), (120, 76, 50))


def _ice_cream(part, x, y):
    part.draw(polygon(x, y, (-4.2, -7), (5.8, -7), (0.8, 6)), (226, 164, 92))
    part.draw(circle(x, y, 0.8, -10.5, 5.6), (255, 240, 214))
    part.draw(circle(x, y, 0.8, -18, 4.6), (244, 120, 150))


HELD = {"balloon": _balloon, "flower": _flower, "book": _book, "sword": _sword, "ice_cream": _ice_cream}
