"""The drawn world: pictures are functions of rows, every value shows, and edits touch what they concern."""

import unittest

import torch

from nano.world.edits import KINDS, MASKED_EDIT, sample_jobs
from nano.world.held_out import is_held_out
from nano.world.render import render
from nano.world.sampling import sample_scenes
from nano.world.scene import ATTRIBUTES, CHARACTER, COLUMN, SEED, STYLES, canonical, character_sheet, value_index, visible


def seeded(seed):
    return torch.Generator().manual_seed(seed)


def dressed(style):
    """A scene in which every attribute shows: two characters with hair, hats and no dress."""
    scene = sample_scenes(1, seeded(3), count=2)[0]
    scene[COLUMN["style"]] = STYLES.index(style)
    for who in ("first_", "second_"):
        for name, value in (("hair_shape", "curly"), ("hair_colour", "pink"), ("skin", "tan"), ("top", "tshirt"), ("top_colour", "orange"), ("hat", "beanie"),
                            ("hat_colour", "green"), ("bottom", "shorts"), ("bottom_colour", "blue"), ("glasses", "none")):
            scene[COLUMN[who + name]] = value_index(who + name, value)
    return scene


class Pictures(unittest.TestCase):
    def test_a_row_gives_the_same_bits_in_any_batch(self):
        scenes = sample_scenes(40, seeded(1))
        together = render(scenes)
        self.assertTrue(torch.equal(together.flip(0), render(scenes.flip(0))))
        for k in (0, 7, 39):
            self.assertTrue(torch.equal(together[k:k + 1], render(scenes[k:k + 1])))

    def test_values_lie_between_0_and_1_at_every_size(self):
        scenes = sample_scenes(12, seeded(2))
        for size in (32, 64, 128):
            pictures = render(scenes, size)
            self.assertEqual(pictures.shape, (12, 3, size, size))
            self.assertTrue(bool((pictures >= 0).all() and (pictures <= 1).all()))

    def test_a_small_picture_shows_what_the_large_one_does(self):
        scenes = sample_scenes(12, seeded(4))
        shrunk = torch.nn.functional.avg_pool2d(render(scenes), 2)
        self.assertLess(float((shrunk - render(scenes, 64)).abs().mean()), 0.02)

    def test_every_value_of_every_attribute_shows_in_every_style(self):
        for style in STYLES:
            scene = dressed(style)
            variants, labels = [], []
            for k, attribute in enumerate(ATTRIBUTES[:-1]):
                for value in range(len(attribute.values)):
                    variant = scene.clone()
                    variant[k] = value
                    variants.append(variant)
                    labels.append((k, value))
            pictures = render(canonical(torch.stack(variants)), 128)
            for k, attribute in enumerate(ATTRIBUTES[:-1]):
                mine = pictures[[i for i, label in enumerate(labels) if label[0] == k]]
                for a in range(len(mine)):
                    for b in range(a):
                        different = ((mine[a] - mine[b]).abs().amax(0) > 0.1).sum()
                        self.assertGreaterEqual(int(different), 12, f"{style}: {attribute.name} {attribute.values[a]} looks like {attribute.values[b]}")

    def test_hidden_columns_change_nothing(self):
        scenes = sample_scenes(60, seeded(5))
        other = torch.stack([torch.randint(0, len(a.values) or 1, (60,), generator=seeded(6 + k)) for k, a in enumerate(ATTRIBUTES)], 1)
        hidden = ~visible(scenes)
        hidden[:, SEED] = False
        self.assertGreater(int(hidden.sum()), 100)
        self.assertTrue(torch.equal(render(scenes), render(torch.where(hidden, other, scenes))))

    def test_each_of_two_characters_stays_in_its_half(self):
        scenes = sample_scenes(60, seeded(7), count=2)
        for who, half in (("first_", slice(64, 128)), ("second_", slice(0, 64))):
            other = scenes.clone()
            start = COLUMN[who + "skin"]
            other[:, start:start + len(CHARACTER)] = scenes.roll(1, 0)[:, start:start + len(CHARACTER)]
            self.assertTrue(torch.equal(render(scenes)[..., half], render(other)[..., half]))

    def test_a_character_sheet_keeps_looks_and_style(self):
        scenes = sample_scenes(50, seeded(8))
        sheet = character_sheet(scenes)
        same = [COLUMN["style"]] + [COLUMN["first_" + name] for name in ("skin", "hair_shape", "top", "top_colour", "hat", "hat_colour", "glasses")]
        self.assertTrue(torch.equal(sheet[:, same], scenes[:, same]))
        self.assertTrue(bool((sheet[:, [COLUMN["count"], COLUMN["setting"], COLUMN["first_held"]]] == 0).all()))


class Parts(unittest.TestCase):
    def test_samples_lie_on_their_side_of_the_line(self):
        self.assertFalse(bool(is_held_out(sample_scenes(2000, seeded(9))).any()))
        self.assertTrue(bool(is_held_out(sample_scenes(100, seeded(10), held_out=True)).all()))

    def test_training_jobs_never_show_a_held_out_scene(self):
        jobs = sample_jobs(600, seeded(11))
        self.assertFalse(bool(is_held_out(jobs.target).any() or is_held_out(jobs.references.flatten(0, 1)).any()))

    def test_held_out_jobs_ask_for_held_out_scenes(self):
        self.assertTrue(bool(is_held_out(sample_jobs(60, seeded(12), "held_out").target).all()))

    def test_every_pair_of_values_that_is_not_held_out_occurs(self):
        scenes = sample_scenes(20000, seeded(13))
        hats = scenes[:, COLUMN["first_hat"]] * 8 + scenes[:, COLUMN["first_hat_colour"]]
        self.assertEqual(len(hats.unique()), 1 + 40 - 2)  # no hat, and five hats in eight colours less two held out


class Jobs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.jobs = sample_jobs(300, seeded(14))

    def test_the_same_seed_gives_the_same_jobs(self):
        again = sample_jobs(300, seeded(14))
        self.assertEqual(again.texts, self.jobs.texts)
        self.assertTrue(torch.equal(again.target, self.jobs.target))

    def test_all_kinds_and_both_languages_occur(self):
        self.assertEqual(set(self.jobs.kind.tolist()), set(range(len(KINDS))))
        self.assertEqual(set(self.jobs.languages), {"en", "fr"})

    def test_every_edit_changes_something_that_shows(self):
        asked = self.jobs.kind > 0
        different = (render(self.jobs.target) != render(self.jobs.references[:, 0])).flatten(1).any(1)
        self.assertTrue(bool((different & self.jobs.changed.any(1))[asked].all()))

    def test_a_masked_edit_leaves_every_pixel_outside_its_mask(self):
        jobs = sample_jobs(200, seeded(15), weights={KINDS[MASKED_EDIT]: 1})
        different = (render(jobs.target) != render(jobs.references[:, 0])).any(1)
        outside = ~jobs.mask.repeat_interleave(16, 1).repeat_interleave(16, 2)
        self.assertFalse(bool((different & outside).any()))
        self.assertTrue(bool(outside.flatten(1).any(1).all()))

    def test_an_edit_below_the_chin_leaves_the_rest(self):
        """Columns that an edit does not concern keep their values, so a colour changes only its thing."""
        jobs = sample_jobs(300, seeded(16), weights={"edit": 1})
        only = jobs.changed.sum(1) == 1
        colour = only & jobs.changed[:, [COLUMN["first_bottom_colour"], COLUMN["second_bottom_colour"]]].any(1)
        self.assertGreater(int(colour.sum()), 3)
        different = (render(jobs.target[colour]) != render(jobs.references[colour, 0])).any(1)
        self.assertFalse(bool(different[:, :56].any()))


if __name__ == "__main__":
    unittest.main()
