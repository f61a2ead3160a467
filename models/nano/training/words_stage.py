"""Second stage: the text encoder learns what words state, before it has to be learned through pictures.

The big model's encoder is a language model that was trained on text alone; ours learns to have every attribute that a
text states readable, by one linear layer, from its states: at the text's last token and at the padding after it, which
sees the whole text and reaches the transformer unmasked (specification §9). The layer is then dropped.
"""

import torch
from torch import nn
from torch.nn import functional

from nano.training.randomness import generator
from nano.world.edits import MASKED_EDIT, sample_jobs
from nano.world.scene import ATTRIBUTES, FIRST, SECOND, SEED

_COLUMNS = [column for column in range(len(ATTRIBUTES)) if column != SEED]


class WordsStage:
    name, trained = "words", ("text_encoder", "word_reader")

    def __init__(self, bundle, config, seed, context):
        self.bundle, self.settings, self.seed, self.context = bundle, config["stages"]["words"], seed, context
        self.weights = config["job_weights"]
        self.sizes = [1 + len(ATTRIBUTES[column].values) for column in _COLUMNS]  # "not stated" comes first
        width = config["text_encoder"]["hidden_size"] * len(config["text_states"])
        bundle.word_reader = nn.Linear(width, sum(self.sizes)).to(bundle.device)
        nn.init.zeros_(bundle.word_reader.weight)
        nn.init.zeros_(bundle.word_reader.bias)

    def losses(self, step):
        """Yields (loss, texts) for backward."""
        random, device = generator(self.seed, self.name, step), self.bundle.device
        jobs = sample_jobs(self.settings["texts"], random, weights=self.weights)
        ids, real = self.bundle.prompts.rows(jobs.texts)
        length = real.sum(dim=1)
        padding = length + (torch.rand(len(length), generator=random) * (ids.shape[1] - length)).long()
        places = torch.stack([length - 1, padding.clamp(max=ids.shape[1] - 1)], dim=1)
        with self.context():
            states = self.bundle.text_encoder(ids.to(device), real.to(device)).float()
            read = self.bundle.word_reader(states.gather(1, places[..., None].to(device).expand(-1, -1, states.shape[2]))).float()
        stated = stated_values(jobs).to(device)
        loss = sum(functional.cross_entropy(logits.transpose(1, 2), stated[:, [k]].expand(-1, 2))
                   for k, logits in enumerate(read.split(self.sizes, dim=2)))
        yield loss, len(ids)

    def finish(self):
        del self.bundle.word_reader


def stated_values(jobs):
    """[B, A - 1] int64: 0 where the text says nothing of an attribute, else 1 + its value. The words of a masked edit do
    not say which of two characters is meant, the mask does: it counts as the first."""
    stated = torch.where(jobs.mentioned, jobs.target + 1, torch.zeros_like(jobs.target))
    first, second = stated[:, FIRST:SECOND], stated[:, SECOND:SEED]
    masked = (jobs.kind == MASKED_EDIT)[:, None]
    stated[:, FIRST:SECOND] = torch.where(masked, torch.maximum(first, second), first)
    stated[:, SECOND:SEED] = torch.where(masked, torch.zeros_like(second), second)
    return stated[:, _COLUMNS]
