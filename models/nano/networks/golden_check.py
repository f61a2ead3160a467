"""Loads golden weights into these networks and compares them with what the reference code gave.

    PYTHONPATH=models python3 -m nano.networks.golden_check [FOLDER]

prints the largest difference of every tensor that is compared. tests/nano/networks_tests.py asserts the tolerances.
"""

import json
import os
import sys

import torch

from nano.networks import safetensors
from nano.networks.autoencoder import Autoencoder, AutoencoderConfig, from_tokens, pack, to_tokens
from nano.networks.configs import read_config
from nano.networks.schedule import sigmas
from nano.networks.text_encoder import TextEncoder, TextEncoderConfig
from nano.networks.transformer import Transformer, TransformerConfig

_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))


def golden_folder():
    """GOLDEN_DIR, else the whole set beside the checkout, else the part that is committed."""
    named = os.environ.get("GOLDEN_DIR")
    if named:
        return named
    whole = os.path.join(_ROOT, "..", "shared", "golden", "flux2-tiny")
    return whole if os.path.isdir(whole) else os.path.join(_ROOT, "tests", "golden", "flux2-tiny")


class Golden:
    """The tiny models of a folder. Every check below gives {name: (actual, expected)}."""

    def __init__(self, folder):
        self.folder = folder

    def has(self, name):
        return os.path.exists(self._path(name))

    def vectors(self, name):
        return safetensors.load(self._path(name))

    def transformer(self, guidance=False):
        config = read_config(TransformerConfig, os.path.join(self.folder, "transformer_config.json"))
        config.guidance_embeds = guidance
        weights = self.vectors("transformer_bfl")
        if guidance:
            weights.update(self.vectors("transformer_guidance_extra_bfl"))
        return _filled(Transformer(config), weights)

    def text_encoder(self):
        config = read_config(TextEncoderConfig, os.path.join(self.folder, "qwen3_config.json"))
        return _filled(TextEncoder(config, (1, 2, 3)), self.vectors("qwen3_weights"), may_lack={"model.norm.weight"})

    def autoencoder(self):
        config = read_config(AutoencoderConfig, os.path.join(self.folder, "vae_config.json"))
        weights = self.vectors("vae_bfl")
        weights.pop("bn.num_batches_tracked", None)
        return _filled(Autoencoder(config), weights)

    def _path(self, name):
        return os.path.join(self.folder, name + ".safetensors")


def _filled(network, weights, may_lack=()):
    """Every weight finds its module and every module its weight, by name and shape."""
    missing, unexpected = network.load_state_dict(weights, strict=False)
    unexpected = set(unexpected) - {"lm_head.weight"}
    if unexpected or set(missing) - set(may_lack):
        raise ValueError(f"names differ: missing {sorted(missing)}, unexpected {sorted(unexpected)}")
    return network.eval()


@torch.no_grad()
def check_forward(golden, name):
    """One forward of the transformer, with what lies between its blocks."""
    v = golden.vectors(name)
    network = golden.transformer(guidance="in.guidance" in v)
    caught, hooks = {}, []

    def catch(module, label):
        hooks.append(module.register_forward_hook(lambda _, __, output: caught.__setitem__(label, output)))

    catch(network.time_in, "time_in")
    catch(network.img_in, "img_in")
    catch(network.txt_in, "txt_in")
    for i, block in enumerate(network.double_blocks):
        catch(block, f"double.{i}")
    for i, block in enumerate(network.single_blocks):
        catch(block, f"single.{i}")
    catch(network.final_layer, "final")
    out = network(v["in.img_tokens"], v["in.img_ids"][0], v["in.txt_tokens"], v["in.txt_ids"][0], v["in.timestep"],
                  guidance=v.get("in.guidance"))
    pairs = {"pred_all": (out, v["out.pred_all"])}
    for label in caught:
        if label.startswith("double."):
            pairs[label + ".img"] = (caught[label][0], v[f"mid.{label}.img"])
            pairs[label + ".txt"] = (caught[label][1], v[f"mid.{label}.txt"])
        elif f"mid.{label}" in v and not (label == "time_in" and "in.guidance" in v):
            pairs[label] = (caught[label], v[f"mid.{label}"])
    targets = v["out.pred_target"].shape[1]
    only = network(v["in.img_tokens"], v["in.img_ids"][0], v["in.txt_tokens"], v["in.txt_ids"][0], v["in.timestep"],
                   guidance=v.get("in.guidance"), target_tokens=targets)
    pairs["pred_target"] = (only, v["out.pred_target"])
    return pairs


@torch.no_grad()
def check_loop(golden, name):
    """The sampling loops; classifier-free guidance where the file holds its scale."""
    v, network = golden.vectors(name), golden.transformer()
    x, levels = v["in.noise_tokens"], v["in.sigmas"]
    ids = torch.cat([v["in.target_ids"][0], v["in.ref_ids"][0]]) if "in.ref_ids" in v else v["in.target_ids"][0]
    targets, pairs = x.shape[1], {}
    references = [v["in.ref_tokens"]] if "in.ref_tokens" in v else []

    def predict(x, text, sigma):
        return network(torch.cat([x, *references], dim=1), ids, text, v["in.txt_ids"][0], sigma[None], target_tokens=targets)

    for i in range(len(levels) - 1):
        velocity = predict(x, v["in.txt_tokens"], levels[i])
        if "in.cfg_scale" in v:
            untold = predict(x, v["in.txt_tokens_uncond"], levels[i])
            pairs[f"step{i}.pred_uncond"] = (untold, v[f"step{i}.pred_uncond"])
            velocity = untold + v["in.cfg_scale"] * (velocity - untold)
        x = x + (levels[i + 1] - levels[i]) * velocity
        pairs[f"step{i}.pred"] = (velocity, v[f"step{i}.pred"])
        pairs[f"step{i}.x_after"] = (x, v[f"step{i}.x_after"])
    pairs["tokens"] = (x, v["out.tokens"])
    side_h, side_w = v["out.latent_chw"].shape[1:]
    pairs["latent"] = (from_tokens(x, side_h, side_w)[0], v["out.latent_chw"])
    return pairs


@torch.no_grad()
def check_text(golden, name):
    v, network = golden.vectors(name), golden.text_encoder()
    ids, mask = v["in.input_ids"], v["in.attention_mask"]
    states = network.hidden_states(ids, mask)
    pairs = {f"hidden_states.{i}": (state, v[f"out.hidden_states.{i}"]) for i, state in enumerate(states)}
    pairs["final_norm"] = (network.model.norm(states[-1]), v["out.final_norm"])
    pairs["prompt_embeds"] = (network(ids, mask), v["out.prompt_embeds_layers_1_2_3"])
    return pairs


@torch.no_grad()
def check_autoencoder(golden, name):
    v, network = golden.vectors(name), golden.autoencoder()
    mean, _ = network.moments(v["in.image_pm1_nchw"])
    latent = network.encode(v["in.image_pm1_nchw"])
    decoded = network.decode(v["out.latent_normalised"])
    return {"moments": (network.encoder(v["in.image_pm1_nchw"]), v["mid.enc.moments"]),
            "latent_mean": (mean, v["out.latent_mean"]), "patchified": (pack(mean), v["out.latent_patchified"]),
            "normalised": (latent, v["out.latent_normalised"]), "decoded": (decoded, v["out.decoded"])}


@torch.no_grad()
def check_end_to_end(golden, name="e2e_edit_64x80"):
    """Prompt ids and a picture to the edited picture, through all three networks."""
    v = golden.vectors(name)
    text = golden.text_encoder()(v["in.input_ids"], v["in.attention_mask"])
    vae, network = golden.autoencoder(), golden.transformer()
    image = v["in.ref_image_u8_hwc"].float().permute(2, 0, 1)[None] / 127.5 - 1
    reference = vae.encode(image)
    tokens = to_tokens(reference)
    height, width = reference.shape[2:]
    levels = sigmas(height * width, len(v["mid.sigmas"]) - 1)
    x = to_tokens(v["in.noise_latent_chw"][None])
    ids = torch.cat([v["mid.target_ids"][0], v["mid.ref_ids"][0]])
    for sigma, after in zip(levels, levels[1:]):
        velocity = network(torch.cat([x, tokens], dim=1), ids, text, v["mid.txt_ids"][0], torch.tensor([sigma]),
                           target_tokens=height * width)
        x = x + (after - sigma) * velocity
    decoded = vae.decode(from_tokens(x, height, width))
    picture = ((decoded[0].clamp(-1, 1) + 1) * 127.5).trunc().permute(1, 2, 0)
    return {"prompt_embeds": (text, v["mid.prompt_embeds"]), "ref_tokens": (tokens, v["mid.ref_tokens"]),
            "sigmas": (torch.tensor(levels), v["mid.sigmas"]), "final_tokens": (x, v["mid.final_tokens"]),
            "decoded": (decoded, v["out.decoded"]), "image_u8": (picture, v["out.image_u8_hwc"].float())}


FORWARDS = ("fwd_single_ref", "fwd_two_refs", "fwd_t2i_nonsquare", "fwd_single_ref_guidance")
LOOPS = ("sample_4step", "sample_cfg_6step")
TEXTS = ("qwen3_nopad", "qwen3_rightpad24", "qwen3_chat48")
PICTURES = ("vae_32x32", "vae_32x48")


def excess(actual, expected, absolute, relative):
    """How far the worst element lies from the expected one, in units of its tolerance; up to 1 is agreement."""
    if actual.shape != expected.shape:
        return float("inf")
    expected = expected.double()
    return float(((actual.double() - expected).abs() / (absolute + relative * expected.abs())).max())


def schedule_cases(golden):
    """[(target tokens, steps, expected levels)] of schedule.json; none where the file is not there."""
    path = os.path.join(golden.folder, "schedule.json")
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        return [(entry["image_seq_len"], entry["steps"], entry["sigmas_f64_closed_form"]) for entry in json.load(file)["entries"]]


def main():
    golden = Golden(sys.argv[1] if len(sys.argv) > 1 else golden_folder())
    checks = ((FORWARDS, check_forward), (LOOPS, check_loop), (TEXTS, check_text), (PICTURES, check_autoencoder),
              (("e2e_edit_64x80",), check_end_to_end))
    for names, check in checks:
        for name in names:
            if golden.has(name):
                for label, (actual, expected) in check(golden, name).items():
                    print(f"{name:24} {label:24} {float((actual - expected).abs().max()):.2e} of {float(expected.abs().max()):.3g}")


if __name__ == "__main__":
    main()
