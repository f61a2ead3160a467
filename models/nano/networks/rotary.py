"""Rotary position embeddings of the two transformers (specification §5 and §10), as tables of cosines and sines.

Tables are computed in float64: cos and sin of large angles in float32 differ from the exact ones by more than the rest.
"""

import torch


def adjacent_table(ids, axes, theta):
    """Flow transformer. ids: [N, 4] positions (t, h, w, l); axes: widths that sum to the head size d.
    Gives [2, N, d/2] f32: the pair (2j, 2j+1) of an axis is turned by position * theta^(-2j/width)."""
    parts = []
    for axis, width in enumerate(axes):
        exponents = torch.arange(0, width, 2, dtype=torch.float64, device=ids.device) / width
        parts.append(ids[:, axis, None].double() * theta ** -exponents)
    return _unit(torch.cat(parts, dim=1))


def half_split_table(length, width, theta, device=None):
    """Text encoder. [2, length, width/2] f32: the pair (j, j + width/2) is turned by position * theta^(-2j/width)."""
    exponents = torch.arange(0, width, 2, dtype=torch.float64, device=device) / width
    return _unit(torch.arange(length, dtype=torch.float64, device=device)[:, None] * theta ** -exponents)


def turn_adjacent(x, table):
    """x: [..., N, d] f32, table: [2, N, d/2]. The same shape."""
    first, second = x.float().unflatten(-1, (-1, 2)).unbind(-1)
    cos, sin = table
    return torch.stack([first * cos - second * sin, second * cos + first * sin], dim=-1).flatten(-2)


def turn_half_split(x, table):
    """x: [..., N, d] f32, table: [2, N, d/2]. The same shape."""
    first, second = x.float().chunk(2, dim=-1)
    cos, sin = table
    return torch.cat([first * cos - second * sin, second * cos + first * sin], dim=-1)


def _unit(angles):
    return torch.stack([angles.cos().float(), angles.sin().float()])
