"""The committed cards are what their scripts write of the committed files."""
import os
import shutil
import tempfile
import unittest

import numpy as np

import card
import ranges
from yield_loss import card as yield_card, data, elsewhere, families

ARTIFACTS = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "artifacts")


class Cards(unittest.TestCase):
    def check(self, name, main):
        with tempfile.TemporaryDirectory() as folder:
            there = os.path.join(ARTIFACTS, name)
            for file in os.listdir(there):
                if file.rpartition(".")[2] in ("json", "gz", "onnx"):
                    shutil.copy(os.path.join(there, file), folder)
            main(folder)
            with open(os.path.join(folder, "CARD.md"), encoding="utf-8") as got, open(os.path.join(there, "CARD.md"), encoding="utf-8") as committed:
                self.assertEqual(committed.read().splitlines(), got.read().splitlines(), "write the card anew")

    def test_crop_damage(self):
        self.check("crop-damage", card.main)

    def test_yield_loss(self):
        self.check("yield-loss", yield_card.main)


class Ranges(unittest.TestCase):
    columns = [{"name": "a", "unit": "1", "mask": "seen", "min_e4": 0, "max_e4": 10_000}, {"name": "seen", "unit": "mask"},
               {"name": "b", "unit": "1", "min_e4": -10_000, "max_e4": 0}]

    def test_as_a_node_reads_them(self):
        rows = np.array([[.5, 1, 0], [2, 1, 0], [2, 0, 0], [.5, .5, 0], [.5, 1, 1], [np.inf, 0, 0], [np.nan, 0, 0]])
        self.assertEqual(ranges.within(rows, self.columns).tolist(), [True, False, True, False, False, False, False])


class Elsewhere(unittest.TestCase):
    folder = os.path.join(ARTIFACTS, "yield-loss")

    def test_flags_by_the_ranges_and_by_the_distance(self):
        z, _ = data.iowa()
        usual, hot, odd = z.X[-3:].copy(), z.X[-3:].copy(), z.X[-3:].copy()
        hot[:, 5:10] += 20  # beyond every range
        seen = z.X[z.year >= families.SINCE]
        odd[:, ::2], odd[:, 1::2] = seen.min(axis=0)[::2], seen.max(axis=0)[1::2]  # each within its range, together like nothing
        self.assertFalse(elsewhere.flags(self.folder, usual).any())
        self.assertTrue(elsewhere.flags(self.folder, hot).all())
        self.assertTrue(elsewhere.flags(self.folder, odd).all())

    def test_the_nearest_state_is_hardly_flagged_and_the_farthest_mostly(self):
        """The card says that the domain finds no foreign state as such; were it to, the card would have to change."""
        flagged = elsewhere.shares(self.folder)
        self.assertLess(flagged["Ohio"][1], 0.05)
        self.assertGreater(flagged["North Dakota"][1], 0.3)
        self.assertEqual(len(flagged), 12)


if __name__ == "__main__":
    unittest.main()
