"""Softmax attention and the RMS norm, shared by the two transformers."""

import math

import torch
from torch import nn
from torch.nn import functional

# PyTorch 1.13 has no such function; newer ones never hold the [N, N] scores.
_FUSED = getattr(functional, "scaled_dot_product_attention", None)


def attend(q, k, v, bias=None):
    """q, k, v: [B, heads, N, d]; bias: [B, 1, N, N] or [1, 1, N, N], added to the scores. [B, N, heads * d]."""
    if _FUSED is not None:
        out = _FUSED(q, k, v, attn_mask=bias)
    else:
        scores = torch.matmul(q * (1 / math.sqrt(q.shape[-1])), k.transpose(-1, -2))
        if bias is not None:
            scores = scores + bias
        out = torch.matmul(scores.softmax(dim=-1), v)
    return out.transpose(1, 2).flatten(2)


def rms(x, scale, epsilon=1e-6):
    """x / sqrt(mean(x^2) + epsilon) * scale over the last axis, statistics in f32."""
    x = x.float()
    return x * torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + epsilon) * scale


class RmsNorm(nn.Module):
    """The norm of Qwen3, named as there."""

    def __init__(self, width, epsilon):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x):
        return rms(x, self.weight, self.epsilon)
