"""Texts to rows of token ids, padded on the right as the specification's §9 says."""

import functools

import torch

from nano.words.tokenizer import Tokenizer

TEMPLATE = "<|im_start|>user\n{prompt}<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n"


class Prompts:
    def __init__(self, tokenizer, length):
        self.tokenizer, self.length = tokenizer, length
        (self.pad,) = tokenizer.encode("<|endoftext|>")

    def __reduce__(self):
        """To another process: made there once, with what it has already cut into tokens."""
        return _of_file, (self.tokenizer.path, self.length)

    def rows(self, texts):
        """ids and mask, [B, length] int64 each; what is too long loses its end."""
        ids = torch.full((len(texts), self.length), self.pad, dtype=torch.int64)
        mask = torch.zeros_like(ids)
        for row, text in enumerate(texts):
            tokens = self.tokenizer.encode(TEMPLATE.format(prompt=text))[:self.length]
            ids[row, :len(tokens)] = torch.tensor(tokens)
            mask[row, :len(tokens)] = 1
        return ids, mask


@functools.cache
def _of_file(path, length):
    return Prompts(Tokenizer(path), length)
