"""Single changes of a scene, as an edit asks for them: a thing's colour, its kind, its coming and going, the place."""

from typing import NamedTuple, Optional

from nano.world.scene import ATTRIBUTES, CHARACTER, CHARACTER_COLUMN, COLUMN, character_start

THINGS = ("hat", "glasses", "held")
COLOURED = {"hair_shape": "hair_colour", "top": "top_colour", "bottom": "bottom_colour", "hat": "hat_colour"}


class Change(NamedTuple):
    """kind: colour, replace, add, remove, expression, pose, skin, bald, setting, style. who: 0, 1, or None for the
    picture. attribute: what it is about. says: the attributes whose new values the words must state."""
    kind: str
    who: Optional[int]
    attribute: str
    says: tuple


def possible_changes(row, who, local):
    """[(kind, attribute, weight)] for one character of a row (list of ints); local: without setting and style."""
    value = lambda name: row[character_start(who) + CHARACTER_COLUMN[name]]
    dress = value("top") == CHARACTER[CHARACTER_COLUMN["top"]].values.index("dress")
    result = [("replace", "top", 1), ("replace", "hair_shape", 1.2), ("colour", "top", 1.4), ("expression", "expression", 1.4), ("pose", "pose", 1.2), ("skin", "skin", 0.8)]
    if value("hair_shape"):
        result += [("colour", "hair_shape", 1.2), ("bald", "hair_shape", 0.3)]
    if not dress:
        result += [("replace", "bottom", 0.8), ("colour", "bottom", 1)]
    for thing in THINGS:
        result += [("replace", thing, 0.8), ("remove", thing, 0.8)] if value(thing) else [("add", thing, 1.5)]
    if value("hat"):
        result.append(("colour", "hat", 1.2))
    if not local:
        result += [("setting", "setting", 3), ("style", "style", 1.5)]
    return result


def draw_change(row, who, random, local=False, but=()):
    """Picks a change of an attribute not in `but` and makes it: (Change, the new row)."""
    options = [option for option in possible_changes(row, who, local) if option[1] not in but]
    kind, attribute, _ = random.choices(options, [weight for *_, weight in options])[0]
    return make_change(row, who, kind, attribute, random)


def make_change(row, who, kind, attribute, random):
    row = list(row)
    if kind in ("setting", "style"):
        row[COLUMN[kind]] = _other(COLUMN[kind], row[COLUMN[kind]], random)
        return Change(kind, None, attribute, (attribute,)), row
    column = lambda name: character_start(who) + CHARACTER_COLUMN[name]
    says = (attribute,)
    if kind == "colour":
        colour = COLOURED[attribute]
        row[column(colour)] = _other(column(colour), row[column(colour)], random)
        return Change(kind, who, attribute, (colour,)), row
    if kind == "remove" or kind == "bald":
        row[column(attribute)] = 0
        return Change(kind, who, attribute, says), row
    was = row[column(attribute)]
    row[column(attribute)] = _other(column(attribute), was, random, not_first=attribute in THINGS or attribute == "hair_shape")
    if attribute == "top" and CHARACTER[CHARACTER_COLUMN["top"]].values[was] == "dress":  # the dress hid these
        for hidden in ("bottom", "bottom_colour"):
            row[column(hidden)] = random.randrange(len(ATTRIBUTES[column(hidden)].values))
    if attribute in COLOURED:
        new_colour = column(COLOURED[attribute])
        appears = was == 0 and attribute in ("hat", "hair_shape")
        if appears:
            row[new_colour] = random.randrange(len(ATTRIBUTES[new_colour].values))
        elif random.random() < 0.4:
            row[new_colour] = _other(new_colour, row[new_colour], random)
            says += (COLOURED[attribute],)
        if appears and random.random() < 0.8:
            says += (COLOURED[attribute],)
    return Change(kind, who, attribute, says), row


def _other(column, value, random, not_first=False):
    """Another value of the column than this one, and not 0 where 0 means absence."""
    return random.choice([v for v in range(1 if not_first else 0, len(ATTRIBUTES[column].values)) if v != value])
