"""The plan may be stopped and started, by any number of workers; what is there is not made again."""
import gzip
import os
import tempfile
import unittest
from unittest import mock

import numpy as np

import compiled
import crops
import seasons
import simulate
import weather

WANTED = 20_000


def setUpModule():
    compiled.module()  # numba looks through builtins when it is first imported, and a mocked print has no name


def fake(seed, site, year, draw):
    value = float(np.random.default_rng(seed).random())
    season = {"crop": "maize", "winter": False, "sown": crops.pd.Timestamp(2000, 5, 1), "soil": "Loam", "site": site, "year": year}
    return [{"season": season, "end": 8, "kind": "heat", "share": 1.0, "bare": 184, "struck": 70, "damage": value,
             "rain": np.zeros(6), "temp": np.zeros(6), "cover": np.zeros(184), "spared": np.zeros(184)}]


class Plan(unittest.TestCase):
    def test_any_first_part_of_a_round_is_balanced(self):
        rounds = simulate.plan()
        for jobs in rounds:
            sites = [site for _, site, _ in jobs]
            for site in simulate.REGION:
                share = sites.count(site) / len(sites)
                self.assertAlmostEqual(sites[:600].count(site) / 600, share, delta=0.05, msg=site)
        self.assertEqual({site for _, site, _ in rounds[0]}, set(weather.SITES))
        seeds = [str(seed) for jobs in rounds for seed, _, _ in jobs]
        self.assertEqual(len(set(seeds)), len(seeds), "every field year has its own seed")
        self.assertGreater(len(rounds[0]) * (seasons.VARIANTS + 1), 1.5 * WANTED)

    def test_further_rounds_are_of_training_years_alone(self):
        for jobs in simulate.plan()[1:]:
            self.assertEqual({weather.split_of(site, year) for _, site, year in jobs}, {"train"})

    def test_no_year_or_site_is_in_two_folds(self):
        for site in weather.SITES:
            for year in range(1980, 2020):
                fold = weather.split_of(site, year)
                if fold != "site":
                    self.assertTrue(all(weather.split_of(s, year) in (fold, "site") for s in weather.SITES), (site, year))

    def test_nothing_is_sown_on_a_leap_day(self):
        first = mock.Mock()
        first.integers.return_value = 9  # the tenth day from 20 February
        first.choice.return_value, first.uniform.return_value = 0, 1.0
        for year, day in ((1992, 28), (1993, 1)):
            sown = crops.season(first, "brussels", year, "cereal", [(1.0, (2, 20), (4, 20), (7, 8), (8, 18))])["sown"]
            self.assertEqual((sown.year, sown.day), (year, day))

    def test_stops_resumes_and_gives_the_same(self):
        with mock.patch.object(seasons, "simulate", fake), mock.patch.object(simulate, "SMOKE_SHARDS", 3), mock.patch("builtins.print"), \
                tempfile.TemporaryDirectory() as a, tempfile.TemporaryDirectory() as b:
            paths = [path for path, _ in simulate.shards(True, a)]
            os.makedirs(os.path.dirname(paths[0]))
            simulate.make(simulate.shards(True, a)[1])
            when = os.stat(paths[1]).st_mtime_ns
            self.assertTrue(simulate.run(True, 1, None, a))
            self.assertEqual(os.stat(paths[1]).st_mtime_ns, when, "what is there is not made again")
            self.assertTrue(simulate.run(True, 2, None, b))
            x, y = simulate.load(True, a), simulate.load(True, b)
            self.assertEqual(simulate.digest(x), simulate.digest(y))
            self.assertEqual(int(x["seasons"][2]), 3 * simulate.SHARD * (seasons.VARIANTS + 1))

    def test_a_changed_shard_is_refused(self):
        with mock.patch.object(seasons, "simulate", fake), mock.patch.object(simulate, "SMOKE_SHARDS", 1), mock.patch("builtins.print"), \
                tempfile.TemporaryDirectory() as a:
            simulate.run(True, 1, None, a)
            path = simulate.shards(True, a)[0][0]
            data = simulate.read(path)
            data["damage"] = data["damage"] + 1
            with open(path, "wb") as f:
                np.savez_compressed(f, **data, sha256=np.array("00"))
            with self.assertRaisesRegex(ValueError, "delete it and simulate again"):
                simulate.load(True, a)

    def test_summer_is_in_june_to_august_at_every_site(self):
        for site in weather.SITES:
            d = weather.daily(site)
            warm = (d.MinTemp + d.MaxTemp).groupby(d.Date.dt.month).mean()
            self.assertIn(warm.idxmax(), (6, 7, 8), f"{site}: the warmest month")
            self.assertIn(warm.idxmin(), (12, 1, 2), f"{site}: the coldest month")
            et = d.ReferenceET.groupby(d.Date.dt.month).mean()
            self.assertIn(et.idxmax(), (6, 7), f"{site}: evapotranspiration is highest near the solstice")

    def test_a_missing_value_of_a_reanalysis_is_refused(self):
        with tempfile.TemporaryDirectory() as a:
            path = os.path.join(a, "poltava_power.csv.gz")
            with gzip.open(path, "wt") as f:
                f.write("-BEGIN HEADER-\n-END HEADER-\nYEAR,DOY,T2M_MAX,T2M_MIN,T2M,PRECTOTCORR\n2010,1,3,-1,1,0\n2010,2,3,-1,1,-999\n")
            with self.assertRaisesRegex(ValueError, r"poltava: 1 days have a missing value \(-999\), the first in line 3"):
                weather._station(path)

    def test_a_gap_in_the_weather_is_refused(self):
        days = weather.daily("brussels").drop(index=100)
        with mock.patch.object(weather, "daily", lambda site: days), self.assertRaisesRegex(ValueError, "1 days are missing"):
            weather.table.__wrapped__("brussels")


if __name__ == "__main__":
    unittest.main()
