"""How each of the four styles draws a shape and finishes a picture, as numbers per row.

A shape's edge is drawn from its signed distance: coverage = clamp(1/2 - (distance - swell) * sharpness), and inside the
edge a rim of width `rim_width` darkens the colour by `rim`: an ink line, or the dark border of drying watercolour.
"""

from typing import NamedTuple

import torch

from nano.world.jitter import jitter

FLAT, INK, WATERCOLOUR, PIXEL = range(4)
PIXEL_GRID = 32  # a pixel-art picture is drawn on this many cells and enlarged
PAPER = (0.992, 0.976, 0.945)

#            edge_units: softness of the edge in units, besides one pixel; wash: share of paper in the colours of
#            (settings, characters); wobble in units
TABLE = {    # edge  swell  rim  rim_width  rim_edge  wash_setting  wash_character  wobble
    FLAT:        (0.0, 0.0, 0.00, 1.0, 1.0, 0.00, 0.00, 0.0),
    INK:         (0.0, 0.3, 0.90, 0.9, 0.8, 0.55, 0.08, 0.0),
    WATERCOLOUR: (1.2, 0.2, 0.26, 2.6, 2.4, 0.30, 0.16, 1.0),
    PIXEL:       (0.0, 0.5, 0.00, 1.0, 1.0, 0.00, 0.00, 0.0),
}


class Look(NamedTuple):
    """Per row, each [n, 1, 1] f32."""
    sharpness: torch.Tensor
    swell: torch.Tensor
    rim: torch.Tensor
    rim_width: torch.Tensor
    rim_sharpness: torch.Tensor
    wash_setting: torch.Tensor
    wash_character: torch.Tensor
    wobble: torch.Tensor

    def rows(self, index):
        return Look(*(value[index] for value in self))


def look_of(style, unit_px):
    """style: [n] int64. unit_px: pixels of the drawing grid per unit (128 units are a picture's side)."""
    numbers = torch.tensor([TABLE[k] for k in range(4)], dtype=torch.float32, device=style.device)[style]
    edge, swell, rim, rim_width, rim_edge, wash_setting, wash_character, wobble = numbers[:, :, None, None].unbind(1)
    sharpness = 1 / (edge + 1 / unit_px)
    hard = (style == PIXEL)[:, None, None]
    return Look(torch.where(hard, torch.full_like(sharpness, 1e3), sharpness), swell, rim, rim_width,
                1 / (rim_edge + 0.5 / unit_px), wash_setting, wash_character, wobble)


def wobbled(x, y, seed, look, channel):
    """Coordinates [n, h, w] moved by up to look.wobble units, as a brush wanders. x: [1 or n, 1, w], y: [.., h, 1]."""
    phase = lambda k: jitter(seed, channel + k, 0, 6.2832)[:, None, None]
    along_y = torch.sin(y * 0.21 + phase(0)) + 0.5 * torch.sin(y * 0.47 + phase(1))
    along_x = torch.sin(x * 0.19 + phase(2)) + 0.5 * torch.sin(x * 0.53 + phase(3))
    return x + look.wobble * along_y, y + look.wobble * along_x


def finish_watercolour(picture, seed, size):
    """Pigment that settles unevenly, and bare paper around the edge. picture: [n, 3, size, size]."""
    axis = (torch.arange(size, device=picture.device, dtype=torch.float32) + 0.5) * (128 / size)
    x, y = axis[None, None, :], axis[None, :, None]
    wave = lambda k, low, high: jitter(seed, 900 + k, low, high)[:, None, None]
    pigment = (torch.sin(x * wave(0, .06, .12) + wave(1, 0, 6.28)) * torch.sin(y * wave(2, .06, .12) + wave(3, 0, 6.28))
               + 0.6 * torch.sin(x * wave(4, .2, .3) + wave(5, 0, 6.28)) * torch.sin(y * wave(6, .2, .3)))
    edge_x = torch.minimum(x, 128 - x) + 1.5 * torch.sin(y * 0.17 + wave(7, 0, 6.28))
    edge_y = torch.minimum(y, 128 - y) + 1.5 * torch.sin(x * 0.15 + wave(8, 0, 6.28))
    wet = ((torch.minimum(edge_x, edge_y) - 2.5) / 4).clamp_(0, 1) * (0.93 + 0.07 * pigment)
    paper = picture.new_tensor(PAPER)[None, :, None, None]
    return paper + (picture - paper) * wet[:, None]


def finish_pixel(picture, size):
    """Enlarges [n, 3, PIXEL_GRID, PIXEL_GRID] with hard cells, after posterising to 16 levels."""
    picture = (picture * 15).round_().div_(15)
    times = size // PIXEL_GRID
    return picture.repeat_interleave(times, 2).repeat_interleave(times, 3)
