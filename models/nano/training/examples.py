"""Jobs as the transformer sees them: latent tokens, positions, prompt rows."""

from dataclasses import dataclass, fields

import torch

from nano.networks.autoencoder import to_tokens

_ENCODED = 64  # pictures at a time on a CPU


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

    def tensors(self):
        return {field.name: getattr(self, field.name) for field in fields(self)}


@torch.no_grad()
def encode_pictures(bundle, pictures):
    """[n, 3, S, S] in [0, 1], or u8 -> tokens [n, N, C] f32 on the bundle's device."""
    device = bundle.device
    tokens = []
    for part in pictures.split(_ENCODED if device.type == "cpu" else 1024):
        part = part.to(device)
        part = part / 255 if part.dtype == torch.uint8 else part
        image = (part * 2 - 1).contiguous(memory_format=torch.channels_last)
        with bundle.context():
            tokens.append(to_tokens(bundle.vae.encode(image)).float())
    return torch.cat(tokens)


def encode_drawn(bundle, drawn, size_px):
    """What `draw_chunk` gave, as Examples on the bundle's device."""
    drawn = {name: torch.from_numpy(array) for name, array in drawn.items()}
    side, count, device = size_px // 16, drawn["reference_count"], bundle.device
    target = encode_pictures(bundle, drawn["target"]).half()
    shown = encode_pictures(bundle, drawn["references"]).half() if len(drawn["references"]) else target[:0]
    references = torch.zeros(len(count), 2, *target.shape[1:], dtype=torch.float16, device=device)
    first, second = ((count > place).nonzero()[:, 0].to(device) for place in range(2))
    references[first, 0], references[second, 1] = shown[:len(first)], shown[len(first):]
    rest = (count, drawn["kind"], masks_at(drawn["mask"], side), drawn["ids"], drawn["real"])
    return Examples(target, references, *(tensor.to(device) for tensor in rest))


def masks_at(mask, side):
    """[n, 8, 8] -> [n, side^2]: a coarser token may change where any of its parts may."""
    step = mask.shape[-1] // side
    return mask.unflatten(1, (side, step)).unflatten(3, (side, step)).flatten(0, 0).any(4).any(2).flatten(1)


def image_tokens(target, references, count):
    """Target rows, then those of the references: [n, N, C] and [n, 2, N, C] -> [n, (1 + count) N, C]."""
    return torch.cat([target, references[:, :count].flatten(1, 2)], dim=1) if count else target
