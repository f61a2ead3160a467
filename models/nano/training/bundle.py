"""The three networks together: made new, read from a folder of weights, and written to one."""

import json
import os

import torch

from nano.networks import safetensors
from nano.networks.autoencoder import Autoencoder, AutoencoderConfig
from nano.networks.configs import config_from
from nano.networks.text_encoder import TextEncoder, TextEncoderConfig
from nano.networks.transformer import Transformer, TransformerConfig
from nano.training.device import precision
from nano.training.prompts import Prompts
from nano.training.randomness import generator

PARTS = ("text_encoder", "transformer", "vae")


class Bundle:
    """`config`: the dictionary of a file in configs/. `vae` is channels-last, which convolutions like."""

    def __init__(self, config, device, tokenizer, precision_name="auto"):
        self.config, self.device = config, device
        self.context = precision(device, precision_name)
        self.text_length = config["text_length"]
        self.prompts = Prompts(tokenizer, self.text_length)
        self.text_encoder = TextEncoder(config_from(TextEncoderConfig, config["text_encoder"]), config["text_states"])
        self.transformer = Transformer(config_from(TransformerConfig, config["transformer"]))
        self.vae = Autoencoder(config_from(AutoencoderConfig, config["vae"]))
        for part in PARTS:
            getattr(self, part).to(device)
        self.vae.to(memory_format=torch.channels_last)

    def initialise(self, seed):
        """Fresh weights: normal with variance 1/inputs; what ends a residual branch starts near nothing."""
        for part in PARTS:
            random = generator(seed, "initial weights", part)
            for name, parameter in getattr(self, part).named_parameters():
                _initialise(part, name, parameter, random)

    def compile(self):
        """Fuses what lies between the matrix products of a block, on devices and with a PyTorch that can: the two
        transformers then learn several times as fast. The first step takes the compiler's time."""
        from torch import _dynamo  # PyTorch 1.13 has none
        _dynamo.config.suppress_errors = True  # what cannot be fused is computed as it stands
        _dynamo.config.recompile_limit = 64  # each kind of block, at its first size and for all others, with and without gradients
        blocks = (*self.text_encoder.model.layers, *self.transformer.double_blocks, *self.transformer.single_blocks)
        for block in blocks:
            block.compile()

    def freeze(self, *parts):
        for part in parts:
            getattr(self, part).requires_grad_(False).eval()

    def named_parameters(self, parts):
        return [(f"{part}.{name}", parameter) for part in parts for name, parameter in getattr(self, part).named_parameters()]

    @torch.no_grad()
    def load_part(self, part, tensors):
        getattr(self, part).load_state_dict({name: tensor.float() for name, tensor in tensors.items()})

    def tensors(self, part):
        return {name: tensor.detach() for name, tensor in getattr(self, part).state_dict().items()}

    def save(self, folder, record=None):
        """f16 weights in BFL's and transformers' names, configs in the layouts that modelpack reads."""
        os.makedirs(folder, exist_ok=True)
        for part in PARTS:
            halves = {name: tensor.half() for name, tensor in self.tensors(part).items()}
            safetensors.save(os.path.join(folder, f"{part}.safetensors"), halves)
            _write_json(os.path.join(folder, f"{part}_config.json"), self.config[part])
        package = {"text_length": self.text_length, "text_states": self.config["text_states"]}
        _write_json(os.path.join(folder, "training.json"), {**package, **(record or {})})


def load_bundle(folder, device, tokenizer, precision_name="auto"):
    """The networks from a folder that `Bundle.save` wrote."""
    config = {}
    with open(os.path.join(folder, "training.json"), encoding="utf-8") as file:
        record = json.load(file)
    config.update(text_length=record["text_length"], text_states=record["text_states"])
    for part in PARTS:
        with open(os.path.join(folder, f"{part}_config.json"), encoding="utf-8") as file:
            config[part] = json.load(file)
    bundle = Bundle(config, device, tokenizer, precision_name)
    for part in PARTS:
        bundle.load_part(part, safetensors.load(os.path.join(folder, f"{part}.safetensors")))
    bundle.freeze(*PARTS)
    return bundle


@torch.no_grad()
def _initialise(part, name, parameter, random):
    if parameter.dim() == 1:
        parameter.fill_(1 if name.endswith(("scale", "norm.weight", "norm1.weight", "norm2.weight", "norm_out.weight")) else 0)
        return
    deviation = parameter[0].numel() ** -0.5
    if "embed_tokens" in name:
        deviation = 0.5
    elif part == "vae":
        deviation *= 0.2 if "conv2" in name or "proj_out" in name else 1.0
    elif name == "final_layer.linear.weight":
        deviation *= 0.1
    elif "modulation" in name.lower():
        deviation *= 0.5
    noise = torch.randn(parameter.shape, generator=random) * deviation
    parameter.copy_(_pass_on(name, noise) if part == "vae" and _is_trunk(name) else noise)


def _is_trunk(name):
    """The convolutions that every signal of the autoencoder goes through, beside the residual branches."""
    return any(part in name for part in ("conv_in", "conv_out", "quant_conv", "sample.conv", "nin_shortcut"))


def _pass_on(name, noise):
    """[out, in, k, k]: an orthogonal map of the channels at the middle (halving: over 2 x 2), and a little noise. A dozen
    random maps in a row would squash the weaker directions, and colours were learned only after thousands of steps."""
    channels, _ = torch.linalg.qr(noise.mean(dim=(2, 3)).t() if noise.shape[0] < noise.shape[1] else noise.mean(dim=(2, 3)))
    channels = channels.t() if noise.shape[0] < noise.shape[1] else channels
    weight = 0.4 * noise
    if "downsample" in name:
        weight[:, :, :2, :2] += channels[:, :, None, None] / 4
    else:
        middle = noise.shape[2] // 2
        weight[:, :, middle, middle] += channels
    return weight


def _write_json(path, value):
    with open(path + ".part", "w", encoding="utf-8") as file:
        json.dump(value, file, indent=1)
        file.write("\n")
    os.replace(path + ".part", path)
