"""Third stage: text encoder and transformer learn the flow from noise to picture over all five jobs (rectified flow,
Liu et al., "Flow Straight and Fast"): x = (1 - t) picture + t noise, and the network says noise - picture."""

import os
from functools import partial

import torch

from nano.training.drawing import draw_chunk
from nano.training.examples import encode_drawn, image_tokens
from nano.training.phases import phase_of
from nano.training.pool import Pool
from nano.training.positions import image_ids, text_ids
from nano.training.randomness import generator
from nano.training.stage import Stage


class FlowStage(Stage):
    name, trained = "flow", ("text_encoder", "transformer")

    def __init__(self, bundle, config, seed, context):
        super().__init__(bundle, config, seed, context)
        self.weights = config["job_weights"]
        bundle.freeze("vae")
        self.empty = [rows.to(bundle.device) for rows in bundle.prompts.rows([""])]

    def losses(self, step, place):
        """One loss over jobs without references, with one, with two."""
        size = phase_of(self.settings, place)["size_px"]
        pool = self._pool(size)
        pool.move_to(step)
        random = generator(self.seed, self.name, "batch", step, device=self.bundle.device)
        counts = self.settings["group_sizes"]
        groups = [pool.batch(references, count, random) for references, count in enumerate(counts)]
        with self.context():
            texts = self._texts(torch.cat([jobs["ids"] for jobs in groups]), torch.cat([jobs["real"] for jobs in groups]), random)
        losses = [self._loss(jobs, text, references, size // 16, random) * (len(text) / sum(counts))
                  for references, (jobs, text) in enumerate(zip(groups, texts.split(counts)))]
        yield sum(losses), sum(counts)

    def _texts(self, ids, real, random):
        """[B, L, F]. The empty prompt in some places, so that the difference that words make can be strengthened later (Ho
        and Salimans, "Classifier-Free Diffusion Guidance")."""
        empty = torch.rand(len(ids), 1, generator=random, device=ids.device) < self.settings["empty_prompt_share"]
        return self.bundle.text_encoder(torch.where(empty, self.empty[0], ids), torch.where(empty, self.empty[1], real))

    def _loss(self, jobs, text, references, side, random):
        target, refs = jobs["target"].float(), jobs["references"].float()
        noise = torch.randn(target.shape, generator=random, device=target.device)
        t = self._times(len(target), random)
        free = jobs["mask"][..., None]
        # What lies outside the mask is the source's own at the same noise, in training as when it runs.
        picture = torch.where(free, target, refs[:, 0]) if references else target
        noised = torch.lerp(picture, noise, t[:, None, None])
        error = (self._velocity(noised, refs, text, t, references, side) - (noise - picture)).square().mean(dim=2)
        return self._mean(error, jobs, references)

    def _mean(self, error, jobs, references):
        """Of [B, N] over the tokens that may change. What an edit changes is a few tokens among many that stay: those weigh
        more, the more they differ from the reference."""
        weight = jobs["mask"].float()
        if references:
            difference = (jobs["target"].float() - jobs["references"][:, 0].float()).square().mean(dim=2)
            weight = weight * (1 + self.settings["changed_weight"] * (2 * difference).clamp(max=1))
        return ((error * weight).sum(dim=1) / weight.sum(dim=1)).mean()

    def _velocity(self, noised, refs, text, t, references, side):
        device = noised.device
        with self.context():
            return self.bundle.transformer(image_tokens(noised, refs, references), image_ids(side, references, device), text,
                                           text_ids(text.shape[1], device), t, target_tokens=side * side)

    def _times(self, count, random):
        """Times in (0, 1), more of them near noise: there the sampler takes its first steps and the layout is decided."""
        shift = self.settings["noise_shift"]
        u = torch.rand(count, generator=random, device=self.bundle.device)
        return shift * u / (1 + (shift - 1) * u)

    def _pool(self, size):
        if size not in self.pools:
            self.close()
            settings = self.settings["pool"]
            draw = partial(draw_chunk, (self.seed, self.name, "chunk", size), settings["chunk_jobs"], size, self.weights,
                           self.bundle.prompts)
            # A GPU's chunks are many and soon made again; a processor's are kept as files.
            folder = os.path.join(self.folder, f"{self.name}_{size}") if self.bundle.device.type == "cpu" else None
            self.pools = {size: Pool(draw, partial(self._encode, size), settings, folder, **self.makers)}
        return self.pools[size]

    def _encode(self, size, number, drawn):
        return encode_drawn(self.bundle, drawn, size).tensors()
