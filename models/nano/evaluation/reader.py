"""Reads a picture's attributes: which setting, which style, how many characters, and what each is and wears.

Two small nets. One sees the whole picture at half size. The other sees one character's column of 64 units, the same
net for the middle, left and right ones, since a character is drawn alike in each.
"""

from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

from nano.networks import safetensors
from nano.world.scene import ATTRIBUTES, CHARACTER, FIRST, SECOND

FILE = Path(__file__).resolve().parent / "reader.safetensors"
PICTURE_COLUMNS = (0, 1, 2)  # count, setting, style
SIZE = 128


def _conv(inputs, outputs, kernel, stride):
    return nn.Sequential(nn.Conv2d(inputs, outputs, kernel, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU())


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.picture_sizes = [len(ATTRIBUTES[k].values) for k in PICTURE_COLUMNS]
        self.character_sizes = [len(attribute.values) for attribute in CHARACTER]
        # [B, 3, 64, 64] -> [B, 48, 8, 8] -> logits
        self.picture = nn.Sequential(_conv(3, 16, 4, 2), _conv(16, 32, 3, 2), _conv(32, 48, 3, 2),
                                     nn.Conv2d(48, 16, 1), nn.ReLU(), nn.Flatten(), nn.Linear(1024, sum(self.picture_sizes)))
        # [B, 3, 128, 64] -> [B, 64, 16, 8] -> logits
        self.character = nn.Sequential(_conv(3, 24, 4, 2), _conv(24, 32, 3, 2), _conv(32, 64, 3, 2), _conv(64, 64, 3, 1),
                                       nn.Conv2d(64, 24, 1), nn.ReLU(), nn.Flatten(), nn.Linear(3072, sum(self.character_sizes)))

    def picture_logits(self, pictures):
        """[B, 3, 128, 128] in [0, 1] -> one [B, values] for each of PICTURE_COLUMNS."""
        return self.picture(F.avg_pool2d(pictures, 2) * 2 - 1).split(self.picture_sizes, 1)

    def character_logits(self, tiles):
        """[N, 3, 128, 64] -> one [N, values] for each attribute of CHARACTER."""
        return self.character(tiles * 2 - 1).split(self.character_sizes, 1)

    @torch.no_grad()
    def read(self, pictures, count=None):
        """[B, A] int64: every column as read (seed 0; a second character that is not there 0). count: [B], 0 or 1, the
        number of characters to look for; without it the one read."""
        scenes = torch.zeros(len(pictures), len(ATTRIBUTES), dtype=torch.int64, device=pictures.device)
        for column, logits in zip(PICTURE_COLUMNS, self.picture_logits(pictures)):
            scenes[:, column] = logits.argmax(1)
        two = (scenes[:, 0] if count is None else count) == 1
        for rows, left, start in places(two):
            if len(rows):
                for k, logits in enumerate(self.character_logits(pictures[rows][:, :, :, left:left + 64])):
                    scenes[rows, start + k] = logits.argmax(1)
        return scenes


def places(two):
    """[(rows, left edge in px, first column)] of the characters of a batch; two: [B] bool."""
    alone, pairs = (~two).nonzero()[:, 0], two.nonzero()[:, 0]
    return [(alone, 32, FIRST), (pairs, 0, FIRST), (pairs, 64, SECOND)]


def load_reader(path=FILE, device="cpu"):
    reader = Reader()
    reader.load_state_dict({name: value.float() if value.is_floating_point() else value for name, value in safetensors.load(path).items()})
    return reader.eval().to(device)


def save_reader(reader, path=FILE, metadata=None):
    half = {name: value.half() if value.is_floating_point() else value for name, value in reader.state_dict().items()}
    safetensors.save(path, half, metadata)
