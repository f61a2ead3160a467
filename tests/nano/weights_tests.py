"""The committed weights: what they draw is as good as the model card says, and a mask protects every pixel."""

import json
import os
import unittest
from dataclasses import replace

import torch

from nano.evaluation.evaluate import model_sampler
from nano.evaluation.figures import FIGURES, figures
from nano.evaluation.reader import load_reader
from nano.networks import configs
from nano.world.edits import sample_jobs
from nano.world.scene import visible

WEIGHTS = os.path.join(os.path.dirname(configs.__file__), "..", "weights")
JOBS = 24
# Three standard deviations of a share of so few jobs, at worst: 3 sqrt(0.25 / 24).
SLACK = 0.31


class CommittedWeights(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(os.path.join(WEIGHTS, "figures.json"), encoding="utf-8") as file:
            cls.card = json.load(file)
        cls.sampler = staticmethod(model_sampler(WEIGHTS, "cpu", steps=cls.card["about"]["steps"], seed=7))

    def test_they_do_what_the_card_says(self):
        for language in ("en", "fr"):
            generator = torch.Generator().manual_seed(77)
            found, _ = figures(self.sampler, load_reader(), JOBS, generator, language, held_out=True)
            self.assertEqual(found["masked_edit_largest_difference_outside_mask"], 0)
            for name in FIGURES:
                with self.subTest(language=language, figure=name):
                    least = max(0, self.card["held_out"][language][name]["share"] - SLACK)
                    self.assertGreater(found[name]["share"], least)

    def test_words_matter(self):
        """The same noise with the words of other jobs gives fewer of the attributes that were stated."""
        jobs = sample_jobs(64, torch.Generator().manual_seed(78), weights={"text_to_image": 1})
        reader, shares = load_reader(), []
        for shift in (0, 1):
            pictures = self.sampler(replace(jobs, texts=jobs.texts[shift:] + jobs.texts[:shift]), None)
            read = reader.read(pictures, jobs.target[:, 0])
            told = jobs.mentioned & visible(jobs.target)
            shares.append(float(((read == jobs.target) & told).sum() / told.sum()))
        self.assertGreater(shares[0], shares[1] + 0.1)


if __name__ == "__main__":
    unittest.main()
