"""Second stage: the text encoder learns what words state, before it has to be learned through pictures.

The big model's encoder is a language model that was trained on text alone; ours learns to have every attribute that a
text states readable, by one linear layer, from its states: at the text's last token and at the padding after it, which
sees the whole text and reaches the transformer unmasked (specification §9). The layer is then dropped.
"""

from functools import partial

import torch
from torch import nn
from torch.nn import functional

from nano.training.drawing import draw_texts
from nano.training.pool import Pool
from nano.training.randomness import generator
from nano.training.stage import Stage
from nano.training.stated import SIZES


class WordsStage(Stage):
    name, trained = "words", ("text_encoder", "word_reader")

    def __init__(self, bundle, config, seed, context):
        super().__init__(bundle, config, seed, context)
        self.weights = config["job_weights"]
        width = config["text_encoder"]["hidden_size"] * len(config["text_states"])
        bundle.word_reader = nn.Linear(width, sum(SIZES)).to(bundle.device)
        nn.init.zeros_(bundle.word_reader.weight)
        nn.init.zeros_(bundle.word_reader.bias)

    def prepare(self, folder, makers, kept):
        settings = self.settings["pool"]
        draw = partial(draw_texts, (self.seed, self.name, "chunk"), settings["chunk_texts"], self.weights, self.bundle.prompts)
        self.pools = {"texts": Pool(draw, self.on_device, settings, **makers)}

    def losses(self, step, place):
        device = self.bundle.device
        random = generator(self.seed, self.name, step, device=device)
        self.pools["texts"].move_to(step)
        texts = self.pools["texts"].batch(0, self.settings["texts"], random)
        ids, real, stated = texts["ids"], texts["real"], texts["stated"]
        length = real.sum(dim=1)
        padding = length + (torch.rand(len(length), generator=random, device=device) * (ids.shape[1] - length)).long()
        places = torch.stack([length - 1, padding.clamp(max=ids.shape[1] - 1)], dim=1)
        with self.context():
            states = self.bundle.text_encoder(ids, real).float()
            read = self.bundle.word_reader(states.gather(1, places[..., None].expand(-1, -1, states.shape[2]))).float()
        loss = sum(functional.cross_entropy(logits.transpose(1, 2), stated[:, [k]].expand(-1, 2))
                   for k, logits in enumerate(read.split(SIZES, dim=2)))
        yield loss, len(ids)

    def finish(self):
        del self.bundle.word_reader
