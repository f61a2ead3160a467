"""Signed distances to plain shapes: negative inside, in the units of the coordinates.

x, y: [n, h, w]. A parameter is a number or a tensor that broadcasts against them ([n, 1, 1]).
The ellipse's first-order distance and the capsule's exact one follow I. Quilez, "2D distance functions".
"""

import torch


def length(x, y):
    """Of the vectors (x, y); far cheaper than torch.hypot, which guards against overflow."""
    return torch.addcmul(x * x, y, y).sqrt_()


def circle(x, y, cx, cy, radius):
    return length(x - cx, y - cy).sub_(radius)


def ellipse(x, y, cx, cy, rx, ry):
    """f / |grad f| of f = |p / r| - 1, near enough to a distance around the edge."""
    u, v = (x - cx) / rx, (y - cy) / ry
    norm = length(u, v).clamp_min_(1e-4)
    return norm * (norm - 1) / length(u / rx, v / ry).clamp_min_(1e-4)


def box(x, y, cx, cy, half_width, half_height, corner=0.0):
    """Rounded rectangle."""
    dx = (x - cx).abs_() - (half_width - corner)
    dy = (y - cy).abs_() - (half_height - corner)
    outside = length(dx.clamp_min(0), dy.clamp_min(0))
    return outside + torch.maximum(dx, dy).clamp_max_(0) - corner


def capsule(x, y, ax, ay, bx, by, radius):
    """A thick line from a to b with round ends."""
    ux, uy = bx - ax, by - ay
    px, py = x - ax, y - ay
    along = ((px * ux + py * uy) / (ux * ux + uy * uy + 1e-6)).clamp_(0, 1)
    return length(px - along * ux, py - along * uy) - radius


def polygon(x, y, *corners):
    """Convex, corners clockwise on the screen (y down), as the intersection of its half planes."""
    distance = None
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1]):
        ux, uy = bx - ax, by - ay
        side = (ux * ux + uy * uy) ** 0.5
        plane = (x * (uy / side)).add_(y, alpha=-ux / side).sub_((ax * uy - ay * ux) / side)
        distance = plane if distance is None else torch.maximum(distance, plane)
    return distance


def arc(x, y, cx, cy, radius, thickness, side):
    """The lower (side = 1) or upper (side = -1) part of a ring that lies beyond cy + side * radius / 3."""
    ring = (length(x - cx, y - cy) - radius).abs_() - thickness
    return torch.maximum(ring, (cy + side * radius / 3 - y) * side)


def both(a, b):
    return torch.maximum(a, b)


def either(*distances):
    result = distances[0]
    for distance in distances[1:]:
        result = torch.minimum(result, distance)
    return result


def without(a, b):
    """a minus b."""
    return torch.maximum(a, -b)
