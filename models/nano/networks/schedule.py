"""The noise levels of klein's sampler (specification §8)."""

import math


def shift_exponent(target_tokens, steps):
    """mu: how far the levels are pushed to the noisy end; a fit over picture size and number of steps."""
    a1, b1, a2, b2 = 8.73809524e-05, 1.89833333, 0.00016927, 0.45666666
    at_200 = a2 * target_tokens + b2
    if target_tokens > 4300:
        return at_200
    at_10 = a1 * target_tokens + b1
    slope = (at_200 - at_10) / 190
    return slope * steps + at_200 - 200 * slope


def sigmas(target_tokens, steps):
    """steps + 1 levels from 1 (noise) to 0 (image). References and text do not count as tokens."""
    factor = math.exp(shift_exponent(target_tokens, steps))
    return [factor / (factor + 1 / (1 - i / steps) - 1) for i in range(steps)] + [0.0]
