"""Scenes to pictures: render(scenes [B, A]) -> [B, 3, size, size] f32 in [0, 1], a function of each row alone.

The setting is drawn first, then each character in its own column of 64 units: the middle one when it is alone, the
left and the right half when they are two, so that a mask of one half selects one character.
"""

import torch

from nano.world.canvas import Canvas
from nano.world.character import draw_character
from nano.world.jitter import jitter
from nano.world.scene import CHARACTER, COLUMN, FIRST, SECOND, SEED
from nano.world.setting import draw_setting
from nano.world.styles import PIXEL, PIXEL_GRID, WATERCOLOUR, finish_pixel, finish_watercolour, look_of, wobbled

SIDE = 128   # units
TILE = 64    # units, a character's column
CHUNK = 256  # rows at a time on a CPU: few enough for its caches, many enough for the calls that each shape costs


def render(scenes, size=128, device=None):
    """size: a multiple of 32."""
    scenes = scenes.to(device) if device is not None else scenes
    pictures = torch.empty(len(scenes), 3, size, size, device=scenes.device)
    chunk = CHUNK if scenes.device.type == "cpu" else 4096
    pixel = scenes[:, COLUMN["style"]] == PIXEL
    for rows in pixel.nonzero()[:, 0].split(4 * chunk):
        pictures[rows] = finish_pixel(_draw(scenes[rows], PIXEL_GRID, cells=True), size)
    for rows in (~pixel).nonzero()[:, 0].split(chunk):
        pictures[rows] = _draw(scenes[rows], size)
    return pictures


def _draw(scenes, size, cells=False):
    """Everything of these rows on a grid of size x size."""
    picture = torch.empty(len(scenes), 3, size, size, device=scenes.device)
    unit_px = size / SIDE
    style, seed = scenes[:, COLUMN["style"]], scenes[:, SEED]
    look = look_of(style, unit_px)
    axis = (torch.arange(size, device=scenes.device, dtype=torch.float32) + 0.5) / unit_px
    x, y = wobbled(axis[None, None, :], axis[None, :, None], seed, look, 700)
    draw_setting(Canvas(picture, x, y, look, look.wash_setting, 0, 0, unit_px, cells), scenes[:, COLUMN["setting"]], seed)
    two = scenes[:, COLUMN["count"]] == 1
    _draw_characters(picture, scenes, (~two).nonzero()[:, 0], FIRST, 32, unit_px, cells)
    _draw_characters(picture, scenes, two.nonzero()[:, 0], FIRST, 0, unit_px, cells)
    _draw_characters(picture, scenes, two.nonzero()[:, 0], SECOND, 64, unit_px, cells)
    watercolour = (style == WATERCOLOUR).nonzero()[:, 0]
    if len(watercolour):
        picture[watercolour] = finish_watercolour(picture[watercolour], seed[watercolour], size)
    return picture.clamp_(0, 1)


def _draw_characters(picture, scenes, rows, start, left, unit_px, cells):
    """One character for each of these rows, in the column that begins at `left` units."""
    if not len(rows):
        return
    size = picture.shape[2]
    column = slice(round(left * unit_px), round((left + TILE) * unit_px))
    tile = picture[rows][:, :, :, column].contiguous()
    scenes = scenes[rows]
    style, seed = scenes[:, COLUMN["style"]], scenes[:, SEED]
    look = look_of(style, unit_px)
    free = (style != PIXEL).float()  # pixel art stays on its grid
    shift_x = (jitter(seed, 800 + start, -1.5, 1.5) * free)[:, None, None]
    shift_y = (jitter(seed, 801 + start, -1.5, 1.5) * free)[:, None, None]
    axis_x = (torch.arange(tile.shape[3], device=tile.device, dtype=torch.float32) + 0.5) / unit_px - TILE / 2
    axis_y = (torch.arange(size, device=tile.device, dtype=torch.float32) + 0.5) / unit_px
    x, y = wobbled(axis_x[None, None, :] - shift_x, axis_y[None, :, None] - shift_y, seed, look, 720 + start)
    canvas = Canvas(tile, x, y, look, look.wash_character, -TILE / 2, 0, unit_px, cells)
    draw_character(canvas, scenes[:, start:start + len(CHARACTER)])
    picture[rows, :, :, column] = tile
