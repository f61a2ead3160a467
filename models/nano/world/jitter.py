"""Numbers that look random and are a function of a scene's seed."""

import torch


def jitter(seed, channel, low=0.0, high=1.0):
    """seed: [n] int64 in [0, 2^20). Gives [n] f32 in [low, high), another for each channel. Integer hash with the
    multipliers of xorshift-style finalisers, kept below 2^62 so that int64 never overflows."""
    mask = (1 << 31) - 1
    h = (seed * 2654435 + (channel * 40503 + 12345)) & mask
    h = ((h ^ (h >> 15)) * 73244475) & mask
    h = ((h ^ (h >> 13)) * 73244475) & 0xFFFFFF
    return h.to(torch.float32).mul_((high - low) / (1 << 24)).add_(low)
