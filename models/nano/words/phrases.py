"""How the grammars write their phrases, and how one is chosen.

A phrase that begins with `~` (or `=~`) is held out: training never says it. One that begins with `=` is not an imperative, so
no politeness goes around it. `[a|b|c]` in French holds a verb's forms: to one person, to a stranger, infinitive.
"""

import functools
import re

MINOR_SHARE = 0.2
FORMS = re.compile(r"\[([^|\]]*)\|([^|\]]*)\|([^\]]*)\]")


def choose(phrases, random, held_share):
    """One phrase (or noun) of a tuple, without its `~`. held_share: how likely it is one that is kept aside, where the
    tuple has any: 0 in training, 1 for the phrase that carries a held-out text, MINOR_SHARE for the words inside."""
    if isinstance(phrases, str):
        return phrases
    said, aside = _parted(phrases)
    return random.choice(aside if held_share and aside and random.random() < held_share else said)


@functools.cache
def _parted(phrases):
    """(what training says, what is kept aside)."""
    kept = [isinstance(phrase, str) and phrase.startswith(("~", "=~")) for phrase in phrases]
    return ([phrase for phrase, aside in zip(phrases, kept) if not aside],
            [phrase.replace("~", "", 1) for phrase, aside in zip(phrases, kept) if aside])


def conjugate(phrase, form):
    """form: 0, 1 or 2, the place of the verb's form between brackets."""
    return FORMS.sub(lambda match: match.group(form + 1), phrase)


def joined(parts, last):
    """a, b and c; last is the joining word."""
    parts = list(parts)
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + f" {last} " + parts[-1]
