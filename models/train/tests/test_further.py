"""Further held-out seasons: of held-out years and sites alone, and none that the plan draws."""
import unittest

import further
import simulate
import weather


class Further(unittest.TestCase):
    def test_no_season_is_of_the_plan_or_of_a_training_year(self):
        planned = {seed for round_ in simulate.plan() for seed, _, _ in round_}
        jobs = further.jobs()
        self.assertEqual(len({seed for seed, _, _ in jobs}), len(jobs))
        self.assertFalse(planned & {seed for seed, _, _ in jobs})
        self.assertEqual({weather.split_of(site, year) for _, site, year in jobs}, {"test", "site"})
        held = [1 for seed, site, year in simulate.plan()[0] if weather.split_of(site, year) in ("test", "site")]
        self.assertEqual(len(jobs), len(held), "as many again")


if __name__ == "__main__":
    unittest.main()
