"""The compiled day is the package's own, and forks do not touch each other."""
import unittest

import numpy as np
from aquacrop import AquaCropModel, Crop, InitialWaterContent, Soil

import seasons
import simulate
import weather


def package_run(season):
    """Cover and dry yield by day as the package itself runs them."""
    crop = Crop(season["base"], planting_date=season["sown"].strftime("%m/%d"), **season["params"])
    frame = weather.window(season["site"], season["sown"], season["end"])
    model = AquaCropModel(season["sown"].strftime("%Y/%m/%d"), season["end"].strftime("%Y/%m/%d"), frame, Soil(season["soil"]), crop,
                          InitialWaterContent(value=["FC"]))
    model.run_model(till_termination=True)
    grown = model.get_crop_growth()
    return grown.canopy_cover.to_numpy(dtype=float), grown.DryYield.to_numpy(dtype=float)


class Compiled(unittest.TestCase):
    def test_a_season_is_the_packages_own_day_by_day(self):
        for i, (site, year) in enumerate((("brussels", 1990), ("ames", 2012), ("cordoba", 2005), ("suffolk", 2018), ("ames", 1991)), 10):
            season = simulate.draw(np.random.default_rng(i), site, year)
            run = seasons.Run(season)
            run.run()
            cover, grain = package_run(season)
            with self.subTest(season["crop"]):
                self.assertGreater(run.at, 60)
                self.assertGreater(run.yields[-1], 0.5)
                self.assertLess(np.abs(cover[:run.at] - run.cover[:run.at]).max(), 1e-9)
                self.assertLess(np.abs(grain[:run.at] - run.grain[:run.at]).max(), 1e-9)

    def test_a_run_may_stop_and_go_on_and_forks_are_independent(self):
        season = simulate.draw(np.random.default_rng(3), "brussels", 1984)
        whole, parts = seasons.Run(season), seasons.Run(season)
        whole.run()
        parts.run(40)
        other = parts.fork()
        n = len(other.days)
        thin = np.zeros(n)
        thin[60] = 0.9
        other.rain()[60:] = 0
        other.run(None, thin)
        parts.run(41)
        parts.run()
        self.assertEqual(whole.at, parts.at)
        np.testing.assert_array_equal(whole.cover, parts.cover)
        np.testing.assert_array_equal(whole.grain, parts.grain)
        self.assertLess(other.cover[60], 0.5 * whole.cover[60])

    def test_water_fills_the_soil(self):
        season = simulate.draw(np.random.default_rng(5), "ames", 2001)
        run = seasons.Run(season)
        run.run(50)
        before = run.state["th"][0].copy()
        wet = np.zeros(len(run.days), dtype=np.bool_)
        wet[50] = True
        run.run(51, None, wet)
        self.assertTrue((run.state["th"][0][:5] > before[:5]).all())


if __name__ == "__main__":
    unittest.main()
