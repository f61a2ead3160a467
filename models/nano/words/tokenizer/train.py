"""Trains the tokenizer on texts of the training part and writes weights/tokenizer.json.

    PYTHONPATH=models python3 -m nano.words.tokenizer.train [FILE]
"""

import json
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import torch

from nano.words.tokenizer.pieces import PATTERN, byte_symbols, pieces
from nano.world.edits import sample_jobs

ENTRIES = 2555  # with the added tokens 2560
ADDED = (("<|endoftext|>", True), ("<|im_start|>", True), ("<|im_end|>", True), ("<think>", False), ("</think>", False))
TEXTS, SEED = 60_000, 20
FILE = Path(__file__).resolve().parents[2] / "weights" / "tokenizer.json"


def main():
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    counts = Counter({"user": TEXTS, "assistant": TEXTS, "\n\n": TEXTS, "\n": TEXTS})
    for text in sample_jobs(TEXTS, torch.Generator().manual_seed(SEED)).texts:
        counts.update(pieces(unicodedata.normalize("NFC", text)))
    write(path, learn_merges(counts, ENTRIES - 256))
    print(f"{path}: {ENTRIES} entries, {len(ADDED)} added tokens, {len(counts)} distinct pieces")


def learn_merges(counts, wanted):
    """The byte pairs that are most frequent, one after the other (Sennrich et al. 2016); ties go to the first in
    order, so the result is a function of the counts. Fewer than wanted when every piece is whole."""
    symbols = byte_symbols()
    words = [([symbols[byte] for byte in piece.encode("utf-8")], count) for piece, count in sorted(counts.items())]
    pairs, places = Counter(), {}
    for index, (word, count) in enumerate(words):
        for pair in zip(word, word[1:]):
            pairs[pair] += count
            places.setdefault(pair, set()).add(index)
    merges = []
    while len(merges) < wanted and pairs:
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        if pairs[best] <= 0:
            break
        merges.append(best)
        for index in sorted(places[best]):
            word, count = words[index]
            for pair in zip(word, word[1:]):
                pairs[pair] -= count
            word[:] = _joined(word, best)
            for pair in zip(word, word[1:]):
                pairs[pair] += count
                places.setdefault(pair, set()).add(index)
        del pairs[best]
    return merges


def _joined(word, pair):
    result, at = [], 0
    while at < len(word):
        if tuple(word[at:at + 2]) == pair:
            result.append(pair[0] + pair[1])
            at += 2
        else:
            result.append(word[at])
            at += 1
    return result


def write(path, merges):
    vocabulary = {symbol: byte for byte, symbol in enumerate(byte_symbols())}
    for first, second in merges:
        vocabulary.setdefault(first + second, len(vocabulary))
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": False, "use_regex": False}
    split = {"type": "Split", "pattern": {"Regex": PATTERN}, "behavior": "Isolated", "invert": False}
    added = [{"id": len(vocabulary) + k, "content": content, "single_word": False, "lstrip": False, "rstrip": False,
              "normalized": False, "special": special} for k, (content, special) in enumerate(ADDED)]
    model = {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": "", "end_of_word_suffix": "",
             "fuse_unk": False, "byte_fallback": False, "ignore_merges": False, "vocab": vocabulary,
             "merges": [list(pair) for pair in merges]}
    data = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": added, "normalizer": {"type": "NFC"},
            "pre_tokenizer": {"type": "Sequence", "pretokenizers": [split, byte_level]}, "post_processor": byte_level,
            "decoder": byte_level, "model": model}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
