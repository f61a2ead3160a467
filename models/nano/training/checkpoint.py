"""Checkpoints: a folder per moment, whole or absent, in files of at most 16 MiB that any machine can go on from.

    out/checkpoint/step_000120/{progress.json, weights_00.safetensors, average_00.safetensors, ...}

Tensors are f32 as in memory: a resumed training goes on bit for bit.
"""

import json
import os
import shutil

from nano.networks import safetensors

_FILE_BYTES = 15 << 20


def save(folder, progress, parts):
    """progress: what JSON can hold, with "step"; parts: {part: {name: tensor}}. The checkpoint before is removed."""
    os.makedirs(folder, exist_ok=True)
    name = f"step_{progress['stage']}_{progress['step']:07d}"
    temporary, final = os.path.join(folder, name + ".part"), os.path.join(folder, name)
    shutil.rmtree(temporary, ignore_errors=True)
    os.makedirs(temporary)
    for part, tensors in parts.items():
        for number, shard in enumerate(_shards(tensors)):
            safetensors.save(os.path.join(temporary, f"{part}_{number:02d}.safetensors"), shard)
    with open(os.path.join(temporary, "progress.json"), "w", encoding="utf-8") as file:
        json.dump(progress, file, indent=1)
    shutil.rmtree(final, ignore_errors=True)
    os.replace(temporary, final)
    _write_text(os.path.join(folder, "latest"), name)
    for other in os.listdir(folder):
        if other.startswith("step_") and other != name:
            shutil.rmtree(os.path.join(folder, other), ignore_errors=True)


def load(folder):
    """(progress, parts), or None where nothing was saved yet."""
    try:
        with open(os.path.join(folder, "latest"), encoding="utf-8") as file:
            path = os.path.join(folder, file.read().strip())
    except FileNotFoundError:
        return None
    with open(os.path.join(path, "progress.json"), encoding="utf-8") as file:
        progress = json.load(file)
    parts = {}
    for name in sorted(os.listdir(path)):
        if name.endswith(".safetensors"):
            parts.setdefault(name.rsplit("_", 1)[0], {}).update(safetensors.load(os.path.join(path, name)))
    return progress, parts


def _shards(tensors):
    shard, filled = {}, 0
    for name, tensor in tensors.items():
        size = tensor.numel() * tensor.element_size()
        if shard and filled + size > _FILE_BYTES:
            yield shard
            shard, filled = {}, 0
        shard[name] = tensor
        filled += size
    yield shard


def _write_text(path, text):
    with open(path + ".part", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + ".part", path)
