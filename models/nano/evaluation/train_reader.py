"""Trains the attribute reader on renders that are blurred, shifted, noisy and off-colour, as a model's pictures may be.

    PYTHONPATH=models python3 -m nano.evaluation.train_reader [--steps 2000] [--seed 1] [--out FILE]

The reader is an instrument and no contestant: it learns every combination, held-out ones too, from scenes whose
attributes are drawn independently. What it is proven on are renders of other seeds.
"""

import argparse
import math
import time

import torch
from torch.nn import functional as F

from nano.evaluation.reader import FILE, PICTURE_COLUMNS, SIZE, Reader, places, save_reader
from nano.world.render import render
from nano.world.scene import ATTRIBUTES, CHARACTER, SEEDS, canonical, visible

BATCH, FRESH, KEPT = 64, 16, 12000  # pictures a step, how many of them new, how many are kept to be used again

NOISE = torch.randn(1 << 20, generator=torch.Generator().manual_seed(0))  # cut anywhere: drawing it anew costs more than a step's renders


def independent_scenes(n, generator):
    """Every value as likely as the next, so that the rare ones are read as well."""
    columns = [torch.randint(0, len(attribute.values) or SEEDS, (n,), generator=generator) for attribute in ATTRIBUTES]
    return canonical(torch.stack(columns, 1))


def distorted(pictures, generator):
    """Shift by up to 2 px, blur, half size and back, tint, noise: each picture its own amounts."""
    n, device = len(pictures), pictures.device
    uniform = lambda *shape: torch.rand(*shape, generator=generator).to(device)
    dy, dx = (int(v) for v in torch.randint(-2, 3, (2,), generator=generator))
    pictures = F.pad(pictures, (2, 2, 2, 2), mode="replicate")[:, :, 2 + dy:130 + dy, 2 + dx:130 + dx]
    soft = F.avg_pool2d(F.pad(pictures, (1, 1, 1, 1), mode="replicate"), 3, 1)
    pictures = torch.lerp(pictures, soft, (uniform(n, 1, 1, 1) * 1.6 - 0.6).clamp(0, 1))
    coarse = (uniform(n) < 0.15).nonzero()[:, 0]
    if len(coarse):
        small = F.avg_pool2d(pictures[coarse], 2)
        pictures[coarse] = F.interpolate(small, scale_factor=2, mode="bilinear", align_corners=False)
    pictures = pictures * (0.92 + 0.16 * uniform(n, 3, 1, 1)) + 0.08 * (uniform(n, 3, 1, 1) - 0.5)
    begins = torch.randint(0, NOISE.numel() - 3 * SIZE * SIZE, (n,), generator=generator).tolist()
    noise = torch.stack([NOISE[begin:begin + 3 * SIZE * SIZE] for begin in begins]).view(n, 3, SIZE, SIZE).to(device)
    return torch.addcmul(pictures, noise, 0.06 * uniform(n, 1, 1, 1) ** 2).clamp_(0, 1)


def loss_of(reader, pictures, scenes):
    """The sum of the cross entropies of all columns that show."""
    total = sum(F.cross_entropy(logits, scenes[:, column]) for column, logits in zip(PICTURE_COLUMNS, reader.picture_logits(pictures)))
    seen = visible(scenes)
    tiles, truth, shown = [], [], []
    for rows, left, start in places(scenes[:, 0] == 1):
        tiles.append(pictures[rows][:, :, :, left:left + 64])
        truth.append(scenes[rows, start:start + len(CHARACTER)])
        shown.append(seen[rows, start:start + len(CHARACTER)])
    truth, shown = torch.cat(truth), torch.cat(shown)
    for k, logits in enumerate(reader.character_logits(torch.cat(tiles))):
        each = F.cross_entropy(logits, truth[:, k], reduction="none")
        total = total + (each * shown[:, k]).sum() / shown[:, k].sum().clamp(min=1)
    return total


def accuracy(reader, scenes, prepare=lambda pictures: pictures):
    """({attribute: share read right}, share of all): on the columns that show."""
    right = torch.zeros(len(ATTRIBUTES))
    counted = torch.zeros(len(ATTRIBUTES))
    for part in scenes.split(256):
        read = reader.read(prepare(render(part)))
        seen = visible(part)
        right += ((read == part) & seen).sum(0)
        counted += seen.sum(0)
    shares = {attribute.name: float(right[k] / counted[k]) for k, attribute in enumerate(ATTRIBUTES[:-1])}
    return shares, float(right[:-1].sum() / counted[:-1].sum())


def train(steps, seed, report=print):
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    reader = Reader().to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(reader.parameters(), lr=3e-3, weight_decay=0.02)
    kept, kept_scenes, filled, began = torch.empty(KEPT, 3, 128, 128, dtype=torch.uint8), torch.zeros(KEPT, len(ATTRIBUTES), dtype=torch.int64), 0, time.time()
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = 3e-3 * min(1, (step + 1) / 50) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / steps)))
        fresh = independent_scenes(FRESH if step else BATCH, generator)
        places_kept = torch.arange(filled, filled + len(fresh)) % KEPT
        kept[places_kept] = (render(fresh) * 255).round().to(torch.uint8)
        kept_scenes[places_kept] = fresh
        filled += len(fresh)
        old = torch.randint(0, min(filled, KEPT), (BATCH - len(fresh),), generator=generator)
        rows = torch.cat([places_kept, old])
        pictures = distorted(kept[rows].float() / 255, generator)
        loss = loss_of(reader, pictures, kept_scenes[rows])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if step % 50 == 49:
            report(f"step {step + 1}: loss {loss.item():.3f}, {time.time() - began:.0f} s")
    return reader.eval()


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--steps", type=int, default=2000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", default=str(FILE))
    options = options.parse_args()
    torch.set_num_threads(1)
    reader = train(options.steps, options.seed, lambda line: print(line, flush=True))
    save_reader(reader, options.out, {"steps": str(options.steps), "seed": str(options.seed)})
    other = torch.Generator().manual_seed(options.seed + 1_000_003)
    scenes = independent_scenes(4000, other)
    shares, overall = accuracy(reader, scenes)
    _, rough = accuracy(reader, scenes[:1000], lambda pictures: distorted(pictures, other))
    for name, share in shares.items():
        print(f"{name:24} {share:.4f}")
    print(f"overall {overall:.5f}, distorted {rough:.5f}")
    save_reader(reader, options.out, {"steps": str(options.steps), "seed": str(options.seed), "accuracy": f"{overall:.5f}"})


if __name__ == "__main__":
    main()
