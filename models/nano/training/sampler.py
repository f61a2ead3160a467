"""From noise to pictures: klein's four steps (specification §8), references, and masks.

`generate` answers a JobBatch; the rest serves the distillation as well.
"""

from dataclasses import dataclass

import torch

from nano.networks.autoencoder import from_tokens
from nano.networks.schedule import sigmas
from nano.training.examples import encode_pictures, image_tokens, masks_at
from nano.training.positions import image_ids, text_ids
from nano.training.randomness import generator
from nano.world.render import render


@dataclass
class Conditions:
    """What a path depends on beside its noise: n jobs with the same number of references."""
    transformer: object
    context: object
    references: torch.Tensor  # [n, 2, N, C]
    count: int
    free: torch.Tensor        # [n, N, 1] bool, true = may change
    text: torch.Tensor        # [n, L, F]
    empty: torch.Tensor       # [1, L, F], or None without guidance
    guidance: float
    side: int

    @staticmethod
    @torch.no_grad()
    def of(text_encoder, transformer, jobs, count, side, context, guidance=1.0, empty=None):
        """jobs: Examples; empty: the rows of the empty prompt, needed where guidance is not 1."""
        device = next(transformer.parameters()).device
        with context():
            text = text_encoder(jobs.ids.to(device), jobs.real.to(device))
            nothing = text_encoder(empty[0].to(device), empty[1].to(device)) if guidance != 1 else None
        return Conditions(transformer, context, jobs.references.to(device).float(), count, jobs.mask.to(device)[..., None],
                          text, nothing, guidance, side)

    @torch.no_grad()
    def velocity(self, x, sigma):
        told = self._predict(x, sigma, self.text)
        if self.empty is None:
            return told
        untold = self._predict(x, sigma, self.empty.expand(len(x), -1, -1))
        return untold + self.guidance * (told - untold)

    def _predict(self, x, sigma, text):
        device = x.device
        with self.context():
            return self.transformer(image_tokens(x, self.references, self.count), image_ids(self.side, self.count, device), text,
                                    text_ids(text.shape[1], device), torch.full((len(x),), sigma, device=device),
                                    target_tokens=x.shape[1])


@torch.no_grad()
def follow(conditions, noise, levels, stops=None):
    """noise: [n, N, C]. Euler steps through `levels`. The end, or what lay at the given numbers of steps,
    [n, len(stops), N, C]. Outside the mask is the source at the same noise, and at the end the source itself."""
    source = conditions.references[:, 0]
    is_masked = conditions.count > 0 and not bool(conditions.free.all())
    x, points = noise, [noise]
    for sigma, after in zip(levels, levels[1:]):
        x = x + (after - sigma) * conditions.velocity(x, sigma)
        if is_masked:
            x = torch.where(conditions.free, x, torch.lerp(source, noise, after))
        points.append(x)
    return x if stops is None else torch.stack([points[stop] for stop in stops], dim=1)


@torch.no_grad()
def generate(bundle, jobs, seed=0, steps=4, size_px=128, references=None, guidance=1.0, batch=64):
    """jobs: a JobBatch. Pictures [B, 3, S, S] in [0, 1]. references: [B, 2, 3, S, S] pictures in place of the renders of
    jobs.references, for a chain of edits. Pixels outside a mask are the reference's own."""
    side = size_px // 16
    pictures = torch.zeros(len(jobs), 3, size_px, size_px)
    if references is None:
        references = render(jobs.references.flatten(0, 1), size_px).unflatten(0, (-1, 2))
    ids, real = bundle.prompts.rows(jobs.texts)
    mask = masks_at(jobs.mask, side)
    empty = bundle.prompts.rows([""])
    noise = torch.randn(len(jobs), side * side, bundle.transformer.config.in_channels, generator=generator(seed, "sampler"))
    for count in range(3):
        for rows in (jobs.reference_count == count).nonzero()[:, 0].split(batch):
            if not len(rows):  # no job has that many: split gives one empty part
                continue
            tokens = torch.zeros(len(rows), 2, *noise.shape[1:])
            for number in range(count):
                tokens[:, number] = encode_pictures(bundle, references[rows, number]).cpu()
            part = _Rows(ids[rows], real[rows], tokens, mask[rows])
            conditions = Conditions.of(bundle.text_encoder, bundle.transformer, part, count, side, bundle.context, guidance, empty)
            end = follow(conditions, noise[rows].to(bundle.device), sigmas(side * side, steps))
            with bundle.context():
                drawn = bundle.vae.decode(from_tokens(end, side, side)).float()
            drawn = (drawn / 2 + 0.5).clamp(0, 1).cpu()
            free = mask[rows].unflatten(1, (1, side, side)).repeat_interleave(16, 2).repeat_interleave(16, 3)
            pictures[rows] = torch.where(free, drawn, references[rows, 0]) if count else drawn
    return pictures


@dataclass
class _Rows:
    ids: torch.Tensor
    real: torch.Tensor
    references: torch.Tensor
    mask: torch.Tensor
