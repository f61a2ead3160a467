"""Jobs drawn: scenes, words and pictures, all that needs no network. Processes of their own do it beside a GPU."""

import numpy as np
import torch

from nano.training.randomness import generator
from nano.training.stated import stated_values
from nano.world.edits import sample_jobs
from nano.world.render import render
from nano.world.sampling import sample_scenes


def draw_chunk(where, jobs_count, size_px, weights, prompts, number):
    """Chunk `number` of the training part, a function of its arguments. numpy arrays, which processes hand over as they are:
    target [n, 3, S, S] and references [m, 3, S, S] u8, those first references that jobs have and then the second ones;
    reference_count, kind [n]; mask [n, 8, 8] bool; ids, real [n, L]."""
    jobs = sample_jobs(jobs_count, generator(*where, number), weights=weights)
    shown = [jobs.references[jobs.reference_count > place, place] for place in range(2)]
    ids, real = prompts.rows(jobs.texts)
    tensors = {"target": _pictures(jobs.target, size_px), "references": _pictures(torch.cat(shown), size_px),
               "reference_count": jobs.reference_count, "kind": jobs.kind, "mask": jobs.mask, "ids": ids, "real": real}
    return {name: tensor.numpy() for name, tensor in tensors.items()}


def draw_pictures(where, pictures_count, number):
    """Pictures alone: [n, 3, 128, 128] u8, scenes of the training part; none has references."""
    scenes = sample_scenes(pictures_count, generator(*where, number))
    return {"pictures": _pictures(scenes, 128).numpy(), "reference_count": np.zeros(pictures_count, np.int64)}


def draw_texts(where, texts_count, weights, prompts, number):
    """Words alone: ids, real [n, L]; stated [n, A - 1]; none has references."""
    jobs = sample_jobs(texts_count, generator(*where, number), weights=weights)
    ids, real = prompts.rows(jobs.texts)
    return {"ids": ids.numpy(), "real": real.numpy(), "stated": stated_values(jobs).numpy(),
            "reference_count": np.zeros(texts_count, np.int64)}


def _pictures(scenes, size_px):
    """[n, 3, S, S] u8: pictures have 8 bits, as those that people open."""
    return (render(scenes, size_px) * 255).round_().to(torch.uint8)
