"""Where and how precisely the networks are computed."""

import contextlib

import torch


def pick_device(name):
    """"auto" is the GPU where there is one."""
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.device(name)


def has_fast_bf16(device):
    """bf16 matrix products three times as fast as f32: every recent GPU, and processors with avx512_bf16."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return "avx512_bf16" in file.read()
    except OSError:
        return False


def precision(device, name="auto"):
    """A function that gives the context in which the networks run; weights and sums over tokens stay f32."""
    is_bf16 = has_fast_bf16(device) if name == "auto" else name == "bf16"
    if not is_bf16:
        return contextlib.nullcontext
    return lambda: torch.autocast(device.type, dtype=torch.bfloat16)
