"""The flow transformer: double and single stream blocks with shared modulation (specification §3 to §5).

Module names give the tensor names of the BFL layout. No linear layer has a bias; there is no mask.
"""

import math
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from nano.networks.attention import attend, rms
from nano.networks.rotary import adjacent_table, turn_adjacent


@dataclass
class TransformerConfig:
    in_channels: int
    joint_attention_dim: int
    num_attention_heads: int
    attention_head_dim: int
    num_layers: int
    num_single_layers: int
    axes_dims_rope: tuple
    timestep_guidance_channels: int = 256
    mlp_ratio: float = 3.0
    rope_theta: float = 2000
    eps: float = 1e-6
    guidance_embeds: bool = False

    @property
    def hidden(self):
        return self.num_attention_heads * self.attention_head_dim

    @property
    def mlp_hidden(self):
        return int(self.hidden * self.mlp_ratio)


def timestep_embedding(t, width):
    """t: [B] in [0, 1] -> [B, width], cosines first (§4.1)."""
    half = width // 2
    frequencies = torch.exp(-math.log(10000) * torch.arange(half, dtype=torch.float64, device=t.device) / half)
    angles = 1000 * t.double()[:, None] * frequencies
    return torch.cat([angles.cos(), angles.sin()], dim=1).float()


def modulate(x, shift, scale, epsilon=1e-6):
    """(1 + scale) * LN(x) + shift; x: [B, N, D], shift and scale: [B, 1, D]."""
    return torch.addcmul(shift, functional.layer_norm(x.float(), x.shape[-1:], eps=epsilon), 1 + scale)


class TwoLayers(nn.Module):
    """W_out SiLU(W_in e), for the timestep and the guidance."""

    def __init__(self, width_in, width):
        super().__init__()
        self.in_layer = nn.Linear(width_in, width, bias=False)
        self.out_layer = nn.Linear(width, width, bias=False)

    def forward(self, x):
        return self.out_layer(functional.silu(self.in_layer(x)))


class Modulation(nn.Module):
    """`count` vectors of width D from the conditioning vector: [B, D] -> count x [B, 1, D]."""

    def __init__(self, width, count):
        super().__init__()
        self.lin = nn.Linear(width, count * width, bias=False)
        self.count = count

    def forward(self, vec):
        return self.lin(functional.silu(vec)).float()[:, None].chunk(self.count, dim=-1)


class Scale(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(width))


class QueryKeyNorm(nn.Module):
    """RMS norm of queries and keys over the head, then their rotation."""

    def __init__(self, head_dim):
        super().__init__()
        self.query_norm = Scale(head_dim)
        self.key_norm = Scale(head_dim)

    def forward(self, q, k, table):
        return (turn_adjacent(rms(q, self.query_norm.scale), table).to(q.dtype),
                turn_adjacent(rms(k, self.key_norm.scale), table).to(k.dtype))


def split_heads(qkv, heads):
    """[B, N, 3 D] -> three of [B, heads, N, d]."""
    batch, tokens, _ = qkv.shape
    return qkv.reshape(batch, tokens, 3, heads, -1).permute(2, 0, 3, 1, 4).unbind(0)


class StreamAttention(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.qkv = nn.Linear(config.hidden, 3 * config.hidden, bias=False)
        self.norm = QueryKeyNorm(config.attention_head_dim)
        self.proj = nn.Linear(config.hidden, config.hidden, bias=False)


class GatedUnit(nn.Module):
    """[gate, up] -> SiLU(gate) * up."""

    def forward(self, x):
        gate, up = x.chunk(2, dim=-1)
        return functional.silu(gate) * up


def gated_mlp(config):
    return nn.Sequential(nn.Linear(config.hidden, 2 * config.mlp_hidden, bias=False), GatedUnit(),
                         nn.Linear(config.mlp_hidden, config.hidden, bias=False))


class DoubleBlock(nn.Module):
    """Text and image with weights of their own and one attention over both (§4.4)."""

    def __init__(self, config):
        super().__init__()
        self.heads = config.num_attention_heads
        self.img_attn = StreamAttention(config)
        self.img_mlp = gated_mlp(config)
        self.txt_attn = StreamAttention(config)
        self.txt_mlp = gated_mlp(config)

    def forward(self, image, text, image_mod, text_mod, table):
        length = text.shape[1]
        text_q, text_k, text_v = self._project(self.txt_attn, text, text_mod, table[:, :length])
        image_q, image_k, image_v = self._project(self.img_attn, image, image_mod, table[:, length:])
        mixed = attend(torch.cat([text_q, image_q], 2), torch.cat([text_k, image_k], 2), torch.cat([text_v, image_v], 2))
        text = self._finish(self.txt_attn, self.txt_mlp, text, mixed[:, :length], text_mod)
        image = self._finish(self.img_attn, self.img_mlp, image, mixed[:, length:], image_mod)
        return image, text

    def _project(self, attention, stream, mod, table):
        q, k, v = split_heads(attention.qkv(modulate(stream, mod[0], mod[1])), self.heads)
        q, k = attention.norm(q, k, table)
        return q, k, v

    def _finish(self, attention, mlp, stream, mixed, mod):
        stream = torch.addcmul(stream, mod[2], attention.proj(mixed).float())
        return torch.addcmul(stream, mod[5], mlp(modulate(stream, mod[3], mod[4])).float())


class SingleBlock(nn.Module):
    """All tokens in one stream, attention and MLP side by side (§4.5)."""

    def __init__(self, config):
        super().__init__()
        self.heads = config.num_attention_heads
        self.widths = [3 * config.hidden, 2 * config.mlp_hidden]
        self.linear1 = nn.Linear(config.hidden, sum(self.widths), bias=False)
        self.linear2 = nn.Linear(config.hidden + config.mlp_hidden, config.hidden, bias=False)
        self.norm = QueryKeyNorm(config.attention_head_dim)

    def forward(self, stream, mod, table):
        qkv, gate_up = self.linear1(modulate(stream, mod[0], mod[1])).split(self.widths, dim=-1)
        q, k, v = split_heads(qkv, self.heads)
        q, k = self.norm(q, k, table)
        gate, up = gate_up.chunk(2, dim=-1)
        out = self.linear2(torch.cat([attend(q, k, v), functional.silu(gate) * up], dim=-1))
        return torch.addcmul(stream, mod[2], out.float())


class FinalLayer(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.linear = nn.Linear(config.hidden, config.in_channels, bias=False)
        self.adaLN_modulation = nn.Sequential(nn.SiLU(), nn.Linear(config.hidden, 2 * config.hidden, bias=False))

    def forward(self, image, vec):
        shift, scale = self.adaLN_modulation(vec).float()[:, None].chunk(2, dim=-1)
        return self.linear(modulate(image, shift, scale)).float()


class Transformer(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        width = config.hidden
        self.img_in = nn.Linear(config.in_channels, width, bias=False)
        self.txt_in = nn.Linear(config.joint_attention_dim, width, bias=False)
        self.time_in = TwoLayers(config.timestep_guidance_channels, width)
        if config.guidance_embeds:
            self.guidance_in = TwoLayers(config.timestep_guidance_channels, width)
        self.double_stream_modulation_img = Modulation(width, 6)
        self.double_stream_modulation_txt = Modulation(width, 6)
        self.single_stream_modulation = Modulation(width, 3)
        self.double_blocks = nn.ModuleList(DoubleBlock(config) for _ in range(config.num_layers))
        self.single_blocks = nn.ModuleList(SingleBlock(config) for _ in range(config.num_single_layers))
        self.final_layer = FinalLayer(config)

    def forward(self, image_tokens, image_ids, text_tokens, text_ids, t, guidance=None, target_tokens=None):
        """image_tokens: [B, N, C] target first, then references; image_ids: [N, 4]; text_tokens: [B, L, F];
        text_ids: [L, 4]; t: [B]. Velocity [B, N, C], or only its first `target_tokens` rows."""
        width = self.config.timestep_guidance_channels
        vec = self.time_in(timestep_embedding(t, width)).float()
        if self.config.guidance_embeds:
            vec = vec + self.guidance_in(timestep_embedding(guidance, width))
        image, text = self.img_in(image_tokens).float(), self.txt_in(text_tokens).float()
        table = adjacent_table(torch.cat([text_ids, image_ids]), self.config.axes_dims_rope, self.config.rope_theta)
        image_mod, text_mod = self.double_stream_modulation_img(vec), self.double_stream_modulation_txt(vec)
        for block in self.double_blocks:
            image, text = block(image, text, image_mod, text_mod, table)
        stream, single_mod = torch.cat([text, image], dim=1), self.single_stream_modulation(vec)
        for block in self.single_blocks:
            stream = block(stream, single_mod, table)
        end = None if target_tokens is None else text.shape[1] + target_tokens
        return self.final_layer(stream[:, text.shape[1]:end], vec)
