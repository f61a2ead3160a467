"""The English grammar: words for values, noun phrases, and the phrases of captions and instructions."""

from nano.words.phrases import choose

CODE = "en"
AND, THEN = ("and",), (" and ", ", then ", ", and ", "~, and also ")

COLOURS = {c: (c,) for c in ("red", "orange", "yellow", "green", "blue", "white", "black")} | {"purple": ("purple", "violet")}
HAIR_COLOURS = {"black": ("black",), "brown": ("brown",), "blond": ("blond", "blonde"), "ginger": ("ginger", "red"),
                "blue": ("blue",), "pink": ("pink",)}
SKIN = {"pale": ("pale", "fair", "light"), "tan": ("tan", "tanned"), "brown": ("brown",), "dark": ("dark", "very dark"), "green": ("green",)}
EXPRESSIONS = {"neutral": ("calm", "serious", "neutral"), "happy": ("happy", "cheerful", "laughing", "joyful"), "sad": ("sad", "crying", "unhappy"),
               "surprised": ("surprised", "astonished", "amazed"), "angry": ("angry", "furious", "grumpy")}
POSES = {"standing": ("standing still", "standing"), "waving": ("waving", "waving hello", "greeting us"),
         "cheering": ("cheering with both arms up", "raising both arms", "with arms in the air"),
         "hips": ("with hands on hips", "hands on the hips")}
POSE_ORDERS = {"standing": ("stand still", "stand with arms down", "lower the arms"), "waving": ("wave", "wave hello", "raise one hand"),
               "cheering": ("cheer", "raise both arms", "put both arms up"), "hips": ("put the hands on the hips", "stand with hands on hips")}
# (noun, plural or without an article)
NOUNS = {
    "top": {"tshirt": (("t-shirt", False), ("tee", False)), "striped": (("striped sweater", False), ("striped top", False)),
            "jacket": (("jacket", False), ("open jacket", False)), "dress": (("dress", False),), "overalls": (("overalls", True), ("dungarees", True))},
    "bottom": {"trousers": (("trousers", True), ("pants", True)), "shorts": (("shorts", True),), "skirt": (("skirt", False),)},
    "hat": {"cap": (("cap", False), ("baseball cap", False)), "beanie": (("beanie", False), ("woolly hat", False)), "top_hat": (("top hat", False),),
            "crown": (("crown", False),), "wizard": (("wizard hat", False), ("pointed hat", False))},
    "glasses": {"round": (("round glasses", True), ("glasses", True)), "sunglasses": (("sunglasses", True), ("dark glasses", True)),
                "eyepatch": (("eye patch", False), ("pirate eye patch", False))},
    "held": {"balloon": (("balloon", False),), "flower": (("flower", False),), "book": (("book", False),), "sword": (("sword", False),),
             "ice_cream": (("ice cream", False), ("ice cream cone", False))},
    "hair_shape": {"short": (("short {c} hair", True),), "long": (("long {c} hair", True),), "curly": (("curly {c} hair", True), ("{c} curls", True)),
                   "spiky": (("spiky {c} hair", True),), "pigtails": (("{c} pigtails", True), ("{c} hair in pigtails", True))},
}
GENERIC = {"top": ("top", False), "hat": ("hat", False), "hair_shape": ("hair", True), "shirt": ("shirt", False)}
BALD = ("bald", "with no hair", "without hair")
# (noun phrase, place)
SETTINGS = {
    "plain": (("a plain background", "on a plain background"), ("an empty background", "before a plain backdrop")),
    "meadow": (("a meadow", "in a meadow"), ("a green field", "in a green field")),
    "beach": (("a beach", "on the beach"), ("the seaside", "at the seaside")),
    "forest": (("a forest", "in the forest"), ("the woods", "in the woods")),
    "mountains": (("the mountains", "in the mountains"), ("snowy peaks", "in front of mountains")),
    "city": (("a city", "in the city"), ("a street", "in a city street")),
    "snow": (("a snowy landscape", "in the snow"), ("winter", "in a snowy landscape")),
    "desert": (("a desert", "in the desert"), ("sand dunes", "among the dunes of the desert")),
    "room": (("a living room", "in a living room"), ("a room", "in a room")),
    "library": (("a library", "in a library"), ("bookshelves", "in front of bookshelves")),
    "space": (("outer space", "in space"), ("the moon", "on the moon")),
    "underwater": (("the bottom of the sea", "at the bottom of the sea"), ("an underwater world", "under water")),
}
# (as the object of "turn into", as a manner)
STYLES = {
    "flat": (("a flat drawing", "in flat colours"), ("flat vector art", "in flat vector style")),
    "ink": (("an ink drawing", "in ink outlines"), ("a comic with ink lines", "in ink")),
    "watercolour": (("a watercolour", "in watercolour"), ("a watercolor painting", "as a watercolor painting")),
    "pixel": (("pixel art", "in pixel art"), ("a retro pixel game", "as a pixel game")),
}
SUBJECTS = ("character", "person", "kid", "little person", "figure", "~little one")
PLURAL_SUBJECTS = ("two characters", "two people", "two kids", "two friends", "~a pair of characters")
WITH, WEARING, HOLDING = ("with",), ("wearing", "dressed in", "~who wears"), ("holding", "with", "carrying", "~and in the hand")
NO_HAT, NO_GLASSES, NOTHING_HELD = ("no hat", "a bare head"), ("no glasses",), ("nothing in the hands", "empty hands")
LEFT_RIGHT = (("on the left", "on the right"), ("left", "right"), ("to the left", "to the right"))

PICTURE = (  # {x}: the described scene; {s}: manner of the style, or nothing
    "{x} {s}", "{x}, {s}", "a picture of {x} {s}", "draw {x} {s}", "paint {x} {s}", "show me {x}, {s}", "an image of {x}, {s}", "make {x} {s}",
    "I want {x} {s}", "{s}: {x}", "create a picture of {x} {s}", "an illustration of {x} {s}", "please draw {x} {s}", "a drawing of {x} {s}",
    "can you draw {x} {s}", "I would like to see {x}, {s}",
    "~imagine {x}, {s}", "~here we see {x} {s}", "~could you sketch {x} {s}", "~generate {x}, {s}")
TWO = ("{p}: {a} {l}, {b} {r}", "{a} {l} and {b} {r}", "{a} next to {b}", "{l} {a}, {r} {b}", "{a} and {b}", "{a} beside {b}", "{p}, {a} and {b}",
       "~{a} together with {b}", "~{l} stands {a} and {r} {b}")

# {the}: noun with its owner; {a}: the new thing; {c}: colour; {who}: the character; {old}: the thing before
COLOUR = ("make {the} {c}", "change {the} to {c}", "turn {the} {c}", "paint {the} {c}", "colour {the} {c}", "recolor {the} {c}", "change the color of {the} to {c}",
          "change the colour of {the} to {c}", "dye {the} {c}", "set {the} to {c}", "give {the} the colour {c}", "=I want {the} {c}", "={the} should be {c}",
          "={the} in {c}", "=I want {the} to be {c}", "={the} must become {c}",
          "~switch {the} over to {c}", "~let {the} be {c}", "=~I'd prefer {the} in {c}", "~have {the} turn {c}")
REPLACE = ("replace {old} with {a}", "change {old} to {a}", "swap {old} for {a}", "turn {old} into {a}", "give {who} {a} instead of {old}", "put {a} on {who} instead of {old}",
           "=I want {a} instead of {old}", "={a} instead of {old}", "exchange {old} for {a}", "=I want {who} with {a}, not {old}", "make {old} {a}",
           "~trade {old} for {a}", "=~rather {a} than {old}", "~take away {old} and bring {a}")
HAIR = ("give {who} {a}", "make {old} {a}", "change {old} to {a}", "=I want {who} with {a}", "={who} should have {a}", "=now with {a}", "turn {old} into {a}", "replace {old} with {a}",
        "~let {who} have {a}", "=~I'd like {a} on {who}")
ADD = ("add {a} to {who}", "give {who} {a}", "put {a} on {who}", "add {a}", "=I want {who} with {a}", "={who} should have {a}", "let {who} have {a}", "=with {a}", "=we need {a} on {who}",
       "draw {a} on {who}", "include {a}", "=now with {a}", "~equip {who} with {a}", "=~{a} would look good on {who}", "~bring in {a} for {who}")
ADD_HELD = ("put {a} in the hand of {who}", "give {who} {a}", "make {who} hold {a}", "add {a}", "=I want {who} to hold {a}", "={who} should hold {a}", "let {who} hold {a}", "hand {a} to {who}",
            "=now holding {a}", "~equip {who} with {a}", "=~{who} could carry {a}")
REMOVE = ("remove {the}", "take off {the}", "delete {the}", "take away {the}", "erase {the}", "get rid of {the}", "=without {the}", "=no more {the0}", "drop {the}", "=I don't want {the}",
          "~lose {the}", "=~{the} has to go", "~leave out {the}")
EXPRESSION = ("make {who} {c}", "make {who} look {c}", "give {who} a face that is {c}", "=I want {who} {c}", "={who} should be {c}", "let {who} be {c}", "=now {who} is {c}", "change the face to {c}",
              "make the expression {c}", "={who} looks {c}", "~have {who} seem {c}", "=~{who} ought to be {c}")
POSE = ("make {who} {v}", "let {who} {v}", "=I want {who} to {v}", "={who} should {v}", "have {who} {v}", "change the pose: {who} should {v}", "=now {who} should {v}", "~get {who} to {v}", "=~{who} could {v}")
SKIN_EDIT = ("make the skin {of} {c}", "change the skin {of} to {c}", "give {who} {c} skin", "=I want {who} with {c} skin", "={who} should have {c} skin", "turn the skin {of} {c}", "~let {who} have {c} skin")
MAKE_BALD = ("make {who} bald", "shave the head {of}", "remove the hair {of}", "=I want {who} bald", "={who} should be bald", "take away all the hair {of}", "~let {who} lose all hair")
SETTING = ("change the background to {n}", "put the scene {loc}", "move {all} {loc}", "place {all} {loc}", "set the scene {loc}", "replace the background with {n}", "=I want {all} {loc}", "={all} should be {loc}",
           "=now {loc}", "make the background {n}", "swap the background for {n}", "take {all} to {n}", "use {n} as the background", "~transport {all} to {n}", "=~what about {n} behind", "~let it happen {loc}")
STYLE = ("turn this into {n}", "redraw this {m}", "make it {n}", "draw it {m}", "change the style to {n}", "convert the picture to {n}", "=I want it {m}", "render this {m}", "=the same {m}", "=the same picture {m}",
         "repaint it {m}", "transform the image into {n}", "~restyle this {m}", "=~this would be nicer {m}")
STYLE_REFERENCE = ("redraw the first picture in the style of the second", "use the style of the second image", "make the first image look like the second one", "apply the style of image 2 to image 1",
                   "copy the style of the second picture", "draw it in the style of the reference", "take the style from the second image", "paint this in the same style as the other picture", "match the style of the reference",
                   "=same picture, style of the second image", "transfer the style of the second picture to the first", "restyle image 1 like image 2", "=in the style of the other image",
                   "turn the first picture into the style of the second", "give this image the look of the second one",
                   "~borrow the look of image two for image one", "~let the first drawing follow the manner of the second", "=~the first one, but drawn like the reference")
CHARACTER = ("put this character {x}", "place this character {x}", "draw the same character {x}", "show this character {x}", "=the same character {x}", "=this character {x}", "draw this person {x}", "make a picture of this character {x}",
             "take this character and put them {x}", "=I want this character {x}", "paint the character from the picture {x}", "reuse this character {x}", "=the character of the reference {x}", "create a new scene: this character {x}",
             "~bring this character over {x}", "=~our hero again, {x}", "~let me see this same person {x}")
POLITE = ("{x}", "{x}", "{x}", "please {x}", "{x}, please", "{x} please", "can you {x}?", "could you {x}?", "could you please {x}?", "I want you to {x}", "I'd like you to {x}", "now {x}", "hey, {x}", "{x}, thanks", "try to {x}",
          "~would you {x}?", "~kindly {x}", "~would you please {x}")
MASKED = ("here: {x}", "{x} here", "in the mask: {x}", "inside the selection, {x}", "{x} in the selected area", "~only there: {x}")


def article(words):
    return ("an " if words[0] in "aeiou" else "a ") + words


def subject(adjective, noun):
    return article(f"{adjective} {noun}".strip())


def thing(noun, colour="", definite=False):
    """A noun phrase: "a red cap", "red trousers", "long blue hair"."""
    text, plural = noun
    text = text.format(c=colour) if "{c}" in text else f"{colour} {text}"
    text = " ".join(text.split())
    if definite:
        return "the " + text
    return text if plural else article(text)


def agree(colour, noun):
    return colour


def person(side, masked, random, held_share):
    """(the character, whose: " of the character", possessive "the left character's" or None). side: None or 0, 1."""
    if side is None:
        who = choose(("the character", "this character", "the person", "~our character") if not masked else ("the character", "this one", "the one here"), random, held_share)
        return who, "", None
    where = ("left", "right")[side]
    who = choose((f"the {where} character", f"the character on the {where}", f"the person on the {where}", f"the one on the {where}", f"~the {where}-hand character"), random, held_share)
    return who, f" of {who}", who + "'s"


def owned(noun_text, whose, possessive, random):
    """"the hat of the character on the left" or "the left character's hat"."""
    bare = noun_text.removeprefix("the ")
    if possessive and random.random() < 0.5:
        return f"{possessive} {bare}"
    return f"the {bare}{whose}"


def skin_phrase(colour):
    return f"{colour} skin"


def slots(who, whose):
    """What instruction phrases may name besides the thing: English needs only "of" and the character."""
    return {"who": who, "of": whose.strip() or "of " + who}
