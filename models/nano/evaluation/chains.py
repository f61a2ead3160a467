"""Five edits in a row of one character: each turn's picture is the next turn's reference."""

from random import Random

import torch

from nano.words.instructions import Speaker
from nano.words.values import column_of
from nano.world.changes import draw_change
from nano.world.edits import EDIT, LANGUAGES, collect, everywhere
from nano.world.held_out import is_held_out
from nano.world.sampling import sample_scenes
from nano.world.scene import ATTRIBUTES, canonical

TURNS = 5
IDENTITY = ("skin", "hair_shape", "hair_colour", "top", "top_colour", "bottom", "bottom_colour", "hat", "hat_colour", "glasses")
# What the turns must leave alone. (Style too: it would change how everything is read.)
_LEFT_ALONE = ("skin", "hair_shape", "top", "bottom", "hat", "glasses", "style")


def identity_columns():
    """Of the first character."""
    return [column_of(name, 0) for name in IDENTITY]


def sample_chains(n, generator, language, held_out=False):
    """[TURNS] JobBatches of n jobs: turn k's true source is turn k - 1's target. held_out: a character and phrasings
    that training never sees."""
    random = Random(int(torch.randint(0, 1 << 62, (1,), generator=generator)))
    rows = sample_scenes(n, generator, held_out=held_out, count=1).tolist()
    turns = []
    for _ in range(TURNS):
        jobs = [_turn(row, LANGUAGES[language], random, held_out) for row in rows]
        rows = [target for target, *_ in jobs]
        turns.append(collect([EDIT] * n, jobs, [language] * n))
    return turns


def _turn(row, language, random, held_out):
    """A change of place, pose, mood or held object that leaves the scene on its side of the held-out line."""
    for _ in range(1000):
        change, after = draw_change(row, 0, random, but=_LEFT_ALONE)
        after = canonical(torch.tensor([after]))[0].tolist()
        if bool(is_held_out(torch.tensor([after]))[0]) == held_out:
            break
    told = [False] * len(ATTRIBUTES)
    for name in change.says:
        told[column_of(name, change.who)] = True
    return after, [row], everywhere(), told, Speaker(language, random, held_out).instruction([change], row, after)
