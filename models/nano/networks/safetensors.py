"""Reads and writes the safetensors format: u64 header length, JSON header, then the bytes of all tensors.

A file appears whole or not at all (written beside its place, then renamed), so a stopped run leaves no half file.
"""

import json
import os
import struct

import numpy as np
import torch

_NAMES = {torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16", torch.int64: "I64", torch.int32: "I32",
          torch.int16: "I16", torch.uint8: "U8", torch.bool: "BOOL", torch.float64: "F64"}
_TYPES = {name: dtype for dtype, name in _NAMES.items()}


def load(path):
    """{name: tensor on the CPU, in the file's own type}."""
    with open(path, "rb") as file:
        data = bytearray(file.read())
    (header_bytes,) = struct.unpack_from("<Q", data)
    header = json.loads(bytes(data[8:8 + header_bytes]))
    body = memoryview(data)[8 + header_bytes:]
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        begin, end = entry["data_offsets"]
        dtype = _TYPES[entry["dtype"]]
        # A copy: the offset of a tensor in the file need not suit its type's alignment.
        flat = torch.empty(0, dtype=dtype) if begin == end else torch.frombuffer(bytearray(body[begin:end]), dtype=dtype)
        tensors[name] = flat.reshape(entry["shape"])
    return tensors


def metadata(path):
    """The strings that `save` was given."""
    with open(path, "rb") as file:
        (header_bytes,) = struct.unpack("<Q", file.read(8))
        return json.loads(file.read(header_bytes)).get("__metadata__", {})


def save(path, tensors, metadata=None):
    """Writes {name: tensor} and {string: string}; names are sorted, so equal content gives equal bytes."""
    header, parts, offset = {}, [], 0
    if metadata:
        header["__metadata__"] = dict(sorted(metadata.items()))
    for name in sorted(tensors):
        tensor = tensors[name].detach().to("cpu").contiguous()
        data = _bytes(tensor)
        header[name] = {"dtype": _NAMES[tensor.dtype], "shape": list(tensor.shape), "data_offsets": [offset, offset + len(data)]}
        parts.append(data)
        offset += len(data)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # the body starts aligned to 8 bytes
    temporary = f"{path}.{os.getpid()}.part"
    with open(temporary, "wb") as file:
        file.write(struct.pack("<Q", len(text)))
        file.write(text)
        for data in parts:
            file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)


def _bytes(tensor):
    if tensor.dtype == torch.bfloat16:  # numpy has no such type
        tensor = tensor.view(torch.int16)
    return np.ascontiguousarray(tensor.numpy()).tobytes()
