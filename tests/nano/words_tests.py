"""The words: two languages, phrasings kept aside, and texts that fit; the tokenizer gives the reference's ids."""

import re
import json
import unittest
from pathlib import Path
from random import Random

import torch

from nano.words import english, french
from nano.words.phrases import conjugate
from nano.words.tokenizer import Tokenizer, prompt_ids
from nano.words.tokenizer.train import learn_merges
from nano.words.typos import rough, without_accents
from nano.world.edits import KINDS, sample_jobs

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden" / "kontext"
ORDERS = ("PICTURE", "COLOUR", "REPLACE", "HAIR", "ADD", "ADD_HELD", "REMOVE", "EXPRESSION", "POSE", "SKIN_EDIT", "MAKE_BALD", "SETTING", "STYLE", "STYLE_REFERENCE", "CHARACTER")


def texts_of(count, seed, split="train", **more):
    return sample_jobs(count, torch.Generator().manual_seed(seed), split, **more)


def fixed_parts(phrase):
    """What of a phrase is there whatever its slots hold, in each form of its verb."""
    for form in range(3):
        yield [part for part in re.split(r"\{\w+\}", conjugate(phrase, form)) if part.strip()]


class Grammar(unittest.TestCase):
    def test_every_list_says_much_and_keeps_something_aside(self):
        for language in (english, french):
            for name in ORDERS:
                phrases = getattr(language, name)
                aside = [phrase for phrase in phrases if phrase.startswith(("~", "=~"))]
                self.assertGreaterEqual(len(aside), 1, f"{language.CODE} {name}")
                self.assertGreaterEqual(len(phrases) - len(aside), 6, f"{language.CODE} {name}")
                self.assertEqual(len(set(phrases)), len(phrases), f"{language.CODE} {name}")

    def test_each_kind_is_said_in_dozens_of_ways(self):
        for language in (english, french):
            self.assertGreaterEqual(len(language.POLITE) * len(language.STYLE_REFERENCE), 200)
            self.assertGreaterEqual(len(language.POLITE) * len(language.CHARACTER), 200)

    def test_training_never_uses_a_phrase_kept_aside(self):
        said = texts_of(4000, 1, typo_rate=0).texts
        for language in (english, french):
            for name in ORDERS:
                for phrase in getattr(language, name):
                    if phrase.startswith(("~", "=~")):
                        for parts in fixed_parts(phrase.lstrip("=~")):
                            if len(max(parts, key=len).strip()) > 9:  # shorter ones are ordinary words
                                whole = re.compile(".*".join(re.escape(part.strip()) for part in parts), re.IGNORECASE)
                                self.assertFalse([text for text in said if whole.search(text)][:1], whole.pattern)

    def test_held_out_text_differs_from_training_text(self):
        said = set(texts_of(4000, 2, typo_rate=0).texts)
        held = texts_of(150, 3, "held_out_words", typo_rate=0).texts
        self.assertFalse(said & set(held))

    def test_french_agrees_and_elides(self):
        self.assertEqual(french.thing(("casquette", french.F), "vert"), "une casquette verte")
        self.assertEqual(french.thing(("lunettes", french.FP), "violet", definite=True), "les lunettes violettes")
        self.assertEqual(french.thing(("épée", french.F), definite=True), "l'épée")
        self.assertEqual(french.thing(("haut", french.M), definite=True), "le haut")
        self.assertEqual(french.after_de("le chapeau"), "du chapeau")
        for text in texts_of(1500, 4, languages=("fr",), typo_rate=0).texts:
            for wrong in (" de un ", " de le ", " de les ", "{", "}", "[", "|", "~", "="):
                self.assertNotIn(wrong, text)

    def test_english_articles_fit(self):
        for text in texts_of(1500, 5, languages=("en",), typo_rate=0).texts:
            for wrong in (" a orange", " a angry", " an red", " a a ", "the the ", "{", "[", "~", "="):
                self.assertNotIn(wrong, text)

    def test_what_is_mentioned_stands_in_the_text(self):
        jobs = texts_of(200, 6, languages=("en",), weights={KINDS[0]: 1}, typo_rate=0)
        from nano.world.scene import COLUMN
        for row, told, text in zip(jobs.target.tolist(), jobs.mentioned.tolist(), jobs.texts):
            if told[COLUMN["setting"]]:
                from nano.world.scene import SETTINGS
                places = [place.lower() for _, place in english.SETTINGS[SETTINGS[row[COLUMN["setting"]]]]]
                self.assertTrue(any(place in text.lower() for place in places), text)


class Fingers(unittest.TestCase):
    def test_typos_come_at_the_rate_that_is_asked(self):
        text = "remplace le chapeau par une couronne verte"
        changed = lambda rate: sum(rough(text, Random(k), rate, 0).lower().rstrip(" .!") not in (text, without_accents(text)) for k in range(400))
        self.assertEqual(changed(0), 0)
        self.assertGreater(changed(0.5), 200)

    def test_accents_can_be_left_out(self):
        self.assertEqual(without_accents("cache-œil étonné ça"), "cache-oeil etonne ca")


class Tokens(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tokenizer = Tokenizer(ROOT / "models" / "nano" / "weights" / "tokenizer.json")

    def test_ids_are_those_of_the_reference_tokenizer(self):
        tiny = Tokenizer(GOLDEN / "tokenizer_tiny.json")
        cases = json.loads((GOLDEN / "tokenizer_vectors.json").read_text(encoding="utf-8"))["cases"]
        self.assertEqual(len(cases), 15)
        for case in cases:
            self.assertEqual(tiny.encode(case["text"]), case["ids"], case["text"])

    def test_the_file_has_the_layout_of_the_big_one(self):
        ours = json.loads((ROOT / "models" / "nano" / "weights" / "tokenizer.json").read_text(encoding="utf-8"))
        tiny = json.loads((GOLDEN / "tokenizer_tiny.json").read_text(encoding="utf-8"))
        for key in ("version", "normalizer", "pre_tokenizer", "post_processor", "decoder"):
            self.assertEqual(ours[key], tiny[key])
        self.assertEqual(ours["model"].keys(), tiny["model"].keys())
        self.assertEqual([token["content"] for token in ours["added_tokens"]], [token["content"] for token in tiny["added_tokens"]])
        self.assertEqual(sorted(ours["model"]["vocab"].values()), list(range(len(ours["model"]["vocab"]))))

    def test_text_comes_back(self):
        for text in texts_of(300, 7).texts + ["ça, l'été: 🎈 naïve\n\ttab"]:
            self.assertEqual(self.tokenizer.decode(self.tokenizer.encode(text)), text)

    def test_every_prompt_fits_with_its_template(self):
        for split, count in (("train", 1500), ("held_out_words", 300), ("held_out", 60)):
            for text in texts_of(count, 8, split).texts:
                _, length = prompt_ids(self.tokenizer, text, 1000)
                self.assertLessEqual(length, 64, text)

    def test_a_prompt_is_padded_on_the_right(self):
        ids, length = prompt_ids(self.tokenizer, "a red hat")
        self.assertEqual(len(ids), 64)
        self.assertEqual(set(ids[length:]), {self.tokenizer.added["<|endoftext|>"]})
        self.assertEqual(self.tokenizer.decode(ids[:length]), "<|im_start|>user\na red hat<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n")

    def test_merges_follow_frequency(self):
        self.assertEqual(learn_merges({"abab": 3, "cab": 2, "cc": 1}, 3), [("a", "b"), ("ab", "ab"), ("c", "ab")])


if __name__ == "__main__":
    unittest.main()
