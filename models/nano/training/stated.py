"""What the words of a job state, as the words stage has it read from the text encoder's states."""

import torch

from nano.world.edits import MASKED_EDIT
from nano.world.scene import ATTRIBUTES, FIRST, SECOND, SEED

_COLUMNS = [column for column in range(len(ATTRIBUTES)) if column != SEED]
SIZES = [1 + len(ATTRIBUTES[column].values) for column in _COLUMNS]  # "not stated" comes first


def stated_values(jobs):
    """[B, A - 1] int64: 0 where the text says nothing of an attribute, else 1 + its value. The words of a masked edit do
    not say which of two characters is meant, the mask does: it counts as the first."""
    stated = torch.where(jobs.mentioned, jobs.target + 1, torch.zeros_like(jobs.target))
    first, second = stated[:, FIRST:SECOND], stated[:, SECOND:SEED]
    masked = (jobs.kind == MASKED_EDIT)[:, None]
    stated[:, FIRST:SECOND] = torch.where(masked, torch.maximum(first, second), first)
    stated[:, SECOND:SEED] = torch.where(masked, torch.zeros_like(second), second)
    return stated[:, _COLUMNS]
