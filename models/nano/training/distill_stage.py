"""Fourth stage: the transformer learns to take in one step what it took in several, with the words' pull built in.

The teacher (the averaged weights of the flow stage, guided by the empty prompt) follows its path from noise in many
steps; the student, at each of the four noise levels that the sampler will visit, learns the straight line from the
teacher's point there to the teacher's point at the next level. The path is a function of its start, so that the
student has one right answer to learn and not an average over many (Salimans and Ho, "Progressive Distillation").
"""

import copy

import torch

from nano.networks.schedule import sigmas
from nano.training.examples import encode_drawn
from nano.training.flow_stage import FlowStage
from nano.training.randomness import generator
from nano.training.sampler import Conditions, follow


class DistillStage(FlowStage):
    name, trained = "distill", ("transformer",)

    def __init__(self, bundle, config, seed, context):
        super().__init__(bundle, config, seed, context)
        bundle.freeze("text_encoder")
        self.teacher = copy.deepcopy(bundle.transformer)
        self.teacher.requires_grad_(False)
        # Its batches have many sizes, for each of which blocks would be compiled anew: a copy is not compiled.
        self.text_encoder = copy.deepcopy(bundle.text_encoder)

    def kept(self):
        return {f"teacher.{name}": tensor for name, tensor in self.teacher.state_dict().items()}

    def prepare(self, folder, makers, kept):
        super().prepare(folder, makers, kept)
        own = {name[len("teacher."):]: tensor for name, tensor in kept.items() if name.startswith("teacher.")}
        if own:  # the bundle's transformer is then the student
            self.teacher.load_state_dict(own)

    def _texts(self, ids, real, random):
        with torch.no_grad():
            return self.bundle.text_encoder(ids, real)

    def _loss(self, jobs, text, references, side, random):
        levels = torch.tensor(sigmas(side * side, 4), device=text.device)
        rows = torch.arange(len(text), device=text.device)
        level = torch.randint(0, 4, (len(text),), generator=random, device=text.device)
        here, there = jobs["path"][rows, level].float(), jobs["path"][rows, level + 1].float()
        span = (levels[level] - levels[level + 1])[:, None, None]
        velocity = self._velocity(here, jobs["references"].float(), text, levels[level], references, side)
        # In units of the picture at the end of the step: a long step weighs as much as its error will show.
        error = (velocity * span - (here - there)).square().mean(dim=2)
        return 10 * self._mean(error, jobs, references)

    @torch.no_grad()
    def _encode(self, size, number, drawn):
        """The chunk with the teacher's paths."""
        jobs, device, side = encode_drawn(self.bundle, drawn, size), self.bundle.device, size // 16
        noise = torch.randn(jobs.target.shape, generator=generator(self.seed, self.name, "paths", size, number, device=device), device=device)
        path = torch.zeros(len(jobs), 5, *noise.shape[1:], dtype=torch.float16, device=device)
        for references in range(3):
            rows = (jobs.reference_count == references).nonzero()[:, 0]
            for part in rows.split(64 if device.type == "cpu" else 1024):
                if len(part):
                    conditions = Conditions.of(self.text_encoder, self.teacher, jobs.rows(part), references, side, self.context,
                                               self.settings["guidance"], self.empty)
                    path[part] = follow(conditions, noise[part], self._fine_levels(side), self._stops()).half()
        return {**jobs.tensors(), "path": path}

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
