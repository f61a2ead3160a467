"""The judge: it reads what was drawn, praises the truth, and sees what is wrong."""

import json
import tempfile
import unittest
from pathlib import Path

import torch

from nano.evaluation.evaluate import source, truth
from nano.evaluation.figures import FIGURES, figures
from nano.evaluation.reader import load_reader
from nano.evaluation.shares import share
from nano.evaluation.sheets import write_sheets
from nano.evaluation.train_reader import accuracy, distorted, independent_scenes
from nano.world.render import render
from nano.world.sampling import sample_scenes
from nano.world.sheet import grid, write_png


def seeded(seed):
    return torch.Generator().manual_seed(seed)


class Reading(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.reader = load_reader()

    def test_it_reads_held_out_renders(self):
        _, overall = accuracy(self.reader, sample_scenes(500, seeded(1), held_out=True))
        self.assertGreaterEqual(overall, 0.995)

    def test_it_reads_every_combination(self):
        _, overall = accuracy(self.reader, independent_scenes(500, seeded(2)))
        self.assertGreaterEqual(overall, 0.995)

    def test_it_reads_blurred_shifted_and_noisy_pictures(self):
        random = seeded(3)
        _, overall = accuracy(self.reader, independent_scenes(300, random), lambda pictures: distorted(pictures, random))
        self.assertGreaterEqual(overall, 0.98)

    def test_it_does_not_read_another_scene(self):
        scenes = sample_scenes(100, seeded(4))
        self.assertLess(float((self.reader.read(render(scenes.roll(1, 0))) == scenes)[:, 1].float().mean()), 0.3)


class Figures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.reader = load_reader()
        run = lambda sampler, seed: figures(sampler, cls.reader, 24, seeded(seed), "fr", held_out=False)
        cls.right, cls.samples = run(truth, 5)
        cls.idle, _ = run(source, 5)

    def test_the_truth_gets_nearly_everything(self):
        for name in (*FIGURES, "five_turns_done", "style_content_kept", "character_looks"):
            self.assertGreaterEqual(self.right[name]["share"], 0.95, name)
        self.assertEqual(self.right["edit_error_where_unconcerned"], 0)
        self.assertEqual(self.right["masked_edit_largest_difference_outside_mask"], 0)

    def test_who_does_nothing_keeps_all_and_does_nothing(self):
        self.assertGreaterEqual(self.idle["edit_kept"]["share"], 0.98)
        for name in ("edit_done", "style", "character", "five_turns_done"):
            self.assertLessEqual(self.idle[name]["share"], 0.1, name)
        self.assertLess(self.idle["text_to_image"]["share"], 0.5)
        self.assertGreater(self.idle["edit_error_where_changed"], 0.02)

    def test_noise_fails_every_figure(self):
        noise, _ = figures(lambda jobs, _: torch.rand(len(jobs), 3, 128, 128, generator=seeded(6)), self.reader, 12, seeded(7), "en", held_out=False)
        for name, (goal, _) in FIGURES.items():
            self.assertLess(noise[name]["share"], goal, name)
        self.assertGreater(noise["masked_edit_largest_difference_outside_mask"], 0.3)

    def test_another_jobs_answer_keeps_nothing(self):
        swapped, _ = figures(lambda jobs, _: render(jobs.target.roll(1, 0)), self.reader, 24, seeded(8), "en", held_out=False)
        self.assertLess(swapped["edit_kept"]["share"], 0.7)
        self.assertLess(swapped["identity"]["share"], 0.7)

    def test_sheets_are_written_for_each_job(self):
        with tempfile.TemporaryDirectory() as folder:
            write_sheets(Path(folder), "seen_fr", self.samples)
            names = sorted(path.name for path in Path(folder).iterdir())
            self.assertEqual(len([name for name in names if name.endswith(".png")]), 6)
            self.assertIn("five_turns 1: ", (Path(folder) / "seen_fr_texts.txt").read_text())

    def test_figures_are_plain_json(self):
        json.dumps(self.right)


class Shares(unittest.TestCase):
    def test_the_interval_is_wilsons_when_each_job_counts_one(self):
        result = share(torch.tensor([1.0] * 90 + [0.0] * 10), torch.ones(100))
        self.assertEqual((result["share"], result["low"], result["high"]), (0.9, 0.8256, 0.9448))

    def test_things_that_fail_together_widen_it(self):
        together = share(torch.tensor([10.0] * 9 + [0.0]), torch.full((10,), 10.0))
        apart = share(torch.full((10,), 9.0), torch.full((10,), 10.0))
        self.assertGreater(together["high"] - together["low"], 0.25)
        self.assertEqual(apart["share"], together["share"])

    def test_nothing_counted_gives_no_share(self):
        self.assertIsNone(share(torch.zeros(3), torch.zeros(3))["share"])


class Sheets(unittest.TestCase):
    def test_a_png_holds_the_pixels(self):
        import struct
        import zlib
        picture = torch.rand(3, 5, 7, generator=seeded(9))
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            write_png(file.name, picture)
            data = Path(file.name).read_bytes()
        self.assertEqual(struct.unpack(">II", data[16:24]), (7, 5))
        begin = data.index(b"IDAT") + 4
        (size,) = struct.unpack(">I", data[begin - 8:begin - 4])
        rows = zlib.decompress(data[begin:begin + size])
        self.assertEqual(rows[1:4], bytes((picture[:, 0, 0] * 255).round().to(torch.uint8).tolist()))
        self.assertEqual(grid(torch.zeros(3, 3, 4, 4), 2).shape, (3, 14, 14))


if __name__ == "__main__":
    unittest.main()
