"""What a scene is: a row of small integers, one per attribute.

A batch is an int64 tensor [B, A]; column k holds an index into ATTRIBUTES[k].values. Whatever has no name (where a
cloud floats, how far a character stands from the middle) is derived from the last column, `seed`, so a picture is a
function of its row.
"""

from typing import NamedTuple

import torch


class Attribute(NamedTuple):
    name: str
    values: tuple  # of names; empty for `seed`, which is any integer in [0, SEEDS)


SEEDS = 1 << 20
COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "white", "black")
SETTINGS = ("plain", "meadow", "beach", "forest", "mountains", "city", "snow", "desert", "room", "library", "space",
            "underwater")
STYLES = ("flat", "ink", "watercolour", "pixel")

CHARACTER = (
    Attribute("skin", ("pale", "tan", "brown", "dark", "green")),
    Attribute("hair_shape", ("bald", "short", "long", "curly", "spiky", "pigtails")),
    Attribute("hair_colour", ("black", "brown", "blond", "ginger", "blue", "pink")),
    Attribute("top", ("tshirt", "striped", "jacket", "dress", "overalls")),
    Attribute("top_colour", COLOURS),
    Attribute("bottom", ("trousers", "shorts", "skirt")),
    Attribute("bottom_colour", COLOURS),
    Attribute("hat", ("none", "cap", "beanie", "top_hat", "crown", "wizard")),
    Attribute("hat_colour", COLOURS),
    Attribute("glasses", ("none", "round", "sunglasses", "eyepatch")),
    Attribute("expression", ("neutral", "happy", "sad", "surprised", "angry")),
    Attribute("pose", ("standing", "waving", "cheering", "hips")),
    Attribute("held", ("none", "balloon", "flower", "book", "sword", "ice_cream")),
)

ATTRIBUTES = (
    Attribute("count", ("one", "two")),
    Attribute("setting", SETTINGS),
    Attribute("style", STYLES),
    *(Attribute("first_" + name, values) for name, values in CHARACTER),
    *(Attribute("second_" + name, values) for name, values in CHARACTER),
    Attribute("seed", ()),
)
COLUMN = {attribute.name: k for k, attribute in enumerate(ATTRIBUTES)}
CHARACTER_COLUMN = {attribute.name: k for k, attribute in enumerate(CHARACTER)}
FIRST = COLUMN["first_skin"]
SECOND = COLUMN["second_skin"]
SEED = COLUMN["seed"]
WHO = ("first", "second")


def value_index(name, value):
    """The number of a value: value_index("first_hat", "cap") == 1."""
    return ATTRIBUTES[COLUMN[name]].values.index(value)


def character_start(who):
    """The column where a character's attributes begin; who is 0 (first, left) or 1 (second, right)."""
    return SECOND if who else FIRST


def visible(scenes):
    """[B, A] bool: the columns that show. The hair colour of a bald character does not, nor does a second character
    that is not there; `seed` never counts."""
    seen = torch.ones_like(scenes, dtype=torch.bool)
    for who in (0, 1):
        start = character_start(who)
        column = lambda name: start + CHARACTER_COLUMN[name]
        seen[:, column("hair_colour")] = scenes[:, column("hair_shape")] != 0
        seen[:, column("hat_colour")] = scenes[:, column("hat")] != 0
        dress = CHARACTER[CHARACTER_COLUMN["top"]].values.index("dress")
        for hidden in ("bottom", "bottom_colour"):
            seen[:, column(hidden)] = scenes[:, column("top")] != dress
    seen[:, SECOND:SECOND + len(CHARACTER)] &= (scenes[:, COLUMN["count"]] == 1)[:, None]
    seen[:, SEED] = False
    return seen


def canonical(scenes):
    """The same pictures with every hidden column at 0, so that two equal pictures have equal rows."""
    keep = visible(scenes)
    keep[:, SEED] = True
    return torch.where(keep, scenes, torch.zeros_like(scenes))


def character_sheet(scenes, who=0):
    """The scenes' character `who`, alone before a plain backdrop in the same style: a reference for the character
    job. Pose and held object go back to nothing, since they belong to the scene and not to the person."""
    sheet = scenes.clone()
    start = character_start(who)
    sheet[:, FIRST:FIRST + len(CHARACTER)] = scenes[:, start:start + len(CHARACTER)]
    sheet[:, COLUMN["count"]] = 0
    sheet[:, COLUMN["setting"]] = value_index("setting", "plain")
    sheet[:, COLUMN["first_pose"]] = 0
    sheet[:, COLUMN["first_held"]] = 0
    return canonical(sheet)
