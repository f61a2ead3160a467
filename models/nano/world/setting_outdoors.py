"""Settings under a sky. Each: (canvas of the rows that have it, seed [n])."""

from nano.world.jitter import jitter
from nano.world.shapes import both, box, capsule, circle, either, ellipse, polygon

WHITE = (250, 250, 252)


def _at(seed, channel, low, high):
    return jitter(seed, channel, low, high)[:, None, None]


def _sun(canvas, seed, colour=(255, 226, 96), radius=10):
    with canvas.part(84, 0, 128, 40) as part:
        part.draw(circle(part.x, part.y, _at(seed, 1, 104, 110), _at(seed, 2, 17, 22), radius), colour)


def _cloud(canvas, seed, channel, left, top):
    with canvas.part(left, top, left + 44, top + 22) as part:
        cx, cy = _at(seed, channel, left + 18, left + 26), _at(seed, channel + 1, top + 11, top + 14)
        x, y = part.x - cx, part.y - cy
        part.draw(either(circle(x, y, -7, 1, 5.5), circle(x, y, 0, -2, 7.5), circle(x, y, 8, 1, 5.5), box(x, y, 0, 3.5, 13, 3.5, 3.4)), WHITE)


def meadow(canvas, seed):
    canvas.fill((130, 202, 244), (206, 236, 250))
    _sun(canvas, seed)
    _cloud(canvas, seed, 3, 2, 6)
    _cloud(canvas, seed, 5, 52, 2)
    with canvas.part(0, 66, 128, 128) as part:
        part.draw(circle(part.x, part.y, _at(seed, 7, 20, 40), 190, 108), (150, 208, 104))
        part.draw(circle(part.x, part.y, _at(seed, 8, 88, 112), 232, 140), (120, 190, 88))
    for k, (cx, cy) in enumerate(((8, 106), (22, 120), (44, 112), (84, 121), (104, 110), (120, 119))):
        with canvas.part(cx - 5, cy - 6, cx + 5, cy + 6) as part:
            fx, fy = _at(seed, 20 + k, cx - 2, cx + 2), _at(seed, 30 + k, cy - 2, cy + 2)
            part.draw(circle(part.x, part.y, fx, fy, 2.4), ((255, 246, 250), (255, 150, 170), (255, 224, 90))[k % 3])


def beach(canvas, seed):
    canvas.fill((120, 206, 246), (214, 242, 250))
    _sun(canvas, seed)
    with canvas.part(0, 58, 128, 100) as part:
        part.draw(62 - part.y, (34, 148, 200))
    for k, (left, top) in enumerate(((4, 68), (58, 72), (96, 66))):
        with canvas.part(left, top - 3, left + 28, top + 3) as part:
            wx = _at(seed, 10 + k, left + 6, left + 12)
            part.draw(capsule(part.x, part.y, wx, top, wx + 9, top, 0.9), WHITE, opacity=0.8, rim=False)
    with canvas.part(0, 78, 128, 128) as part:
        part.draw(circle(part.x, part.y, _at(seed, 13, 54, 74), 288, 204), (246, 222, 160))
    with canvas.part(0, 40, 44, 108) as part:
        x, y = part.x - _at(seed, 14, -1, 3), part.y
        part.draw(capsule(x, y, 15.0, 62.0, 18.0, 102.0, 1.2), (250, 250, 250))
        top = both(circle(x, y, 15, 64, 15.5), y - 62)
        part.draw(top, (236, 84, 78))
        part.draw(both(top, (x - 15).abs() - 4.5), WHITE, rim=False)


def forest(canvas, seed):
    canvas.fill((168, 214, 170), (120, 180, 130))
    with canvas.part(0, 0, 128, 112) as part:
        for k, cx in enumerate((8, 36, 64, 94, 120)):
            part.draw(box(part.x, part.y, _at(seed, 10 + k, cx - 3, cx + 3), 60, 4, 52), (110, 76, 54) if k % 2 else (128, 90, 62))
    with canvas.part(0, 0, 128, 46) as part:
        crowns = [circle(part.x, part.y, _at(seed, 20 + k, cx - 3, cx + 3), _at(seed, 30 + k, 8, 16), 20) for k, cx in enumerate((2, 30, 60, 92, 124))]
        part.draw(either(*crowns), (44, 120, 72))
        part.draw(either(*(circle(part.x, part.y, _at(seed, 40 + k, cx - 3, cx + 3), 3, 15) for k, cx in enumerate((14, 46, 78, 110)))), (68, 150, 84))
    with canvas.part(0, 92, 128, 128) as part:
        part.draw(ellipse(part.x, part.y, 64, 138, 120, 38), (78, 124, 66))
    for k, cx in enumerate((12, 114)):
        with canvas.part(cx - 12, 98, cx + 12, 122) as part:
            x, y = part.x - _at(seed, 50 + k, cx - 3, cx + 3), part.y
            part.draw(box(x, y, 0, 114, 2.2, 5, 1), (244, 232, 212))
            part.draw(both(ellipse(x, y, 0, 110, 7, 7), y - 110), (222, 62, 58))
            part.draw(either(circle(x, y, -3, 107.5, 1.2), circle(x, y, 2.5, 106, 1.3)), WHITE, rim=False)


def mountains(canvas, seed):
    canvas.fill((150, 196, 236), (236, 228, 236))
    _cloud(canvas, seed, 3, 44, 2)
    for k, (cx, tip, half, low) in enumerate(((26, 22, 46, 104), (100, 14, 52, 104), (62, 46, 42, 104))):
        with canvas.part(cx - half - 4, tip - 6, cx + half + 4, low) as part:
            x, y = part.x - _at(seed, 10 + k, cx - 3, cx + 3), part.y - _at(seed, 15 + k, tip - 3, tip + 3)
            part.draw(polygon(x, y, (-half, low - tip), (0, 0), (half, low - tip)), ((122, 128, 166), (104, 110, 152), (140, 142, 178))[k])
            slope = half / (low - tip)
            part.draw(polygon(x, y, (-18 * slope, 18), (0, 0), (18 * slope, 18)), WHITE)
    with canvas.part(0, 88, 128, 128) as part:
        part.draw(ellipse(part.x, part.y, _at(seed, 20, 54, 74), 140, 124, 46), (126, 168, 104))


def city(canvas, seed):
    canvas.fill((94, 84, 148), (250, 172, 140))
    for k, (cx, top, half, colour) in enumerate(((10, 34, 13, (66, 62, 104)), (38, 52, 13, (84, 76, 122)), (66, 26, 13, (58, 56, 96)),
                                               (94, 46, 13, (80, 72, 118)), (120, 20, 13, (62, 58, 100)))):
        with canvas.part(cx - half - 1, top - 6, cx + half + 1, 112) as part:
            roof = _at(seed, 10 + k, top - 4, top + 4)
            x, y = part.x - cx, part.y - roof
            part.draw(box(x, y, 0, 60, half, 60), colour)
            windows = both((((x + 9) % 9 - 4.5).abs() - 2.2), ((y % 11 - 6).abs() - 2.8))
            part.draw(both(both(windows, x.abs() - 9), 2 - y), (255, 220, 120), rim=False)
    with canvas.part(0, 100, 128, 128) as part:
        part.draw(103 - part.y, (96, 96, 110))
        part.draw(both((part.y - 122).abs() - 1.2, ((part.x + _at(seed, 20, 0, 20)) % 24 - 12).abs() - 7), (240, 236, 220), rim=False)


def snow(canvas, seed):
    canvas.fill((176, 206, 234), (222, 234, 246))
    for k, (cx, base, tall) in enumerate(((14, 98, 46), (40, 90, 30), (92, 92, 34), (116, 100, 50))):
        with canvas.part(cx - 20, base - tall - 6, cx + 20, base + 6) as part:
            x, y = part.x - _at(seed, 10 + k, cx - 3, cx + 3), part.y - base
            part.draw(box(x, y, 0, 0, 2, 6), (112, 80, 62))
            for step in range(3):
                low, high, half = -2 - step * tall * 0.27, -tall * 0.52 - step * tall * 0.24, tall * (0.34 - 0.07 * step)
                part.draw(polygon(x, y, (-half, low), (0, high), (half, low)), (58, 116, 110))
            part.draw(polygon(x, y, (-tall * 0.09, -tall * 0.82), (0, -tall), (tall * 0.09, -tall * 0.82)), WHITE, rim=False)
    with canvas.part(0, 82, 128, 128) as part:
        part.draw(ellipse(part.x, part.y, _at(seed, 20, 44, 84), 142, 130, 52), (248, 250, 254))
    with canvas.part(0, 0, 128, 128) as part:
        for k in range(10):
            fx, fy = _at(seed, 30 + k, (k % 5) * 26 + 2, (k % 5) * 26 + 22), _at(seed, 50 + k, 8 + (k // 5) * 56, 50 + (k // 5) * 56)
            part.draw(circle(part.x, part.y, fx, fy, 1.7), WHITE, rim=False)


def desert(canvas, seed):
    canvas.fill((255, 190, 110), (255, 232, 176))
    _sun(canvas, seed, (255, 246, 214), 14)
    with canvas.part(0, 70, 128, 128) as part:
        part.draw(ellipse(part.x, part.y, _at(seed, 10, 90, 120), 118, 84, 38), (234, 168, 92))
        part.draw(ellipse(part.x, part.y, _at(seed, 11, 20, 50), 132, 104, 42), (222, 146, 72))
    with canvas.part(0, 46, 44, 108) as part:
        x, y = part.x - _at(seed, 12, 13, 19), part.y
        part.draw(either(capsule(x, y, 0.0, 60.0, 0.0, 104.0, 4.6), capsule(x, y, 0.0, 88.0, 9.5, 86.0, 2.8), capsule(x, y, 9.5, 86.0, 10.0, 74.0, 2.8),
                         capsule(x, y, 0.0, 80.0, -9.0, 79.0, 2.8), capsule(x, y, -9.0, 79.0, -9.0, 69.0, 2.8)), (72, 142, 84))


def space(canvas, seed):
    canvas.fill((22, 20, 58), (64, 42, 110))
    with canvas.part(0, 0, 128, 96) as part:
        for k in range(14):
            sx, sy = _at(seed, 20 + k, (k % 7) * 18 + 2, (k % 7) * 18 + 17), _at(seed, 40 + k, 4 + (k // 7) * 44, 44 + (k // 7) * 44)
            part.draw(circle(part.x, part.y, sx, sy, 0.9 + 0.25 * (k % 3)), (255, 250, 220), rim=False)
    with canvas.part(84, 4, 128, 48) as part:
        x, y = part.x - _at(seed, 10, 104, 108), part.y - _at(seed, 11, 22, 27)
        part.draw(circle(x, y, 0, 0, 11), (240, 150, 90))
        part.draw(both(ellipse(x, y, 0, 1, 19, 5).abs() - 1.1, -both(circle(x, y, 0, 0, 11), y - 1)), (250, 220, 170), rim=False)
    with canvas.part(0, 90, 128, 128) as part:
        part.draw(ellipse(part.x, part.y, 64, 140, 116, 42), (172, 174, 190))
        for k, cx in enumerate((14, 44, 88, 116)):
            part.draw(ellipse(part.x, part.y, _at(seed, 60 + k, cx - 4, cx + 4), 112 + 5 * (k % 2), 6, 2.2), (132, 134, 156))


def underwater(canvas, seed):
    canvas.fill((70, 190, 214), (16, 84, 150))
    with canvas.part(0, 96, 128, 128) as part:
        part.draw(ellipse(part.x, part.y, _at(seed, 10, 54, 74), 142, 124, 36), (226, 206, 150))
    for k, cx in enumerate((8, 22, 108, 121)):
        with canvas.part(cx - 8, 58, cx + 8, 116) as part:
            x, y = part.x - _at(seed, 20 + k, cx - 2, cx + 2), part.y
            bend = (y % 18 - 9).abs() * 0.5
            part.draw(both((x - bend + 2).abs() - 2.4, 64 + 6 * (k % 2) - y).maximum(y - 114), (40, 150, 96))
    with canvas.part(0, 0, 128, 96) as part:
        for k in range(7):
            bx, by = _at(seed, 30 + k, (k % 4) * 32 + 3, (k % 4) * 32 + 28), _at(seed, 40 + k, 6 + (k // 4) * 30, 34 + (k // 4) * 40)
            part.draw(circle(part.x, part.y, bx, by, 2.0 + 0.5 * (k % 3)), (206, 242, 252), opacity=0.7)
    for k, (fx, fy, colour) in enumerate(((16, 40, (255, 160, 70)), (108, 30, (255, 216, 80)))):
        with canvas.part(fx - 16, fy - 14, fx + 16, fy + 14) as part:
            x, y = part.x - _at(seed, 50 + k, fx - 4, fx + 4), part.y - _at(seed, 55 + k, fy - 4, fy + 4)
            part.draw(either(ellipse(x, y, 0, 0, 7, 4.4), polygon(x, y, (-11, -4.5), (-4, 0), (-11, 4.5))), colour)
            part.draw(circle(x, y, 3.6, -1, 1.1), (30, 30, 50), rim=False)
