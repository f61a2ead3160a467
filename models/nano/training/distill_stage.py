"""Fourth stage: the transformer learns to take in one step what it took in several, with the words' pull built in.

The teacher (the averaged weights of the flow stage, guided by the empty prompt) follows its path from noise in many
steps; the student, at each of the four noise levels that the sampler will visit, learns the straight line from the
teacher's point there to the teacher's point at the next level. The path is a function of its start, so that the
student has one right answer to learn and not an average over many (Salimans and Ho, "Progressive Distillation").
"""

import copy
import os

import torch

from nano.networks.schedule import sigmas
from nano.training.examples import Examples
from nano.training.flow_stage import FlowStage
from nano.training.groups import image_tokens
from nano.training.positions import image_ids, text_ids
from nano.training.randomness import generator
from nano.training.sampler import Conditions, follow


class DistillStage(FlowStage):
    name, trained = "distill", ("transformer",)

    def __init__(self, bundle, config, seed, context):
        super().__init__(bundle, config, seed, context)
        self.settings = config["stages"]["distill"]
        bundle.freeze("text_encoder")
        self.teacher = copy.deepcopy(bundle.transformer)
        self.teacher.requires_grad_(False)

    def kept(self):
        """What a checkpoint must hold beside the student."""
        return {f"teacher.{name}": tensor for name, tensor in self.teacher.state_dict().items()}

    def prepare(self, run, ahead, kept):
        super().prepare(run, ahead, kept)
        own = {name[len("teacher."):]: tensor for name, tensor in kept.items() if name.startswith("teacher.")}
        if own:  # the bundle's transformer is then the student
            self.teacher.load_state_dict(own)

    def _loss(self, jobs, references, side, random):
        device, count = self.bundle.device, len(jobs["kind"])
        levels = torch.tensor(sigmas(side * side, 4))
        level = torch.randint(0, 4, (count,), generator=random)
        rows = torch.arange(count)
        here, there = jobs["path"][rows, level].to(device).float(), jobs["path"][rows, level + 1].to(device).float()
        span = (levels[level] - levels[level + 1]).to(device)
        refs, free = jobs["references"].to(device).float(), jobs["mask"].to(device).float()
        with self.context():
            with torch.no_grad():
                text = self.bundle.text_encoder(jobs["ids"].to(device).long(), jobs["real"].to(device).long())
            velocity = self.bundle.transformer(image_tokens(here, refs, references), image_ids(side, references, device),
                                               text, text_ids(text.shape[1], device), levels[level].to(device),
                                               target_tokens=side * side)
        # In units of the picture at the end of the step: a long step weighs as much as its error will show.
        error = ((velocity - (here - there) / span[:, None, None]) * span[:, None, None]).square().mean(dim=2)
        return 10 * ((error * free).sum(dim=1) / free.sum(dim=1)).mean()

    @torch.no_grad()
    def _make(self, number, size):
        tensors = super()._make(number, size)
        side, jobs = size // 16, Examples(**tensors)
        random = generator(self.seed, self.name, "paths", size, number)
        noise = torch.randn(jobs.target.shape, generator=random)
        path = torch.zeros(len(jobs), 5, *noise.shape[1:], dtype=torch.float16)
        for references in range(3):
            rows = (jobs.reference_count == references).nonzero()[:, 0]
            for part in rows.split(64 if self.bundle.device.type == "cpu" else 4096):
                if len(part):
                    conditions = Conditions.of(self.bundle, self.teacher, jobs.rows(part), references, side, self.context,
                                               self.settings["guidance"], self.empty)
                    path[part] = follow(conditions, noise[part].to(self.bundle.device), self._fine_levels(side),
                                        self._stops()).half().cpu()
        return {**tensors, "path": path}

    def _fine_levels(self, side):
        levels, fine = sigmas(side * side, 4), []
        for begin, end, parts in zip(levels, levels[1:], self.settings["substeps"]):
            fine += [begin + (end - begin) * k / parts for k in range(parts)]
        return fine + [0.0]

    def _stops(self):
        stops = [0]
        for parts in self.settings["substeps"]:
            stops.append(stops[-1] + parts)
        return stops
