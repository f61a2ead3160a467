"""A byte-level BPE in the layout of the big model's tokenizer."""

from nano.words.tokenizer.tokenizer import Tokenizer, prompt_ids

__all__ = ["Tokenizer", "prompt_ids"]
