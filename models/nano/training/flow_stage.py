"""Third stage: text encoder and transformer learn the flow from noise to picture over all five jobs (rectified flow,
Liu et al., "Flow Straight and Fast"): x = (1 - t) picture + t noise, and the network says noise - picture."""

import os

import torch

from nano.training.examples import examples_of
from nano.training.groups import Groups, image_tokens
from nano.training.phases import phase_of
from nano.training.pool import Pool
from nano.training.positions import image_ids, text_ids
from nano.training.randomness import generator
from nano.world.edits import sample_jobs


class FlowStage:
    name, trained = "flow", ("text_encoder", "transformer")

    def __init__(self, bundle, config, seed, context):
        self.bundle, self.settings, self.seed, self.context = bundle, config["stages"]["flow"], seed, context
        self.weights = config["job_weights"]
        self.pools, self.groups = {}, None
        bundle.freeze("vae")
        self.empty = bundle.prompts.rows([""])

    def prepare(self, run, ahead, kept):
        self.folder, self.ahead = os.path.join(run.folder, "pool"), ahead

    def close(self):
        for pool in self.pools.values():
            pool.close()

    def losses(self, step):
        """Yields (loss, pictures) for backward: jobs without references, with one, with two."""
        size = phase_of(self.settings, step)["size_px"]
        groups = self._groups(step, size)
        random = generator(self.seed, self.name, "batch", step)
        total = sum(self.settings["group_sizes"])
        for references, count in enumerate(self.settings["group_sizes"]):
            jobs = groups.draw(references, count, random)
            yield self._loss(jobs, references, size // 16, random) * (count / total), count

    def _loss(self, jobs, references, side, random):
        device, bundle = self.bundle.device, self.bundle
        target, refs = jobs["target"].to(device).float(), jobs["references"].to(device).float()
        noise = torch.randn(target.shape, generator=random).to(device)
        t = self._times(len(target), random).to(device)
        free = jobs["mask"].to(device)[..., None]
        # What lies outside the mask is the source's own at the same noise, in training as when it runs.
        picture = torch.where(free, target, refs[:, 0]) if references else target
        noised = torch.lerp(picture, noise, t[:, None, None])
        ids, real = self._forget_some(jobs["ids"], jobs["real"], random)
        with self.context():
            text = bundle.text_encoder(ids.to(device), real.to(device))
            velocity = bundle.transformer(image_tokens(noised, refs, references), image_ids(side, references, device), text,
                                          text_ids(text.shape[1], device), t, target_tokens=side * side)
        error = (velocity - (noise - picture)).square().mean(dim=2)
        free = free[..., 0].float()
        return ((error * free).sum(dim=1) / free.sum(dim=1)).mean()

    def _times(self, count, random):
        """Times in (0, 1), more of them near noise: there the sampler takes its first steps and the layout is decided."""
        shift = self.settings["noise_shift"]
        u = torch.rand(count, generator=random)
        return shift * u / (1 + (shift - 1) * u)

    def _forget_some(self, ids, real, random):
        """The empty prompt in some places, so that the difference that words make can be strengthened later (Ho and
        Salimans, "Classifier-Free Diffusion Guidance")."""
        empty = torch.rand(len(ids), 1, generator=random) < self.settings["empty_prompt_share"]
        return torch.where(empty, self.empty[0], ids.long()), torch.where(empty, self.empty[1], real.long())

    def _groups(self, step, size):
        if size not in self.pools:
            for pool in self.pools.values():
                pool.close()
            folder = os.path.join(self.folder, f"{self.name}_{size}")
            self.pools = {size: Pool(lambda number: self._make(number, size), self.settings["pool"], folder, self.ahead)}
            self.groups = None
        pool = self.pools[size]
        window = pool.window(step)
        if self.groups is None or self.groups[0] != window:
            self.groups = (window, Groups(pool.at(step)))
        return self.groups[1]

    def _make(self, number, size):
        random = generator(self.seed, self.name, "chunk", size, number)
        jobs = sample_jobs(self.settings["pool"]["chunk_jobs"], random, weights=self.weights)
        return examples_of(self.bundle, self.bundle.prompts, jobs, size).tensors()
