"""What fingers do to a text: slips, missing accents, capitals and full stops that come and go."""

import unicodedata

NEIGHBOURS = {"a": "qzs", "e": "rzd", "i": "uok", "o": "ipl", "u": "yij", "t": "ryg", "r": "etf", "s": "adz", "n": "bhm", "l": "kmo", "c": "xvd", "h": "gjy"}


def rough(text, random, rate=0.02, tidy_share=0.5):
    """rate: slips per word. tidy_share: the share of texts that are left exactly as the grammar made them."""
    if random.random() < tidy_share:
        return text
    words = [slip(word, random) if len(word) > 3 and random.random() < rate else word for word in text.split(" ")]
    text = " ".join(words)
    draw = random.random()
    if draw < 0.25:
        text = without_accents(text)
    elif draw < 0.30:
        text = text.replace("'", " ")
    if random.random() < 0.4:
        text = text[:1].upper() + text[1:]
    if random.random() < 0.2 and text[-1] not in "?!.":
        text += random.choice((".", ".", "!", " !"))
    elif random.random() < 0.05:
        text = text.upper() if len(text) < 40 else text.lower()
    return text


def slip(word, random):
    """Two letters swapped, one lost, doubled, or hit beside."""
    at = random.randrange(len(word) - 1)
    kind = random.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2:]
    if kind == 1:
        return word[:at] + word[at + 1:]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + random.choice(NEIGHBOURS.get(word[at], word[at])) + word[at + 1:]


def without_accents(text):
    text = text.replace("œ", "oe")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
