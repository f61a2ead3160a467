"""A scene's row read by names: values and noun phrases."""

from nano.world.scene import ATTRIBUTES, CHARACTER_COLUMN, COLUMN, character_start

COLOUR_OF = {"hair_shape": "hair_colour", "top": "top_colour", "bottom": "bottom_colour", "hat": "hat_colour"}


def column_of(name, who=None):
    """The column of an attribute of the picture (who = None) or of a character."""
    return COLUMN[name] if who is None else character_start(who) + CHARACTER_COLUMN[name]


def value_of(row, name, who=None):
    column = column_of(name, who)
    return ATTRIBUTES[column].values[row[column]]


def colour_word(language, row, thing_name, who, choose):
    """The colour of a character's thing, in words."""
    colours = language.HAIR_COLOURS if thing_name == "hair_shape" else language.COLOURS
    return choose(colours[value_of(row, COLOUR_OF[thing_name], who)])
