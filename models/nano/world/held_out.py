"""Which scenes training never draws: those with certain pairs of values, chosen by a fixed hash (about 5 % of the
pairs of each kind, at least one). A model that draws them right has understood the two attributes apart."""

import functools
import hashlib

import torch

from nano.world.scene import ATTRIBUTES, CHARACTER_COLUMN, COLUMN, character_start, visible

# within a character; or a character's attribute with one of the whole picture's
PAIRS = (("hat", "hat_colour"), ("top", "top_colour"), ("hair_shape", "hair_colour"), ("top_colour", "setting"),
         ("held", "setting"))


def is_held_out(scenes):
    """[B] bool."""
    seen = visible(scenes)
    result = torch.zeros(len(scenes), dtype=torch.bool, device=scenes.device)
    for salt, pair in enumerate(PAIRS):
        for who in (0, 1):
            a, b = (_column(name, who) for name in pair)
            table = _pair_table(pair)
            present = seen[:, a] & seen[:, b]
            result |= table.to(scenes.device)[scenes[:, a], scenes[:, b]] & present
    return result


def _column(name, who):
    return character_start(who) + CHARACTER_COLUMN[name] if name in CHARACTER_COLUMN else COLUMN[name]


@functools.cache
def _pair_table(pair):
    """[values of the first, values of the second] bool: the pairs with the lowest 5 % of hashes. Absence (no hat, bald,
    nothing held) and the plain backdrop, which every character sheet has, are never part of one."""
    first, second = (ATTRIBUTES[_column(name, 0)].values for name in pair)
    pairs = [(i, j) for i, a in enumerate(first) for j, b in enumerate(second)
             if a not in ("none", "bald") and b != "plain"]
    order = sorted(pairs, key=lambda p: hashlib.md5(f"{pair} {first[p[0]]} {second[p[1]]}".encode()).digest())
    table = torch.zeros(len(first), len(second), dtype=torch.bool)
    for i, j in order[:max(1, round(len(pairs) * 0.05))]:
        table[i, j] = True
    return table
