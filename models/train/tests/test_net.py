"""The network's answer is ordered, thresholds and interval do what they say, and the graph computes the same."""
import unittest

import net
import numpy as np

import domain
import export
import features
import held_out
import shipped
import train


def rows(rng, n):
    x = rng.normal(0.4, 0.2, (n, features.SIZE)).astype(np.float32)
    for j in range(features.SIZE):
        m = features.mask_of(j)
        if m >= 0:
            x[:, m] = rng.random(n) < 0.7
    for j in features.VALUES:
        x[:, j] *= x[:, features.mask_of(j)]
    x[:, features.CROP:] = np.eye(len(features.CROPS))[rng.integers(0, len(features.CROPS), n)]
    return x


class Spread(unittest.TestCase):
    def test_every_row_is_as_close_to_one_of_its_group_and_the_wider_group_has_more(self):
        rng = np.random.default_rng(4)
        group = np.repeat([0, 2], 500)
        wide = rng.uniform(0, 1, (1000, 3)) * np.where(group == 0, 1, 3)[:, None]
        chosen = domain.spread(wide, 60, group)
        self.assertEqual(len(np.unique(chosen)), 60)
        reach = [max(((wide[chosen[group[chosen] == g]] - row) ** 2).sum(axis=1).min() for row in wide[group == g]) for g in (0, 2)]
        self.assertLess(max(reach), 2 * min(reach), "no group is covered much worse")
        self.assertGreater((group[chosen] == 2).sum(), 2 * (group[chosen] == 0).sum())
        self.assertEqual(len(domain.spread(wide[:5], 60, group[:5])), 5, "no more than there are")

    def test_no_group_is_covered_by_rows_of_another(self):
        same, group = np.tile(np.random.default_rng(5).uniform(0, 1, (200, 3)), (2, 1)), np.repeat([0, 1], 200)
        self.assertEqual(np.bincount(group[domain.spread(same, 60, group)]).tolist(), [30, 30])


class Network(unittest.TestCase):
    def setUp(self):
        rng = np.random.default_rng(1)
        self.x = rows(rng, 400)
        self.nets = [net.init(rng, features.SIZE, (6, 5), (12, 8)) for _ in range(2)]

    def test_answers_are_ordered_and_the_graph_gives_them(self):
        area = domain.Domain(self.x, 20, 20)
        area.calibrate(self.x, np.arange(len(self.x)) % 2)
        known = features.WEATHER + 12
        self.x[:, known:features.CROP] = np.arange(6)[None, :] < np.random.default_rng(2).integers(3, 7, len(self.x))[:, None]
        at, levels = np.random.default_rng(3).uniform(0.05, 0.9, (2, *train.RIPENING.shape)), [0.05, 0.15]
        where = train.cell(self.x)
        self.assertEqual([len(np.unique(w)) for w in where], [2, 4, 5])
        want = train.finish(net.shares(self.nets, self.x), at[where], np.take(levels, where[0]))
        self.assertTrue((np.diff(want, axis=1) >= 0).all() and want.min() >= 0 and want.max() <= 1 + 1e-9)
        q, ood = shipped.session(export.build(self.nets, at, levels, area, "test")).run(None, {"features": self.x})
        self.assertLess(np.abs(q - want).max(), 2e-5)
        self.assertLess(np.abs(ood[:, 0] - area.score(self.x)).max(), 1e-3)

    def test_quantiles_are_those_of_the_shares(self):
        p = np.full((3, net.CLASSES), net.SPREAD)
        p[0, 0], p[1, 10], p[2, [0, 20]] = 1, 1, (0.6, 0.4)
        p /= p.sum(axis=1, keepdims=True)
        mid = net.quantile(p, 0.5)
        self.assertLess(mid[0], net.NONE_UNDER)
        self.assertTrue(net.EDGES[10] < mid[1] < net.EDGES[11], "the class that holds nearly all holds the median")
        self.assertLess(mid[2], net.NONE_UNDER)
        self.assertGreater(net.quantile(p, 0.9)[2], 0.9)
        np.testing.assert_allclose(net.quantile(p, [0.5, 0.5, 0.9])[:2], mid[:2])
        np.testing.assert_allclose(net.quantile(p, 1e-12), 0, atol=1e-9)
        np.testing.assert_allclose(net.quantile(p, 1.0), 1)

    def test_a_median_under_its_threshold_is_muted(self):
        m = np.linspace(0, 1, 1001)
        sure = 0.8 * m
        given = net.mute(m, sure, 0.3)
        self.assertTrue((np.diff(given) >= 0).all() and (given <= m + 1e-12).all())
        self.assertEqual(given[m <= net.NONE_UNDER].max(), 0)
        self.assertLessEqual(given[sure <= 0.3].max(), net.HURT + 1e-12)
        np.testing.assert_allclose(given[sure >= 0.3 + 2 * net.RAMP], m[sure >= 0.3 + 2 * net.RAMP])
        self.assertLess(np.diff(given).max(), 0.006, "seasons nearly alike are given nearly the same")
        self.assertEqual(net.mute(np.array([0.6]), np.array([0.2]), 0.3)[0], net.HURT, "a median that is not sure is muted")

    def test_targets_share_with_neighbours_and_never_with_the_undamaged(self):
        t = net.targets(np.array([0.0, 0.019, 0.03, 0.52, 1.0]))
        np.testing.assert_allclose(t.sum(axis=1), 1, rtol=1e-6)
        np.testing.assert_array_equal(t[:2, 0], 1)
        np.testing.assert_array_equal(t[2:, 0], 0)
        self.assertEqual(list(t.argmax(axis=1)), [0, 0, 1, 11, net.CLASSES - 1])

    def test_training_is_the_same_twice_and_learns(self):
        rng = np.random.default_rng(5)
        x = rng.normal(0, 1, (600, 8)).astype(np.float32)
        y = 1 / (1 + np.exp(-2 * x[:, 0]))
        fit = lambda: net.train(np.random.default_rng(6), lambda n: np.arange(n) % 600, x, y, (), (12,), 400, 256, 1e-2, 0.0, 0.1)  # noqa: E731
        self.same(one := fit(), fit())
        self.assertGreater(np.corrcoef(net.quantile(net.shares([one], x), 0.5), y)[0, 1], 0.8)

    def same(self, one, two):
        for part in ("conv", "dense"):
            for (a, b), (c, d) in zip(one[part], two[part]):
                np.testing.assert_array_equal(a, c)
                np.testing.assert_array_equal(b, d)

    def test_convolutions_learn_what_a_period_says_and_fold_into_raw_rows(self):
        rng = np.random.default_rng(8)
        x = rows(rng, 900)
        first = x[:, 10:20].sum(axis=1) / np.maximum(x[:, 118:128].sum(axis=1), 1)  # mean NDVI of ten periods
        y = (first - first.min()) / np.ptp(first)
        scale, rate = train.scaling(x), 5e-3
        z = (x @ scale).astype(np.float32)
        fit = lambda: net.train(np.random.default_rng(6), lambda n: np.arange(n) % 600, z, y, (8, 8), (32,), 300, 300, rate, 0.0, 0.0)  # noqa: E731
        self.same(one := fit(), fit())
        said = net.quantile(net.shares([one], z), 0.5)
        self.assertGreater(np.corrcoef(said[600:], y[600:])[0, 1], 0.7, "rows that were not learned")
        np.testing.assert_allclose(net.quantile(net.shares([train.fold(one, scale)], x), 0.5), said, atol=2e-4)

    def test_between_two_scenes_a_series_is_filled_by_both(self):
        x = np.zeros((2, features.SIZE))
        seen = features.K * features.N
        for period, ndvi in ((4, 0.8), (8, 0.2)):
            x[0, [period, features.N + period, 2 * features.N + period]] = ndvi, 0.2, 0.2
            x[0, seen + period] = 1
        p = net.periods(x)
        ndvi = p[0, 0] * net.WIDTH[0] + net.CENTRE[0]
        np.testing.assert_allclose(ndvi[[0, 4, 5, 6, 7, 8, 35]], [0.8, 0.8, 0.65, 0.5, 0.35, 0.2, 0.2], atol=0.02)
        np.testing.assert_array_equal(p[0, features.K:2 * features.K, [3, 5, 20]], 0)
        np.testing.assert_array_equal(p[0, -2, [3, 4, 6, 8, 12, 35]] * 4, [9, 0, 2, 0, 4, 9])
        np.testing.assert_array_equal(p[0, -1, [0, 4, 6, 8, 12]] * 4, [4, 0, 2, 0, 9])
        np.testing.assert_array_equal(p[1, :-2], 0)

    def test_scaling_is_that_of_the_seen_values(self):
        z = self.x @ train.scaling(self.x)
        np.testing.assert_array_equal(z[:, :features.MONTH], self.x[:, :features.MONTH])
        for j in [j for j in features.VALUES if j >= features.MONTH][::5]:
            seen = self.x[:, features.mask_of(j)] > 0
            self.assertAlmostEqual(float(z[seen, j].mean()), 0, 4)
            self.assertAlmostEqual(float(z[seen, j].std()), 1, 4)
            self.assertEqual(float(np.abs(z[~seen, j]).max(initial=0)), 0)

    def test_calibration_holds_false_damage_and_coverage(self):
        rng, n = np.random.default_rng(2), 12000
        y = np.where(rng.random(n) < 0.5, 0.0, rng.uniform(0.05, 1, n))
        guess = np.clip(y + rng.normal(0, 0.2, n), 0, 1)
        p = np.exp(-0.5 * ((guess[:, None] - (net.EDGES[1:] + net.EDGES[:-1])[None, :] / 2) / 0.1) ** 2) + net.SPREAD
        p /= p.sum(axis=1, keepdims=True)
        where = (np.arange(n) % 2, rng.integers(0, 4, n), rng.integers(0, 5, n))
        at, levels = train.calibrate(p, y, where)
        q = train.finish(p, at[where], np.take(levels, where[0]))
        faded = train.RIPENING[where[1], where[2]]
        for s in (0, 1):
            for f in (False, True):
                none = (y == 0) & (where[0] == s) & (faded == f)
                self.assertAlmostEqual(float((q[none, 1] > net.HURT).mean()), train.FALSE_SHARE[s], delta=0.01)
            self.assertAlmostEqual(train.coverage(y[where[0] == s], q[where[0] == s]), train.COVER, delta=0.02)
        bare = train.finish(p, net.HURT, 0.1)
        self.assertGreater(float((bare[y == 0, 1] > net.HURT).mean()), 0.3, "without a threshold the noise is taken for damage")

    def test_the_mix_is_half_undamaged_and_even(self):
        rng = np.random.default_rng(3)
        damage = np.concatenate([np.zeros(3000), rng.uniform(0.05, 1, 3000)])
        kind = np.where(damage == 0, "none", rng.choice(["drought", "hail", "rare"], 6000, p=[0.6, 0.38, 0.02]))
        pick = held_out.mix(rng, damage, kind)
        self.assertEqual(len(pick), held_out.MIX)
        self.assertEqual(int((damage[pick] == 0).sum()), held_out.MIX // 2)
        self.assertEqual(len(set(pick)), len(pick), "no season twice")
        k = kind[pick][damage[pick] > 0]
        self.assertAlmostEqual((k == "drought").mean(), (k == "hail").mean(), delta=0.02)
        self.assertGreater((k == "rare").mean(), 0.015, "a rare peril gives all it has")
        w = net.like_the_mix(damage)
        self.assertAlmostEqual(float(w[damage == 0].sum()), 0.5)


class Features(unittest.TestCase):
    def test_rows_from_arrays_are_those_of_a_series(self):
        rng, n = np.random.default_rng(4), 40
        daily = [rng.uniform(lo, hi, (n, 184)) for lo, hi in ((0.1, 0.9), (-0.2, 0.5), (0.0, 0.4))]
        clear, end = rng.random((n, 184)) < 0.2, rng.choice(features.WINDOW_END_MONTHS, n)
        rain, temp, crop = rng.uniform(0, 100, (n, 6)), rng.uniform(5, 25, (n, 6)), rng.integers(0, 5, n)
        x = features.pack(*features.scenes(daily, clear, end), rain, temp, end, crop)
        fine = features.sufficient(x, end)
        self.assertGreater(fine.sum(), 5)
        for i in range(n):
            march = features._unix(2021, 3)
            imagery = [{"start": march + d * features.DAY + 36000, "end": march + d * features.DAY + 36000, "clear_bps": 9000,
                        "indices": {k: v[i, d] for k, v in zip(features.INDICES, daily)}} for d in np.flatnonzero(clear[i])]
            readings = [{"variable": v, "source": "a", "start": features._unix(2021, m), "end": features._unix(2021, m + 1), "value": values[i, m - 3]}
                        for m in features.MONTHS for v, values in (("precipitation", rain), ("mean_temperature", temp))]
            series = {"crop": features.CROPS[crop[i]], "imagery": imagery, "weather": readings}
            values, _, status = features.extract(series, features._unix(2021, 5), features._unix(2021, int(end[i])), 0, 1)
            self.assertEqual(status == "ok", bool(fine[i]))
            if values is not None:
                np.testing.assert_allclose(values, x[i], atol=1e-5)


if __name__ == "__main__":
    unittest.main()
