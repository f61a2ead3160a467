"""The autoencoder of FLUX.2: 8 pixels to one latent position, 2 x 2 of those packed to one token (specification §6, §7).

Module names give the tensor names of the BFL layout.
"""

import math
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional


@dataclass
class AutoencoderConfig:
    block_out_channels: tuple
    layers_per_block: int
    latent_channels: int
    norm_num_groups: int
    batch_norm_eps: float = 1e-4
    decoder_block_out_channels: tuple = None

    @property
    def decoder_channels(self):
        return self.decoder_block_out_channels or self.block_out_channels


def pack(latent):
    """[B, c, 2h, 2w] -> [B, 4c, h, w], channel c * 4 + row * 2 + column."""
    return functional.pixel_unshuffle(latent, 2)


def unpack(packed):
    """[B, 4c, h, w] -> [B, c, 2h, 2w]."""
    return functional.pixel_shuffle(packed, 2)


def to_tokens(latent):
    """[B, C, h, w] -> [B, h * w, C], row-major."""
    return latent.flatten(2).transpose(1, 2)


def from_tokens(tokens, height, width):
    """[B, h * w, C] -> [B, C, h, w]."""
    return tokens.transpose(1, 2).unflatten(2, (height, width))


class GroupNorm(nn.GroupNorm):
    """Always in f32: PyTorch 1.13 refuses lower precision beside f32 weights."""

    def forward(self, x):
        return super().forward(x.float())


def group_norm(channels, config):
    return GroupNorm(config.norm_num_groups, channels, eps=1e-6)


class ResBlock(nn.Module):
    def __init__(self, channels_in, channels, config):
        super().__init__()
        self.norm1 = group_norm(channels_in, config)
        self.conv1 = nn.Conv2d(channels_in, channels, 3, padding=1)
        self.norm2 = group_norm(channels, config)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1)
        if channels_in != channels:
            self.nin_shortcut = nn.Conv2d(channels_in, channels, 1)

    def forward(self, x):
        h = self.conv1(functional.silu(self.norm1(x)))
        h = self.conv2(functional.silu(self.norm2(h)))
        return (self.nin_shortcut(x) if hasattr(self, "nin_shortcut") else x) + h


class PositionAttention(nn.Module):
    """Attention over all positions with a single head as wide as the channels."""

    def __init__(self, channels, config):
        super().__init__()
        self.norm = group_norm(channels, config)
        self.q = nn.Conv2d(channels, channels, 1)
        self.k = nn.Conv2d(channels, channels, 1)
        self.v = nn.Conv2d(channels, channels, 1)
        self.proj_out = nn.Conv2d(channels, channels, 1)

    def forward(self, x):
        h = self.norm(x)
        q, k, v = (conv(h).flatten(2) for conv in (self.q, self.k, self.v))  # [B, C, H * W]
        weights = (q.transpose(1, 2) @ k / math.sqrt(x.shape[1])).softmax(dim=-1)
        return x + self.proj_out((v @ weights.transpose(1, 2)).unflatten(2, x.shape[2:]))


class Middle(nn.Module):
    def __init__(self, channels, config):
        super().__init__()
        self.block_1 = ResBlock(channels, channels, config)
        self.attn_1 = PositionAttention(channels, config)
        self.block_2 = ResBlock(channels, channels, config)

    def forward(self, x):
        return self.block_2(self.attn_1(self.block_1(x)))


class Downsample(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, stride=2)

    def forward(self, x):
        return self.conv(functional.pad(x, (0, 1, 0, 1)))  # right and bottom only


class Upsample(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1)

    def forward(self, x):
        return self.conv(functional.interpolate(x, scale_factor=2, mode="nearest"))


class Level(nn.Module):
    def __init__(self, channels_in, channels, blocks, config):
        super().__init__()
        self.block = nn.ModuleList(ResBlock(channels if b else channels_in, channels, config) for b in range(blocks))

    def forward(self, x):
        for block in self.block:
            x = block(x)
        return x


class Encoder(nn.Module):
    def __init__(self, config):
        super().__init__()
        channels = config.block_out_channels
        self.conv_in = nn.Conv2d(3, channels[0], 3, padding=1)
        self.down = nn.ModuleList()
        for level, width in enumerate(channels):
            self.down.append(Level(channels[max(level - 1, 0)], width, config.layers_per_block, config))
            if level < len(channels) - 1:
                self.down[level].downsample = Downsample(width)
        self.mid = Middle(channels[-1], config)
        self.norm_out = group_norm(channels[-1], config)
        self.conv_out = nn.Conv2d(channels[-1], 2 * config.latent_channels, 3, padding=1)
        self.quant_conv = nn.Conv2d(2 * config.latent_channels, 2 * config.latent_channels, 1)

    def forward(self, image):
        x = self.conv_in(image)
        for level in self.down:
            x = level(x)
            x = level.downsample(x) if hasattr(level, "downsample") else x
        return self.quant_conv(self.conv_out(functional.silu(self.norm_out(self.mid(x)))))


class Decoder(nn.Module):
    def __init__(self, config):
        super().__init__()
        channels = config.decoder_channels
        self.post_quant_conv = nn.Conv2d(config.latent_channels, config.latent_channels, 1)
        self.conv_in = nn.Conv2d(config.latent_channels, channels[-1], 3, padding=1)
        self.mid = Middle(channels[-1], config)
        levels = []
        for level, width in enumerate(channels):
            levels.append(Level(channels[min(level + 1, len(channels) - 1)], width, config.layers_per_block + 1, config))
            if level > 0:
                levels[level].upsample = Upsample(width)
        self.up = nn.ModuleList(levels)
        self.norm_out = group_norm(channels[0], config)
        self.conv_out = nn.Conv2d(channels[0], 3, 3, padding=1)

    def forward(self, latent):
        x = self.mid(self.conv_in(self.post_quant_conv(latent)))
        for level in reversed(self.up):
            x = level(x)
            x = level.upsample(x) if hasattr(level, "upsample") else x
        return self.conv_out(functional.silu(self.norm_out(x)))


class Statistics(nn.Module):
    """Mean and variance of each packed channel."""

    def __init__(self, channels):
        super().__init__()
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))


class Autoencoder(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)
        self.bn = Statistics(4 * config.latent_channels)

    def moments(self, image):
        """image: [B, 3, H, W] in [-1, 1]. Mean and log variance, [B, c, H/8, W/8] each."""
        return self.encoder(image).chunk(2, dim=1)

    def encode(self, image):
        """[B, 3, H, W] in [-1, 1] -> packed and normalised latent [B, 4c, H/16, W/16]."""
        mean, deviation = self._statistics()
        return (pack(self.moments(image)[0].float()) - mean) / deviation

    def decode(self, latent):
        """The inverse; the picture is not clamped."""
        mean, deviation = self._statistics()
        return self.decoder(unpack(latent * deviation + mean))

    def _statistics(self):
        deviation = (self.bn.running_var + self.config.batch_norm_eps).sqrt()
        return self.bn.running_mean[:, None, None], deviation[:, None, None]
