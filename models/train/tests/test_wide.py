"""The wide plan may be stopped and started; what is there is not made again."""
import os
import tempfile
import unittest
from unittest import mock

import numpy as np

import seasons
import wide


class Wide(unittest.TestCase):
    def test_any_first_part_is_balanced(self):
        jobs = wide.plan()
        sites = [site for _, site, _ in jobs]
        for site in wide.REGION:
            share = sites.count(site) / len(sites)
            self.assertAlmostEqual(sites[:600].count(site) / 600, share, delta=0.05, msg=site)
        self.assertEqual(len(set(map(str, jobs))), len(jobs), "every field year has its own seed")
        self.assertGreater(len(jobs) * (seasons.VARIANTS + 1), 1.1 * wide.WANTED)

    def test_nothing_is_sown_on_a_leap_day(self):
        first = mock.Mock()
        first.integers.return_value = 9  # the tenth day from 20 February
        first.choice.return_value, first.uniform.return_value = 0, 1.0
        for year, day in ((1992, 28), (1993, 1)):
            sown = wide.crops.season(first, "brussels", year, "cereal", [(1.0, (2, 20), (4, 20), (7, 8), (8, 18))])["sown"]
            self.assertEqual((sown.year, sown.day), (year, day))

    def test_stops_resumes_and_gives_the_same(self):
        season = {"crop": "maize", "winter": False, "sown": wide.crops.pd.Timestamp(2000, 5, 1), "site": "ames", "year": 2000}

        def fake(seed, site, year, draw, perils):
            value = float(np.random.default_rng(seed).random())
            return [{"season": dict(season, site=site, year=year), "end": 8, "kind": "heat", "share": 1.0, "bare": 184, "damage": value,
                     "rain": np.zeros(6), "temp": np.zeros(6), "cover": np.zeros(184), "spared": np.zeros(184)}]

        each = wide.SHARD * (seasons.VARIANTS + 1)
        with mock.patch.object(seasons, "simulate", fake), tempfile.TemporaryDirectory() as a, tempfile.TemporaryDirectory() as b, \
                mock.patch("builtins.print"):
            self.assertEqual(wide.run(a, 2 * each, None), (2 * each, 2 * each))
            self.assertEqual(wide.run(a, 3 * each, None), (3 * each, each), "what is there is not made again")
            self.assertEqual(wide.run(b, 3 * each, None), (3 * each, 3 * each))
            self.assertEqual(sorted(os.listdir(os.path.join(a, wide.source()))), ["00000.npz", "00001.npz", "00002.npz"])
            x, y = wide.load(a), wide.load(b)
            for k in x:
                self.assertTrue(np.array_equal(x[k], y[k]), k)
            self.assertEqual(int(x["seasons"][2]), 3 * each)

    def test_quick_rounding_is_rounding(self):
        for v in np.random.default_rng(2).uniform(-500, 500, 5000):
            self.assertEqual(seasons._round(v, 2), np.float64(v).__round__(2))


if __name__ == "__main__":
    unittest.main()
