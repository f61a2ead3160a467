"""Position ids (t, h, w, l) of text, target and references (specification §5)."""

import torch

FULL_SIDE = 8  # tokens to a side of the picture size that the model is made for, 128 px


def text_ids(length, device=None):
    ids = torch.zeros(length, 4, device=device)
    ids[:, 3] = torch.arange(length, device=device)
    return ids


def picture_ids(side, time, device=None):
    """[side^2, 4] of a square picture. A smaller picture, in early training, has its tokens at the middles of what
    they cover in a full one, so that a place keeps its position when pictures grow: 8 to a side count 0, 1, 2, ..."""
    scale = FULL_SIDE / side
    places = torch.arange(side, device=device, dtype=torch.float32) * scale + (scale - 1) / 2
    ids = torch.zeros(side, side, 4, device=device)
    ids[..., 0] = time
    ids[..., 1] = places[:, None]
    ids[..., 2] = places[None, :]
    return ids.flatten(0, 1)


def image_ids(side, references, device=None):
    """The target, then each reference at time 10, 20, ..."""
    return torch.cat([picture_ids(side, 10 * number, device) for number in range(references + 1)])
