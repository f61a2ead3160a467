"""A minute of training at a tiny size: the loss falls, and a run that was stopped again and again ends with the bytes of
one that never was."""

import itertools
import json
import os
import subprocess
import sys
import tempfile
import unittest
from types import SimpleNamespace
from unittest import mock

import numpy as np
import torch

from nano.networks.autoencoder import pack, unpack
from nano.training import checkpoint
from nano.training.bundle import Bundle, load_bundle
from nano.training.examples import masks_at
from nano.training.loop import Run, run_stage
from nano.training.optimiser import Optimiser
from nano.training.pool import Pool
from nano.training.positions import image_ids
from nano.training.sampler import generate
from nano.training.stage import Stage
from nano.training.stated import stated_values
from nano.training.train import read_config
from nano.training.vae_stage import VaeStage
from nano.training.workers import workers_of
from nano.words.tokenizer import Tokenizer
from nano.world.edits import MASKED_EDIT, TEXT_TO_IMAGE, sample_jobs
from nano.world.render import render
from nano.world.scene import COLUMN

CONFIG = os.path.join(os.path.dirname(checkpoint.__file__), "configs", "smoke.json")
TOKENIZER = os.path.join(os.path.dirname(checkpoint.__file__), "..", "weights", "tokenizer.json")


def train(folder, *arguments):
    """A started training; one thread and f32, as on any processor."""
    return subprocess.Popen([sys.executable, "-m", "nano.training.train", "--out", folder, "--config", CONFIG, "--threads", "1",
                             "--precision", "f32", "--device", "cpu", "--log-steps", "5", *arguments],
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def finish(process):
    output, _ = process.communicate(timeout=280)
    if process.returncode:
        raise AssertionError(output)
    return output


def read(path):
    with open(path, "rb") as file:
        return file.read()


class SmokeTraining(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.whole, cls.pieces = (os.path.join(cls.folder.name, name) for name in ("whole", "pieces"))
        whole = train(cls.whole, "--ahead", "1")
        # In pieces of 33 steps: it stops inside each stage, and once across two.
        for _ in range(10):
            if '"finished": "distill"' in finish(train(cls.pieces, "--steps", "33")):
                break
        finish(whole)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def losses(self, stage):
        with open(os.path.join(self.whole, "log.jsonl"), encoding="utf-8") as file:
            entries = [json.loads(line) for line in file]
        return [entry["loss"] for entry in entries if entry.get("stage") == stage]

    def test_the_loss_of_every_stage_falls(self):
        for stage, part in (("vae", 0.8), ("words", 0.8), ("flow", 0.8), ("distill", 0.9)):
            losses = self.losses(stage)
            with self.subTest(stage=stage, losses=losses):
                self.assertLess(sum(losses[-2:]) / 2, part * losses[0])

    def test_a_resumed_training_ends_with_the_same_bytes(self):
        names = sorted(os.listdir(os.path.join(self.whole, "weights")))
        self.assertIn("transformer.safetensors", names)
        for name in [name for name in names if name.endswith(".safetensors")]:
            with self.subTest(file=name):
                self.assertEqual(*(read(os.path.join(run, "weights", name)) for run in (self.whole, self.pieces)))

    def test_pictures_of_trained_weights_keep_what_a_mask_protects(self):
        bundle = load_bundle(os.path.join(self.whole, "weights"), torch.device("cpu"), Tokenizer(TOKENIZER), "f32")
        jobs = sample_jobs(3, torch.Generator().manual_seed(3), weights={"masked_edit": 1})
        pictures = generate(bundle, jobs, seed=5)
        self.assertTrue(torch.equal(pictures, generate(bundle, jobs, seed=5)))
        self.assertFalse(torch.equal(pictures, generate(bundle, jobs, seed=6)))
        outside = ~jobs.mask.repeat_interleave(16, 1).repeat_interleave(16, 2)[:, None].expand_as(pictures)
        self.assertTrue(outside.any())
        self.assertTrue(torch.equal(pictures[outside], render(jobs.references[:, 0])[outside]))


class PartsTests(unittest.TestCase):
    def test_a_checkpoint_comes_back_in_files_that_can_be_carried(self):
        parts = {"weights": {f"w{i}": torch.randn(1 << 20) for i in range(9)}, "mean": {"m": torch.randn(3)}}
        with tempfile.TemporaryDirectory() as folder:
            checkpoint.save(folder, {"stage": "flow", "step": 3}, parts)
            checkpoint.save(folder, {"stage": "flow", "step": 4}, parts)
            progress, loaded = checkpoint.load(folder)
            self.assertEqual(sorted(os.listdir(folder)), ["latest", "step_flow_0000004"])
            sizes = [os.path.getsize(os.path.join(folder, "step_flow_0000004", name))
                     for name in os.listdir(os.path.join(folder, "step_flow_0000004"))]
        self.assertEqual(progress["step"], 4)
        self.assertLessEqual(max(sizes), 16 << 20)
        for part, tensors in parts.items():
            for name, tensor in tensors.items():
                self.assertTrue(torch.equal(loaded[part][name], tensor))

    def test_what_words_state_is_read_off_the_target(self):
        jobs = sample_jobs(200, torch.Generator().manual_seed(4))
        stated = stated_values(jobs)
        second = slice(COLUMN["second_skin"], COLUMN["seed"])
        self.assertFalse(stated[jobs.kind == MASKED_EDIT, second].any(), "the mask says which character is meant")
        self.assertTrue(stated[jobs.kind == TEXT_TO_IMAGE, second].any())
        plain = jobs.kind != MASKED_EDIT
        told = jobs.mentioned[plain, :COLUMN["seed"]]
        self.assertTrue(torch.equal(stated[plain] > 0, told))
        self.assertTrue(torch.equal(stated[plain][told] - 1, jobs.target[plain, :COLUMN["seed"]][told]))

    def test_packing_is_undone_by_unpacking_in_the_reference_order(self):
        latent = torch.arange(2 * 4 * 6, dtype=torch.float32).view(1, 2, 4, 6)
        self.assertTrue(torch.equal(unpack(pack(latent)), latent))
        self.assertEqual(pack(latent)[0, 1 * 4 + 0 * 2 + 1, 1, 2].item(), latent[0, 1, 2, 5].item())

    def test_small_pictures_lie_at_the_middles_of_what_they_cover(self):
        self.assertEqual(image_ids(8, 1)[[9, 64]].tolist(), [[0, 1, 1, 0], [10, 0, 0, 0]])
        self.assertEqual(image_ids(4, 0)[[0, 5]].tolist(), [[0, 0.5, 0.5, 0], [0, 2.5, 2.5, 0]])

    def test_a_mask_on_coarser_tokens_frees_what_any_part_frees(self):
        mask = torch.zeros(1, 8, 8, dtype=torch.bool)
        mask[0, 0, 1] = mask[0, 7, 6] = True
        self.assertEqual(masks_at(mask, 4)[0].nonzero()[:, 0].tolist(), [0, 15])
        self.assertEqual(masks_at(mask, 8)[0].nonzero()[:, 0].tolist(), [1, 62])

    def test_the_optimiser_finds_the_bottom_of_a_bowl(self):
        weight = torch.nn.Parameter(torch.ones(4, 6))
        settings = {"learning_rate": 0.05, "warm_up": 1, "decay_from": 100, "steps": 300, "weight_decay": 0.0, "ema": 0.5}
        optimiser = Optimiser([("weight", weight)], settings)
        wanted = torch.randn(4, 6, generator=torch.Generator().manual_seed(2))
        for step in range(300):
            (weight - wanted).square().sum().backward()
            optimiser.update(step, step)
        self.assertLess((weight - wanted).abs().max().item(), 0.05)
        self.assertLess((optimiser.averaged()["weight"] - wanted).abs().max().item(), 0.05)

    def test_a_stage_with_seconds_takes_that_time_at_whatever_speed(self):
        for tick in (1 / 1000, 1 / 5000):  # of a clock that goes on when it is looked at
            clock, bundle = itertools.count(0, tick), Bowl()
            stage = BowlStage(bundle)
            progress = {"stage": "bowl", "step": 0, "pictures": {}, "seconds": 0.0, "stage_seconds": 0.0}
            with self.subTest(tick=tick), tempfile.TemporaryDirectory() as folder:
                with mock.patch("nano.training.loop.time", SimpleNamespace(monotonic=lambda: next(clock))):
                    self.assertTrue(run_stage(Run(folder, seed=1, log_steps=1000), stage, bundle, progress, {}))
                self.assertAlmostEqual(progress["seconds"], stage.settings["seconds"], delta=10 * tick)
                self.assertEqual(stage.places, sorted(stage.places))
                self.assertGreater(stage.places[-1], 95)
                self.assertEqual(len(stage.places), progress["step"])
                self.assertGreater(progress["step"], 0.05 / tick)
                self.assertLess(float(bundle.weight.detach().abs().max()), 0.3)

    def test_a_configuration_changes_what_it_is_based_on(self):
        base, changed = (read_config(os.path.join(os.path.dirname(CONFIG), name)) for name in ("nano.json", "nano_gpu.json"))
        self.assertEqual(base["transformer"], changed["transformer"])
        self.assertNotEqual(base["stages"]["flow"]["group_sizes"], changed["stages"]["flow"]["group_sizes"])
        self.assertEqual(base["stages"]["flow"]["noise_shift"], changed["stages"]["flow"]["noise_shift"])

    def test_a_decoder_can_be_trained_alone(self):
        config, tokenizer = read_config(CONFIG), Tokenizer(TOKENIZER)
        config["text_encoder"]["vocab_size"] = tokenizer.size
        config["stages"]["vae"]["decoder_only"] = True
        bundle = Bundle(config, torch.device("cpu"), tokenizer, "f32")
        bundle.initialise(1)
        stage = VaeStage(bundle, config, 1, bundle.context)
        stage.prepare(None, {"ahead": 0, "workers": None}, {})
        for loss, _ in stage.losses(0, 0):
            loss.backward()
        self.assertTrue(all(p.grad is None for p in bundle.vae.encoder.parameters()))
        self.assertTrue(all(p.grad is not None for p in bundle.vae.decoder.parameters()))

    def test_the_pool_is_a_function_of_the_step_and_not_of_the_way_there(self):
        settings = {"chunks": 3, "first_chunks": 1, "steps_per_chunk": 2}
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other, workers_of(1) as process:
            walked, jumped = Pool(draw, encode, settings, one, ahead=2), Pool(draw, encode, settings, other)
            workers = Pool(draw, encode, settings, ahead=2, workers=process)
            for step in range(12):
                walked.move_to(step)
                if step == 0:
                    self.assertEqual(drawn(walked), {0, 1})
            for pool in (jumped, workers):
                pool.move_to(11)
            for pool in (walked, jumped, workers):
                self.assertEqual(list(pool.held), [3, 4, 5])
                self.assertEqual(drawn(pool), {30, 31, 40, 41, 50, 51})
                batch = pool.batch(1, 20, torch.Generator().manual_seed(3))
                self.assertTrue(torch.equal(batch["x"], walked.batch(1, 20, torch.Generator().manual_seed(3))["x"]))
                pool.close()


class Bowl:
    """Networks of one weight, whose loss is its square."""

    def __init__(self):
        self.weight = torch.nn.Parameter(torch.ones(3, 2))

    def named_parameters(self, parts):
        return [("weight", self.weight)]


class BowlStage(Stage):
    name, trained = "bowl", ("bowl",)

    def __init__(self, bundle):
        self.bundle, self.pools, self.places = bundle, {}, []
        self.settings = {"seconds": 0.4, "steps": 100, "learning_rate": 0.05, "warm_up": 1, "decay_from": 50, "weight_decay": 0.0,
                         "ema": 0.9}

    def losses(self, step, place):
        self.places.append(place)
        yield self.bundle.weight.square().sum(), 1


def draw(number):
    """Two jobs with one reference, one without."""
    return {"x": np.array([10 * number, 10 * number + 1, -1]), "reference_count": np.array([1, 1, 0])}


def encode(number, drawn):
    return {name: torch.from_numpy(array) for name, array in drawn.items()}


def drawn(pool):
    return set(pool.batch(1, 200, torch.Generator().manual_seed(1))["x"].tolist())


if __name__ == "__main__":
    unittest.main()
