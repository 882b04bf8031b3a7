"""The network's answer is ordered, the hurdle and the widening do what they say, and the graph computes the same."""
import unittest

import net
import numpy as np

import domain
import export
import features
import held_out
import package
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


class Network(unittest.TestCase):
    def setUp(self):
        rng = np.random.default_rng(1)
        self.x = rows(rng, 400)
        self.nets = [net.init(rng, [features.SIZE, 12, 8, 4]) for _ in range(2)]

    def test_answers_are_ordered_and_the_graph_gives_them(self):
        area = domain.Domain(self.x, 20, 20)
        area.calibrate(self.x, np.arange(len(self.x)) % 2)
        at, widen = [-0.3, 0.1], [0.05, 0.02]
        want = train.finish(train.numbers(self.nets, self.x), train.by_scene(self.x), at, widen)
        self.assertTrue((np.diff(want, axis=1) >= 0).all() and want.min() >= 0 and want.max() <= 1)
        q, ood = package.session(export.build(self.nets, at, widen, area, "test")).run(None, {"features": self.x})
        self.assertLess(np.abs(q - want).max(), 1e-5)
        self.assertLess(np.abs(ood[:, 0] - area.score(self.x)).max(), 1e-3)

    def test_scaling_is_that_of_the_seen_values(self):
        z = self.x @ train.scaling(self.x)
        for j in features.VALUES[::17]:
            seen = self.x[:, features.mask_of(j)] > 0
            self.assertAlmostEqual(float(z[seen, j].mean()), 0, 4)
            self.assertAlmostEqual(float(z[seen, j].std()), 1, 4)
            self.assertEqual(float(np.abs(z[~seen, j]).max(initial=0)), 0)

    def test_calibration_holds_false_damage_and_coverage(self):
        rng = np.random.default_rng(2)
        y = np.where(rng.random(6000) < 0.5, 0.0, rng.uniform(0.05, 1, 6000))
        guess = np.clip(y + rng.normal(0, 0.2, 6000), 0.01, 0.99)
        logit = np.log(guess / (1 - guess))
        z = np.stack([logit, np.zeros(6000), np.full(6000, 2.0), 4 * (guess - 0.2)], axis=1)
        scene = (np.arange(6000) % 2).astype(int)
        at, widen = train.calibrate(z, y, scene)
        q = train.finish(z, scene, at, widen)
        for s in (0, 1):
            self.assertAlmostEqual(float((q[(y == 0) & (scene == s), 1] > net.HURT).mean()), train.FALSE_SHARE[s], delta=0.01)
        self.assertGreater(float(((y >= q[:, 0]) & (y <= q[:, 2])).mean()), 0.78)
        none = train.finish(z, scene, [-99, -99], [0, 0])
        self.assertGreater(float((none[y == 0, 1] > net.HURT).mean()), 0.3, "without a hurdle the noise is taken for damage")

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
        ndvi, ndmi = rng.uniform(0.1, 0.9, (n, 184)), rng.uniform(-0.2, 0.5, (n, 184))
        clear, end = rng.random((n, 184)) < 0.2, rng.choice(features.WINDOW_END_MONTHS, n)
        rain, temp, crop = rng.uniform(0, 100, (n, 6)), rng.uniform(5, 25, (n, 6)), rng.integers(0, 5, n)
        x = features.pack(*features.scenes([ndvi, ndmi], clear, end), rain, temp, end, crop)
        fine = features.sufficient(x, end)
        self.assertGreater(fine.sum(), 5)
        for i in range(n):
            march = features._unix(2021, 3)
            imagery = [{"start": march + d * features.DAY + 36000, "end": march + d * features.DAY + 36000, "clear_bps": 9000,
                        "indices": {"ndvi": ndvi[i, d], "ndmi": ndmi[i, d]}} for d in np.flatnonzero(clear[i])]
            readings = [{"variable": v, "source": "a", "start": features._unix(2021, m), "end": features._unix(2021, m + 1), "value": values[i, m - 3]}
                        for m in features.MONTHS for v, values in (("precipitation", rain), ("mean_temperature", temp))]
            series = {"crop": features.CROPS[crop[i]], "imagery": imagery, "weather": readings}
            values, _, status = features.extract(series, features._unix(2021, 5), features._unix(2021, int(end[i])), 0, 1)
            self.assertEqual(status == "ok", bool(fine[i]))
            if values is not None:
                np.testing.assert_allclose(values, x[i], atol=1e-5)


if __name__ == "__main__":
    unittest.main()
