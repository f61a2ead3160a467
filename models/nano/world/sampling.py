"""Draws random scenes, from the training part or from the held-out part."""

import torch

from nano.world.held_out import is_held_out
from nano.world.scene import ATTRIBUTES, COLUMN, SEED, SEEDS, canonical

# How often an attribute is at its first value, where that is not simply one value's share.
FIRST_VALUE_SHARE = {"count": 0.7, "hair_shape": 0.08, "hat": 0.35, "glasses": 0.4, "held": 0.4}


def sample_scenes(n, generator, held_out=False, count=None):
    """[n, A] int64 on the CPU. held_out=False: none is held out; True: all are. count: 1, 2, or None for both."""
    scenes = _sample(n, generator, count)
    while True:
        wrong = (is_held_out(scenes) != held_out).nonzero()[:, 0]
        if not len(wrong):
            return scenes
        scenes[wrong] = _sample(len(wrong), generator, count)


def random_values(column, n, generator):
    """[n] values of one column, as frequent as in a random scene."""
    if column == SEED:
        return torch.randint(0, SEEDS, (n,), generator=generator)
    name = ATTRIBUTES[column].name
    size = len(ATTRIBUTES[column].values)
    share = FIRST_VALUE_SHARE.get(name.split("_", 1)[1] if name.startswith(("first_", "second_")) else name)
    if share is None:
        return torch.randint(0, size, (n,), generator=generator)
    others = torch.randint(1, size, (n,), generator=generator)
    return torch.where(torch.rand(n, generator=generator) < share, torch.zeros_like(others), others)


def _sample(n, generator, count):
    scenes = torch.stack([random_values(k, n, generator) for k in range(len(ATTRIBUTES))], 1)
    if count is not None:
        scenes[:, COLUMN["count"]] = count - 1
    return canonical(scenes)
