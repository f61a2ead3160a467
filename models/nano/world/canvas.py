"""Where shapes land: pixels with their coordinates, cut into parts so that a shape costs its own box and no more."""

import math

import torch

from nano.world.styles import PAPER


class Canvas:
    """pixels: [n, 3, h, w] f32, drawn on in place. x, y: [n, h, w], the coordinates of the pixel centres in units.
    left, top: the unit at the canvas's first column and row. wash: [n, 1, 1], share of paper in every colour. cells:
    whether this is the coarse grid of pixel art."""

    def __init__(self, pixels, x, y, look, wash, left, top, unit_px, cells=False):
        self.cells = cells
        self.pixels, self.x, self.y, self.look, self.wash = pixels, x, y, look, wash
        self.left, self.top, self.unit_px = left, top, unit_px
        self.paper = pixels.new_tensor(PAPER)

    def part(self, left, top, right, bottom, rows=None):
        """A smaller canvas over a box (units), of all rows or of the given ones [m] int64. Use `with`: what is drawn
        on chosen rows comes back at its end."""
        height, width = self.pixels.shape[2:]
        column = slice(*_clip(left - self.left, right - self.left, self.unit_px, width))
        line = slice(*_clip(top - self.top, bottom - self.top, self.unit_px, height))
        return Part(self, line, column, rows)

    def draw(self, distance, colour, opacity=1.0, rim=True, soft=0.0):
        """Lays a colour ([3] or [n, 3]) where distance [n, h, w] is negative. rim=False: the style's line around the
        shape is left out (a mouth is a line already). soft: extra units of blur, for glows and shadows."""
        look = self.look
        sharpness = look.sharpness if not soft else 1 / (1 / look.sharpness + soft)
        cover = (0.5 + (look.swell - distance) * sharpness).clamp_(0, 1)
        if opacity != 1.0:
            cover *= opacity
        paint = self.washed(colour)
        if rim:
            shade = ((distance + look.rim_width) * look.rim_sharpness).clamp_(0, 1)
            shade = torch.addcmul(torch.ones_like(look.rim), shade, -look.rim)
            paint = paint * shade[:, None]
        self.pixels += (paint - self.pixels).mul_(cover[:, None])

    def fill(self, top_colour, bottom_colour=None):
        """Covers everything, from one colour above to another below."""
        top = self.washed(top_colour)
        if bottom_colour is None:
            self.pixels[:] = top
            return
        height = self.pixels.shape[2]
        ramp = ((torch.arange(height, device=top.device, dtype=torch.float32) + 0.5) / height)[None, None, :, None]
        self.pixels[:] = top + (self.washed(bottom_colour) - top) * ramp

    def washed(self, colour):
        """[1 or n, 3, 1, 1], thinned by the style's share of paper. A tuple is 0..255."""
        if isinstance(colour, tuple):
            colour = self.paper.new_tensor(colour)[None] / 255
        return colour[:, :, None, None] + (self.paper[None, :, None, None] - colour[:, :, None, None]) * self.wash[:, None]


class Part(Canvas):
    def __init__(self, parent, line, column, rows):
        self.rows, self.target = rows, parent.pixels[:, :, line, column]
        take = (lambda t: t) if rows is None else (lambda t: t[rows])
        super().__init__(take(self.target), take(parent.x[:, line, column]), take(parent.y[:, line, column]),
                         parent.look if rows is None else parent.look.rows(rows), take(parent.wash),
                         parent.left + column.start / parent.unit_px, parent.top + line.start / parent.unit_px,
                         parent.unit_px, parent.cells)

    def __enter__(self):
        return self

    def __exit__(self, failed, *_):
        if self.rows is not None and failed is None:
            self.target[self.rows] = self.pixels


def _clip(low, high, unit_px, length):
    """The pixels of an interval of units, with a margin for soft edges and wobble."""
    margin = 3
    first = min(max(math.floor((low - margin) * unit_px), 0), length - 1)
    return first, min(max(math.ceil((high + margin) * unit_px), first + 1), length)
