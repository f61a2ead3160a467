"""Instructions: one or two changes of a scene, in words."""

from nano.words.captions import tidy
from nano.words.phrases import MINOR_SHARE, choose, conjugate
from nano.words.values import COLOUR_OF, colour_word, value_of

LISTS = {"top": "REPLACE", "bottom": "REPLACE", "hat": "REPLACE", "glasses": "REPLACE", "held": "REPLACE", "hair_shape": "HAIR"}


class Speaker:
    """One way to say everything in one text: the same language, the same draw of phrases, held out or not."""

    def __init__(self, language, random, held_out, masked=False, sides=False):
        """sides: whether the characters must be told apart by left and right."""
        self.language, self.random, self.held_out, self.masked, self.sides = language, random, held_out, masked, sides

    def say(self, phrases):
        return choose(phrases, self.random, MINOR_SHARE * self.held_out)

    def order(self, phrases):
        """The phrase that carries a clause: always one kept aside, in held-out text."""
        return choose(phrases, self.random, float(self.held_out))

    def instruction(self, changes, before, after):
        """changes: one or two of world.changes.Change; before, after: rows as lists."""
        clauses = [self.clause(change, before, after) for change in changes]
        if len(clauses) == 2 and not clauses[0].startswith("=") and clauses[1].startswith("="):
            clauses.reverse()
        bare = any(clause.startswith("=") for clause in clauses)
        text = self.say(self.language.THEN).join(clause.removeprefix("=") for clause in clauses)
        return self.spoken(text, bare)

    def spoken(self, text, bare=False):
        """Politeness, and the verb's form that goes with it. Bare text stays as it is."""
        if self.masked and self.random.random() < 0.2:
            text = self.say(self.language.MASKED).format(x=text)
        if bare or text.startswith("="):
            return tidy(conjugate(text.removeprefix("="), self.random.choice((0, 1))))
        polite = self.language.POLITE
        if self.language.CODE == "en":
            return tidy(self.say(polite).format(x=text))
        aside = self.held_out and self.random.random() < MINOR_SHARE
        phrase, form = self.random.choice([row for row in polite if row[0].startswith("~") == aside])
        return tidy(phrase.removeprefix("~").format(x=conjugate(text, form)))

    def style_reference(self):
        return self.spoken(self.order(self.language.STYLE_REFERENCE))

    def character(self, row, says):
        """A known character in a new scene; says: names of what is told of it."""
        language, parts = self.language, []
        if "setting" in says:
            parts.append(self.random.choice(language.SETTINGS[value_of(row, "setting")])[1])
        if "pose" in says:
            parts.append(self.say(language.POSES[value_of(row, "pose", 0)]))
        if "held" in says:
            held = self.random.choice(language.NOUNS["held"][value_of(row, "held", 0)])
            parts.append(f"{self.say(language.HOLDING)} {language.thing(held)}")
        if "expression" in says:
            parts.append(self.say(language.EXPRESSIONS[value_of(row, "expression", 0)]))
        if self.random.random() < 0.5:
            self.random.shuffle(parts)
        return self.spoken(self.order(language.CHARACTER).format(x=", ".join(parts)))

    def clause(self, change, before, after):
        """One change, `=` in front when it is no imperative."""
        who, whose, possessive = self.language.person(change.who if self.sides else None, self.masked, self.random, MINOR_SHARE * self.held_out)
        slots = self.language.slots(who, whose)
        language = self.language
        if change.kind in ("setting", "style"):
            table = language.SETTINGS if change.kind == "setting" else language.STYLES
            noun, manner = self.random.choice(table[value_of(after, change.kind)])
            everyone = who if value_of(after, "count") == "one" else self.everyone()
            return self.order(getattr(language, change.kind.upper())).format(n=noun, loc=manner, m=manner, all=everyone, **slots)
        if change.kind in ("expression", "skin"):
            table, phrases = ((language.EXPRESSIONS, language.EXPRESSION) if change.kind == "expression" else (language.SKIN, language.SKIN_EDIT))
            return self.order(phrases).format(c=self.say(table[value_of(after, change.kind, change.who)]), **slots)
        if change.kind == "pose":
            return self.order(language.POSE).format(v=self.say(language.POSE_ORDERS[value_of(after, "pose", change.who)]), **slots)
        if change.kind == "bald":
            return self.order(language.MAKE_BALD).format(**slots)
        return self.about_thing(change, before, after, slots, whose, possessive)

    def everyone(self):
        return ("the two characters" if self.language.CODE == "en" else "les deux personnages") if self.random.random() < 0.7 else (
            "everyone" if self.language.CODE == "en" else "tout le monde")

    def about_thing(self, change, before, after, slots, whose, possessive):
        """A thing that changes its colour or its kind, that comes or that goes."""
        language = self.language
        old = self.old_thing(change, before, whose, possessive)
        slots |= {"the": old, "old": old}
        if language.CODE == "fr":
            slots |= {"du": language.after_de(old), "dold": language.after_de(old)}
        if change.kind == "colour":
            noun = self.noun(change.attribute, before, change.who)
            colour = colour_word(language, after, change.attribute, change.who, self.say)
            slots["the"] = language.owned(self.definite(noun), whose, possessive, self.random)
            if language.CODE == "fr":
                slots["du"] = language.after_de(slots["the"])
            return self.order(language.COLOUR).format(c=language.agree(colour, noun), m=colour, **slots)
        if change.kind == "remove":
            bare = self.noun(change.attribute, before, change.who)
            slots |= {"the0": language.thing(bare, definite=True).split(" ", 1)[-1] if language.CODE == "en" else bare[0],
                      "du0": language.after_de(language.thing(bare, definite=True)) if language.CODE == "fr" else ""}
            return self.order(language.REMOVE).format(**slots)
        colour = ""
        if COLOUR_OF.get(change.attribute) in change.says:
            colour = colour_word(language, after, change.attribute, change.who, self.say)
        new = language.NOUNS[change.attribute][value_of(after, change.attribute, change.who)]
        slots["a"] = language.thing(self.say(new), colour)
        if change.attribute == "top" and value_of(after, "top", change.who) == "overalls":
            slots["a"] = language.thing(self.say(new))
            if colour:  # that of the shirt below
                slots["a"] += f" {language.AND[0]} {language.thing(language.GENERIC['shirt'], colour)}"
        if change.kind == "add":
            phrases = language.ADD_HELD if change.attribute == "held" else language.ADD
        else:
            phrases = getattr(language, LISTS[change.attribute])
        return self.order(phrases).format(**slots)

    def noun(self, attribute, row, who):
        """The word for a thing that is there: its own or a general one."""
        generic = self.language.GENERIC.get(attribute)
        value = value_of(row, attribute, who)
        if attribute == "top" and value == "overalls":
            return self.language.GENERIC["shirt"]
        if generic and (value in ("bald", "none") or self.random.random() < (0.8 if attribute == "hair_shape" else 0.3)):
            return generic
        return self.say(self.language.NOUNS[attribute][value])

    def definite(self, noun):
        return self.language.thing(noun, definite=True)

    def old_thing(self, change, before, whose, possessive):
        """What was there, with its colour now and then: "the red hat of the left character"."""
        if change.kind == "add":
            return ""
        noun, colour = self.noun(change.attribute, before, change.who), ""
        if change.attribute == "top" and value_of(before, "top", change.who) == "overalls":
            noun = self.say(self.language.NOUNS["top"]["overalls"])
        elif change.attribute in COLOUR_OF and value_of(before, change.attribute, change.who) != "bald" and self.random.random() < 0.25:
            colour = colour_word(self.language, before, change.attribute, change.who, self.say)
        return self.language.owned(self.language.thing(noun, colour, definite=True), whose, possessive, self.random)
