"""Splits text the way the reference does before merging, and writes bytes as its symbols.

The reference's expression needs Unicode properties that Python's `re` lacks. So each character is first written as
the letter of its class, and the same expression runs over the classes.
"""

import re
import unicodedata

PATTERN = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+"
           r"|\s+(?!\S)|\s+")
# L letter, N number, n CR or LF, p the plain space, s other white space, o anything else
_CLASSES = re.compile(r"[^nLN]?L+|N|p?[^psnLN]+n*|[psn]*n+|[psn]+(?![^psn])|[psn]+")
_CONTRACTION = re.compile(r"'(?:s|t|re|ve|m|ll|d)", re.IGNORECASE)
_NOT_WHITE = "\x1c\x1d\x1e\x1f"  # str.isspace takes these, Unicode's White_Space does not


def pieces(text):
    """text: NFC. Gives the pieces in order; joined they are the text."""
    classes = "".join(map(_class_of, text))
    found, at = [], 0
    while at < len(text):
        match = _CONTRACTION.match(text, at) or _CLASSES.match(classes, at)
        found.append(text[at:match.end()])
        at = match.end()
    return found


def _class_of(character):
    if character in "\r\n":
        return "n"
    if character == " ":
        return "p"
    if character.isspace() and character not in _NOT_WHITE:
        return "s"
    kind = unicodedata.category(character)[0]
    return kind if kind in "LN" else "o"


def byte_symbols():
    """[256]: the printable character that stands for each byte in the vocabulary."""
    kept = {*range(33, 127), *range(161, 173), *range(174, 256)}
    symbols, extra = [], 0
    for byte in range(256):
        if byte in kept:
            symbols.append(chr(byte))
        else:
            symbols.append(chr(256 + extra))
            extra += 1
    return symbols
