"""Jobs as the transformer sees them: latent tokens, positions, prompt rows."""

from dataclasses import dataclass, fields

import torch

from nano.networks.autoencoder import to_tokens
from nano.world.render import render

_RENDERED = 64  # pictures at a time on a CPU


@dataclass
class Examples:
    """n jobs at one picture size, N = side^2 tokens to a picture. Tokens are f16: stored and computed anew are equal."""
    target: torch.Tensor           # [n, N, C] f16
    references: torch.Tensor       # [n, 2, N, C] f16, zero where a job has none
    reference_count: torch.Tensor  # [n] int64
    kind: torch.Tensor             # [n] int64
    mask: torch.Tensor             # [n, N] bool, true = may change
    ids: torch.Tensor              # [n, L] int64
    real: torch.Tensor             # [n, L] int64, 1 for tokens that are not padding

    def __len__(self):
        return len(self.kind)

    def rows(self, index):
        return Examples(*(getattr(self, field.name)[index] for field in fields(self)))

    def to(self, device):
        return Examples(*(getattr(self, field.name).to(device) for field in fields(self)))

    def tensors(self):
        return {field.name: getattr(self, field.name) for field in fields(self)}


def join(parts):
    return Examples(*(torch.cat([getattr(part, field.name) for part in parts]) for field in fields(Examples)))


@torch.no_grad()
def encode_pictures(bundle, pictures):
    """[n, 3, S, S] in [0, 1] -> tokens [n, N, C] f32."""
    device = bundle.device
    tokens = []
    for part in pictures.split(_RENDERED if device.type == "cpu" else 1024):
        image = (part.to(device) * 2 - 1).contiguous(memory_format=torch.channels_last)
        with bundle.context():
            tokens.append(to_tokens(bundle.vae.encode(image)).float())
    return torch.cat(tokens)


def encode_scenes(bundle, scenes, size_px):
    """[n, A] -> tokens [n, N, C] f16 on the CPU."""
    tokens = [encode_pictures(bundle, render(rows, size_px, bundle.device)).half().cpu()
              for rows in scenes.split(_RENDERED if bundle.device.type == "cpu" else 1024)]
    return torch.cat(tokens)


def examples_of(bundle, prompts, jobs, size_px):
    """A JobBatch as Examples, on the CPU."""
    side = size_px // 16
    target = encode_scenes(bundle, jobs.target, size_px)
    references = torch.zeros(len(jobs), 2, side * side, target.shape[-1], dtype=torch.float16)
    for number in range(2):
        has = (jobs.reference_count > number).nonzero()[:, 0]
        if len(has):
            references[has, number] = encode_scenes(bundle, jobs.references[has, number], size_px)
    ids, real = prompts.rows(jobs.texts)
    return Examples(target, references, jobs.reference_count, jobs.kind, masks_at(jobs.mask, side), ids, real)


def masks_at(mask, side):
    """[n, 8, 8] -> [n, side^2]: a coarser token may change where any of its parts may."""
    step = mask.shape[-1] // side
    return mask.unflatten(1, (side, step)).unflatten(3, (side, step)).flatten(0, 0).any(4).any(2).flatten(1)
