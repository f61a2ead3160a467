"""Text to token ids and back, from a tokenizer.json of the big model's layout."""

import json
import re
import unicodedata

from nano.words.tokenizer.pieces import byte_symbols, pieces

TEXT_LENGTH = 64


class Tokenizer:
    def __init__(self, path):
        self.path = path
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        self.vocabulary = data["model"]["vocab"]
        self.added = {token["content"]: token["id"] for token in data["added_tokens"]}
        merges = [tuple(merge.split(" ")) if isinstance(merge, str) else tuple(merge) for merge in data["model"]["merges"]]
        self.ranks = {merge: rank for rank, merge in enumerate(merges)}
        self.size = max([*self.vocabulary.values(), *self.added.values()]) + 1
        self._cut = re.compile("(" + "|".join(map(re.escape, sorted(self.added, key=len, reverse=True))) + ")")
        self._symbols = byte_symbols()
        self._cache = {}

    def encode(self, text):
        ids = []
        for segment in self._cut.split(text):
            if segment in self.added:
                ids.append(self.added[segment])
            else:
                for piece in pieces(unicodedata.normalize("NFC", segment)):
                    ids.extend(self._piece_ids(piece))
        return ids

    def decode(self, ids):
        names = {value: key for key, value in self.vocabulary.items()}
        bytes_of = {symbol: byte for byte, symbol in enumerate(self._symbols)}
        added = {value: key for key, value in self.added.items()}
        raw = b"".join(added[i].encode() if i in added else bytes(bytes_of[symbol] for symbol in names[i]) for i in ids)
        return raw.decode("utf-8", errors="replace")

    def _piece_ids(self, piece):
        known = self._cache.get(piece)
        if known is None:
            symbols = [self._symbols[byte] for byte in piece.encode("utf-8")]
            known = [self.vocabulary[symbol] for symbol in merge(symbols, self.ranks)]
            if len(self._cache) < 100_000:
                self._cache[piece] = known
        return known


def merge(symbols, ranks):
    """Joins the adjacent pair of lowest rank, again and again."""
    while len(symbols) > 1:
        pairs = list(zip(symbols, symbols[1:]))
        best = min(pairs, key=lambda pair: ranks.get(pair, float("inf")))
        if best not in ranks:
            break
        joined, at = [], 0
        while at < len(symbols):
            if at + 1 < len(symbols) and (symbols[at], symbols[at + 1]) == best:
                joined.append(symbols[at] + symbols[at + 1])
                at += 2
            else:
                joined.append(symbols[at])
                at += 1
        symbols = joined
    return symbols


def prompt_ids(tokenizer, text, length=TEXT_LENGTH):
    """(ids, count): the chat template around a prompt, cut or padded on the right with <|endoftext|> to `length`;
    the first `count` ids are real. The template is that of the big model (user turn, empty thoughts)."""
    ids = tokenizer.encode(f"<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n")[:length]
    return ids + [tokenizer.added["<|endoftext|>"]] * (length - len(ids)), len(ids)
