"""Settings between walls. Each: (canvas of the rows that have it, seed [n])."""

from nano.world.jitter import jitter
from nano.world.shapes import both, box, circle, either, ellipse, polygon

WHITE = (250, 250, 252)


def _at(seed, channel, low, high):
    return jitter(seed, channel, low, high)[:, None, None]


def plain(canvas, seed):
    """A studio backdrop: the same for every seed."""
    canvas.fill((238, 232, 226), (226, 218, 212))
    with canvas.part(0, 100, 128, 128) as part:
        part.draw(ellipse(part.x, part.y, 64, 117, 60, 9), (214, 204, 200), rim=False)


def room(canvas, seed):
    canvas.fill((250, 214, 190), (246, 198, 172))
    with canvas.part(0, 94, 128, 128) as part:
        part.draw(98 - part.y, (176, 120, 80))
        part.draw(both((part.y - 97).abs() - 1.6, part.x * 0 - 1), (252, 246, 236))
        part.draw(ellipse(part.x, part.y, _at(seed, 10, 58, 70), 117, 48, 8), (226, 106, 96))
    with canvas.part(0, 12, 46, 64) as part:
        x, y = part.x - _at(seed, 11, 19, 24), part.y - _at(seed, 12, 34, 40)
        part.draw(box(x, y, 0, 0, 16, 19, 1), (252, 248, 240))
        part.draw(box(x, y, 0, 0, 13, 16), (150, 212, 246), rim=False)
        part.draw(either(x.abs() - 1.2, y.abs() - 1.2).maximum(box(x, y, 0, 0, 14, 17)), (252, 248, 240), rim=False)
    with canvas.part(86, 10, 128, 52) as part:
        x, y = part.x - _at(seed, 13, 105, 109), part.y - _at(seed, 14, 26, 32)
        part.draw(box(x, y, 0, 0, 13, 11, 1), (196, 146, 72))
        part.draw(box(x, y, 0, 0, 10.4, 8.4), (120, 180, 150), rim=False)
        part.draw(both(circle(x, y, 2, 9, 9), y - 8.4), (70, 120, 110), rim=False)
    with canvas.part(98, 66, 128, 112) as part:
        x, y = part.x - _at(seed, 15, 115, 118), part.y
        leaves = [ellipse(x, y, dx, dy, 4.2, 8) for dx, dy in ((-5, 84), (5, 84), (0, 79))]
        part.draw(either(*leaves), (64, 148, 90))
        part.draw(polygon(x, y, (-7, 92), (7, 92), (5, 106), (-5, 106)), (206, 110, 74))


BOOKS = ((190, 64, 60), (66, 110, 160), (226, 178, 84), (86, 138, 92), (130, 84, 140), (232, 226, 208))


def library(canvas, seed):
    canvas.fill((112, 72, 48), (92, 58, 40))
    for shelf in range(3):
        with canvas.part(0, 4 + 33 * shelf, 128, 38 + 33 * shelf) as part:
            x, low = part.x, 34 + 33 * shelf
            part.draw(box(x, part.y, 64, low - 14, 62, 15.5, 1), (66, 40, 30), rim=False)
            shift = _at(seed, 10 + shelf, 0, 60)
            slot = ((x + shift) / 8.0).floor()
            within = ((x + shift) % 8 - 4).abs() - 3.4
            tall = 20 + (slot * 7 % 5) * 1.6
            spine = both(both(within, low - tall - part.y), part.y - low).maximum((x - 64).abs() - 60)
            for k, colour in enumerate(BOOKS):
                mine = ((slot * 5 + shelf) % 6 - k).abs() - 0.5  # which of the six colours a slot has
                part.draw(spine.maximum(mine * 8), colour)
            part.draw(box(x, part.y, 64, low + 1.6, 64, 1.6), (150, 98, 62))
    with canvas.part(0, 102, 128, 128) as part:
        part.draw(104 - part.y, (134, 88, 60))
        part.draw(ellipse(part.x, part.y, _at(seed, 20, 58, 70), 117, 50, 8), (70, 104, 116))
