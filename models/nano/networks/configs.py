"""Configurations in the layouts of the diffusers and transformers libraries, as written beside the weights."""

import json
from dataclasses import fields


def config_from(cls, values):
    """A dataclass from a dictionary that may hold more than its fields; lists become tuples."""
    known = {field.name for field in fields(cls)}
    return cls(**{name: tuple(value) if isinstance(value, list) else value
                  for name, value in values.items() if name in known})


def read_config(cls, path):
    with open(path, encoding="utf-8") as file:
        return config_from(cls, json.load(file))
