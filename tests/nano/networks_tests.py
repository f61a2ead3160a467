"""nano's networks, given the golden weights by name, give the golden numbers of the reference code.

GOLDEN_DIR names another folder; the committed part proves each network once, the whole set every case.
"""

import os
import tempfile
import unittest

import torch

from nano.networks import golden_check, safetensors

GOLDEN = golden_check.Golden(golden_check.golden_folder())


class NetworksTests(unittest.TestCase):
    def compare(self, names, check, tolerance):
        present = [name for name in names if GOLDEN.has(name)]
        self.assertTrue(present, f"no vectors of {names} in {GOLDEN.folder}")
        for name in present:
            for label, (actual, expected) in check(GOLDEN, name).items():
                with self.subTest(vectors=name, tensor=label):
                    slack = (1.0, 0.0) if label == "image_u8" else (1e-6, 0.0) if label == "sigmas" else (tolerance, tolerance)
                    self.assertLessEqual(golden_check.excess(actual, expected, *slack), 1)

    def test_the_transformer_gives_every_tensor_of_a_forward(self):
        self.compare([n for n in golden_check.FORWARDS if "guidance" not in n], golden_check.check_forward, 1e-4)

    def test_the_guidance_embedding_adds_to_the_timestep(self):
        if not GOLDEN.has("fwd_single_ref_guidance"):
            self.skipTest("not in the committed part")
        self.compare(["fwd_single_ref_guidance"], golden_check.check_forward, 2e-4)

    def test_the_sampling_loops_follow_the_reference_step_by_step(self):
        self.compare(golden_check.LOOPS, golden_check.check_loop, 2e-4)

    def test_the_text_encoder_gives_every_state_with_and_without_padding(self):
        if not any(map(GOLDEN.has, golden_check.TEXTS)):
            self.skipTest("not in the committed part; the edit from words to picture covers it")
        self.compare(golden_check.TEXTS, golden_check.check_text, 1e-4)

    def test_the_autoencoder_goes_both_ways(self):
        if not any(map(GOLDEN.has, golden_check.PICTURES)):
            self.skipTest("not in the committed part; the edit from words to picture covers it")
        self.compare(golden_check.PICTURES, golden_check.check_autoencoder, 1e-4)

    def test_an_edit_from_words_and_a_picture_gives_the_picture(self):
        self.compare(["e2e_edit_64x80"], golden_check.check_end_to_end, 2e-4)

    def test_the_noise_levels_are_those_of_the_reference(self):
        from nano.networks.schedule import sigmas
        for tokens, steps, expected in golden_check.schedule_cases(GOLDEN) or [(16, 4, [1, 0.9545153429, 0.8749240977, 0.6998542853, 0])]:
            for actual, wanted in zip(sigmas(tokens, steps), expected):
                self.assertAlmostEqual(actual, wanted, delta=1e-6)

    def test_a_wrong_weight_is_noticed(self):
        """The comparison itself can fail: one swapped pair of rows must show."""
        network = GOLDEN.transformer()
        v = GOLDEN.vectors("fwd_two_refs")
        with torch.no_grad():
            weight = network.single_blocks[0].linear1.weight
            weight[[0, 1]] = weight[[1, 0]]
            out = network(v["in.img_tokens"], v["in.img_ids"][0], v["in.txt_tokens"], v["in.txt_ids"][0], v["in.timestep"])
        self.assertGreater(golden_check.excess(out, v["out.pred_all"], 1e-4, 1e-4), 1)


class SafetensorsTests(unittest.TestCase):
    def test_what_is_saved_is_loaded_with_its_types_and_shapes(self):
        tensors = {"half": torch.randn(3, 5).half(), "brain": torch.randn(7).bfloat16(), "one": torch.tensor(3.5),
                   "whole": torch.arange(6).view(2, 3), "bits": torch.tensor([True, False, True]), "none": torch.zeros(0, 4)}
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "x.safetensors")
            safetensors.save(path, tensors, {"seed": "7"})
            loaded = safetensors.load(path)
            self.assertEqual(safetensors.metadata(path), {"seed": "7"})
            self.assertEqual(os.listdir(folder), ["x.safetensors"])
        self.assertEqual(set(loaded), set(tensors))
        for name, tensor in tensors.items():
            self.assertEqual(loaded[name].dtype, tensor.dtype)
            self.assertTrue(torch.equal(loaded[name], tensor))


if __name__ == "__main__":
    unittest.main()
