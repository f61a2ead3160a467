"""Colours of the world, sRGB in 0..255."""

import torch

CLOTHES = {
    "red": (222, 58, 62), "orange": (245, 140, 46), "yellow": (252, 212, 72), "green": (76, 168, 88),
    "blue": (58, 116, 216), "purple": (142, 82, 190), "white": (246, 244, 240), "black": (50, 48, 60),
}
HAIR = {
    "black": (44, 38, 46), "brown": (140, 84, 42), "blond": (244, 206, 110), "ginger": (216, 92, 36),
    "blue": (70, 142, 226), "pink": (244, 128, 172),
}
SKIN = {"pale": (255, 224, 204), "tan": (228, 168, 116), "brown": (184, 122, 84), "dark": (98, 60, 50),
        "green": (150, 204, 118)}


def table(colours, device):
    """[values, 3] f32 in [0, 1]."""
    return torch.tensor(list(colours.values()), dtype=torch.float32, device=device) / 255
