"""Contact sheets: pictures in a grid, as a PNG written with zlib alone."""

import struct
import zlib

import torch


def grid(pictures, columns, gap=2):
    """[n, 3, h, w] in [0, 1] -> [3, H, W], rows of `columns`, white between."""
    n, _, height, width = pictures.shape
    lines = (n + columns - 1) // columns
    sheet = torch.ones(3, lines * (height + gap) + gap, columns * (width + gap) + gap)
    for k, picture in enumerate(pictures.cpu()):
        top, left = gap + (k // columns) * (height + gap), gap + (k % columns) * (width + gap)
        sheet[:, top:top + height, left:left + width] = picture
    return sheet


def write_png(path, picture):
    """picture: [3, H, W] in [0, 1], sRGB."""
    pixels = (picture.clamp(0, 1) * 255).round().to(torch.uint8).permute(1, 2, 0).contiguous()
    height, width, _ = pixels.shape
    rows = pixels.view(height, width * 3).numpy()
    raw = b"".join(b"\0" + row.tobytes() for row in rows)
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw, 6)) + chunk(b"IEND", b""))
