"""Captions: a scene, and which of its attributes to mention, in words."""

import re

from nano.words.phrases import MINOR_SHARE, choose, joined
from nano.words.values import column_of, value_of


def caption(language, row, mentioned, random, held_out):
    """row: list of A ints. mentioned: list of A bools; a colour that is mentioned comes with its thing."""
    say = lambda phrases: choose(phrases, random, MINOR_SHARE * held_out)
    if value_of(row, "count") == "one":
        described = describe(language, row, mentioned, 0, say, random)
    else:
        described = _two(language, row, mentioned, say, random)
    picture = choose(language.PICTURE, random, float(held_out))
    if mentioned[column_of("setting")]:
        place = random.choice(language.SETTINGS[value_of(row, "setting")])[1]
        forms = ("{x} {p}", "{x}, {p}", "{x} {p}") + (("{p}, {x}",) if picture.startswith("{x}") else ())
        described = random.choice(forms).format(x=described, p=place)
    manner = random.choice(language.STYLES[value_of(row, "style")])[1] if mentioned[column_of("style")] else ""
    return tidy(picture.format(x=described, s=manner))


def tidy(text):
    """Removes what an empty slot leaves behind, and elides French "de un", "de enlever"."""
    text = re.sub(r"\bde (?=[aeiouéèê])", "d'", text)
    text = re.sub(r"\s+", " ", text).strip(" ,:")
    return re.sub(r" ,", ",", text)


def _two(language, row, mentioned, say, random):
    left, right = random.choice(language.LEFT_RIGHT)
    first, second = (describe(language, row, mentioned, who, say, random) for who in (0, 1))
    return say(language.TWO).format(p=say(language.PLURAL_SUBJECTS), a=first, b=second, l=left, r=right)


def describe(language, row, mentioned, who, say, random):
    """One character as a noun phrase with what hangs on it, in one of many orders."""
    told = lambda name: mentioned[column_of(name, who)]
    adjective = say(language.EXPRESSIONS[value_of(row, "expression", who)]) if told("expression") else ""
    features, clothes, blocks = _features(language, row, told, who, say), _clothes(language, row, told, who, say), []
    random.shuffle(features)
    random.shuffle(clothes)
    if told("hair_shape") and value_of(row, "hair_shape", who) == "bald":
        blocks.append(say(language.BALD))
    if told("pose"):
        blocks.append(say(language.POSES[value_of(row, "pose", who)]))
    if told("held") and value_of(row, "held", who) != "none":
        held = random.choice(language.NOUNS["held"][value_of(row, "held", who)])
        blocks.append(f"{say(language.HOLDING)} {language.thing(held)}")
    subject = language.subject(adjective, say(language.SUBJECTS))
    if random.random() < 0.25:  # tags, as people type who have typed many
        tags = features + clothes + blocks
        random.shuffle(tags)
        return ", ".join([subject] + tags)
    if features:
        blocks.append(f"{say(language.WITH)} {joined(features, language.AND[0])}")
    if clothes:
        blocks.append(f"{say(language.WEARING)} {joined(clothes, language.AND[0])}")
    random.shuffle(blocks)
    return subject + "".join(random.choice((" ", ", ")) + block for block in blocks)


def _features(language, row, told, who, say):
    parts = []
    shape = value_of(row, "hair_shape", who)
    if shape != "bald" and (told("hair_shape") or told("hair_colour")):
        colour = say(language.HAIR_COLOURS[value_of(row, "hair_colour", who)]) if told("hair_colour") else ""
        noun = say(language.NOUNS["hair_shape"][shape]) if told("hair_shape") else language.GENERIC["hair_shape"]
        parts.append(language.thing(noun, colour))
    if told("skin"):
        parts.append(language.skin_phrase(say(language.SKIN[value_of(row, "skin", who)])))
    if told("glasses"):
        glasses = value_of(row, "glasses", who)
        parts.append(say(language.NO_GLASSES) if glasses == "none" else language.thing(say(language.NOUNS["glasses"][glasses])))
    if told("hat") and value_of(row, "hat", who) == "none":
        parts.append(say(language.NO_HAT))
    if told("held") and value_of(row, "held", who) == "none":
        parts.append(say(language.NOTHING_HELD))
    return parts


def _clothes(language, row, told, who, say):
    parts = []
    for name in ("top", "bottom", "hat"):
        value = value_of(row, name, who)
        if value == "none" or not (told(name) or told(name + "_colour")):
            continue
        colour = say(language.COLOURS[value_of(row, name + "_colour", who)]) if told(name + "_colour") else ""
        if name == "top" and value == "overalls" and told("top"):
            parts.append(language.thing(say(language.NOUNS["top"]["overalls"])))
            if colour:  # the top's colour is that of the shirt below
                parts.append(language.thing(language.GENERIC["shirt"], colour))
            continue
        noun = say(language.NOUNS[name][value]) if told(name) else language.GENERIC[name]
        parts.append(language.thing(noun, colour))
    return parts
