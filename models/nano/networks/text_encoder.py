"""The text encoder: Qwen3's layers, of which some states, joined, describe the prompt (specification §10).

Module names give the tensor names of the transformers library.
"""

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from nano.networks.attention import RmsNorm, attend
from nano.networks.rotary import half_split_table, turn_half_split

_MASKED = -1e9


@dataclass
class TextEncoderConfig:
    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    rope_theta: float = 1e6
    rms_norm_eps: float = 1e-6


def attention_bias(mask):
    """mask: [B, L] 1 for real tokens. [B, 1, L, L]: 0 where j <= i and j is real, so that padding attends to the real
    tokens and never to padding."""
    length = mask.shape[1]
    causal = torch.ones(length, length, dtype=torch.bool, device=mask.device).tril()
    return torch.zeros(1, device=mask.device).masked_fill(~(causal & mask.bool()[:, None, None, :]), _MASKED)


class SelfAttention(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.heads, self.key_heads = config.num_attention_heads, config.num_key_value_heads
        query_width, key_width = self.heads * config.head_dim, self.key_heads * config.head_dim
        self.q_proj = nn.Linear(config.hidden_size, query_width, bias=False)
        self.k_proj = nn.Linear(config.hidden_size, key_width, bias=False)
        self.v_proj = nn.Linear(config.hidden_size, key_width, bias=False)
        self.o_proj = nn.Linear(query_width, config.hidden_size, bias=False)
        self.q_norm = RmsNorm(config.head_dim, config.rms_norm_eps)
        self.k_norm = RmsNorm(config.head_dim, config.rms_norm_eps)

    def forward(self, x, bias, table):
        q, k, v = self._heads(self.q_proj(x)), self._heads(self.k_proj(x)), self._heads(self.v_proj(x))
        q = turn_half_split(self.q_norm(q), table).to(v.dtype)
        k = turn_half_split(self.k_norm(k), table).to(v.dtype)
        share = self.heads // self.key_heads  # query head a reads key head floor(a / share)
        return self.o_proj(attend(q, k.repeat_interleave(share, 1), v.repeat_interleave(share, 1), bias.to(v.dtype)))

    def _heads(self, x):
        return x.unflatten(-1, (-1, self.q_norm.weight.shape[0])).transpose(1, 2)


class Mlp(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.gate_proj = nn.Linear(config.hidden_size, config.intermediate_size, bias=False)
        self.up_proj = nn.Linear(config.hidden_size, config.intermediate_size, bias=False)
        self.down_proj = nn.Linear(config.intermediate_size, config.hidden_size, bias=False)

    def forward(self, x):
        return self.down_proj(functional.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.input_layernorm = RmsNorm(config.hidden_size, config.rms_norm_eps)
        self.self_attn = SelfAttention(config)
        self.post_attention_layernorm = RmsNorm(config.hidden_size, config.rms_norm_eps)
        self.mlp = Mlp(config)

    def forward(self, x, bias, table):
        x = x + self.self_attn(self.input_layernorm(x), bias, table).float()
        return x + self.mlp(self.post_attention_layernorm(x)).float()


class Layers(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.num_hidden_layers))
        self.norm = RmsNorm(config.hidden_size, config.rms_norm_eps)


class TextEncoder(nn.Module):
    """`states`: how many layers lie before each state that is joined; 9, 18, 27 in klein."""

    def __init__(self, config, states):
        super().__init__()
        self.config, self.states = config, tuple(states)
        self.model = Layers(config)

    def hidden_states(self, ids, mask):
        """ids, mask: [B, L]. The residual stream after 0, 1, ... layers, each [B, L, H]."""
        x = self.model.embed_tokens(ids).float()
        bias = attention_bias(mask)
        table = half_split_table(ids.shape[1], self.config.head_dim, self.config.rope_theta, ids.device)
        states = [x]
        for layer in self.model.layers:
            states.append(layer(states[-1], bias, table))
        return states

    def forward(self, ids, mask):
        """[B, L, len(states) * H], padding rows included."""
        states = self.hidden_states(ids, mask)
        return torch.cat([states[count] for count in self.states], dim=-1)
