"""Each gate meets a model that passes it and one that must fail it."""
import json
import os
import tempfile
import unittest
from unittest import mock

import numpy as np

import gates


def world(seed=1, years=47, zones=20):
    """Losses by year and zone: a few bad years, noise within them; and who could predict them."""
    rng = np.random.default_rng(seed)
    year = np.repeat(np.arange(years), zones)
    bad = rng.permutation(years) < years // 5
    level = np.where(bad, rng.uniform(0.25, 0.5, years), rng.uniform(-0.15, 0.02, years))
    loss = np.clip(level[year] + rng.normal(0, 0.06, len(year)), 0, 1)
    good = np.clip(level[year] + rng.normal(0, 0.03, len(year)), 0, 1)
    poor = np.clip(level[rng.permutation(years)][year] + rng.normal(0, 0.03, len(year)), 0, 1)
    return year, loss, good, poor


class Payout(unittest.TestCase):
    def setUp(self):
        self.year, self.loss, good, poor = world()
        self.good, self.poor = (gates.scaled(v, self.loss.mean()) for v in (good, poor))

    def judge(self, model, rival):
        return {g.name: g for g in gates.payout_gates({"model": model, "index": rival}, self.loss, self.year)}

    def test_a_model_that_knows_the_years_beats_one_that_guesses(self):
        self.assertTrue(all(g.passed for g in self.judge(self.good, self.poor).values()))

    def test_a_guessing_model_fails_every_payout_gate(self):
        out = self.judge(self.poor, self.good)
        for k in gates.UP:
            self.assertFalse(out[f"payout {k}: index"].passed, k)

    def test_a_model_equal_to_its_rival_is_not_ahead(self):
        out = self.judge(self.good, self.good)
        self.assertTrue(out["equal mean payment: index"].passed)
        for k in gates.UP:
            self.assertFalse(out[f"payout {k}: index"].passed, k)

    def test_paying_more_is_no_way_to_win(self):
        out = self.judge(np.minimum(1, self.good * 1.2), self.poor)
        self.assertFalse(out["equal mean payment: index"].passed)
        self.assertFalse(out["payout covered: index"].passed)

    def test_luck_in_one_year_is_noise(self):
        lucky = self.poor.copy()
        worst = self.year == self.year[self.loss.argmax()]
        lucky[worst] = self.loss[worst]
        out = self.judge(gates.scaled(lucky, self.loss.mean()), self.poor)
        self.assertFalse(out["payout corr: index"].passed and out["payout covered: index"].passed)

    def test_the_bootstrap_draws_whole_years(self):
        fine = np.arange(len(self.year))
        _, low, high = gates.differences(self.good, self.poor, self.loss, self.year)["corr"]
        _, a, b = gates.differences(self.good, self.poor, self.loss, fine)["corr"]
        self.assertGreater(high - low, 1.5 * (b - a), "rows of a year are not independent")

    def test_scaling_gives_the_mean_and_stays_under_one(self):
        pay = gates.scaled(np.array([0.0, 0.1, 0.9, 5.0]), 0.5)
        self.assertAlmostEqual(pay.mean(), 0.5, 9)
        self.assertEqual(pay.max(), 1.0)
        self.assertEqual(gates.scaled(np.zeros(3), 0.5).sum(), 0)

    def test_metrics_by_hand(self):
        m = gates.metrics(np.array([0.0, 0.5, 0.2, 0.06]), np.array([0.4, 0.3, 0.0, 0.1]))
        self.assertAlmostEqual(m["missed"], 0.5)
        self.assertAlmostEqual(m["covered"], (0.3 + 0.06) / 0.8)
        self.assertAlmostEqual(m["false"], 1 / 3)


class Plain(unittest.TestCase):
    def setUp(self):
        rng = np.random.default_rng(3)
        self.damage = np.where(rng.random(2000) < 0.5, 0.0, rng.uniform(0.05, 1, 2000))
        self.value = np.clip(self.damage + rng.normal(0, 0.015, 2000), 0, 1)
        self.kind = np.where(self.damage == 0, "none", np.where(rng.random(2000) < 0.5, "drought", "defoliation"))

    def test_interval_too_narrow_or_too_wide(self):
        e = np.random.default_rng(4).normal(0, 0.1, 4000)
        for z, passed in ((1.2816, True), (0.5, False), (3.0, False)):
            self.assertEqual(gates.coverage_gate(e, np.full(4000, -z * 0.1), np.full(4000, z * 0.1), {}).passed, passed, z)

    def test_coverage_says_what_the_whole_hides(self):
        damage = np.repeat([0.0, 0.5], 500)
        low, high = np.zeros(1000), np.where(np.arange(1000) < 800, 1.0, 0.2)
        gate = gates.coverage_gate(damage, low, high, {"undamaged": damage < 0.02, "damaged": damage > 0.02, "lost": damage > 0.9})
        self.assertEqual((gate.passed, gate.text), (True, "0.800 of the losses lie in the interval: 1.000 of undamaged, 0.600 of damaged"))
        self.assertEqual([int(k.sum()) for k in gates.loss_groups(np.array([0, 0.05, 0.3, 0.9])).values()], [1, 1, 2])
        self.assertEqual([int(k.sum()) for k in gates.damage_groups(np.array([0, 0.03, 0.05, 0.3, 0.9])).values()], [1, 3, 2])

    def test_payments_that_reach_what_they_must(self):
        found = {"corr": 0.64, "missed": 0.17, "covered": 0.60, "false": 0.40, "mean": 0.07}
        self.assertTrue(all(g.passed for g in gates.reach_gates(found, 0.07)))
        for k, way in gates.UP.items():
            short = found | {k: found[k] - way * 1e-3}
            self.assertEqual([g.name for g in gates.reach_gates(short, 0.07, "loop") if not g.passed], [f"reach {k}: loop"])
            self.assertFalse(any(g.passed for g in gates.reach_gates(found | {"mean": 0.08}, 0.07)), "paying more is no way to reach it")
            self.assertFalse({g.name: g.passed for g in gates.reach_gates(found | {k: float("nan")}, 0.07)}[f"reach {k}"])

    def test_an_error_no_smaller_than_the_rivals(self):
        year, loss, good, _ = world()
        trend = np.zeros(len(loss))
        self.assertTrue(gates.error_gate(good, trend, loss, year, "trend").passed)
        self.assertFalse(gates.error_gate(trend, trend, loss, year, "trend").passed)
        self.assertFalse(gates.error_gate(-good, trend, loss, year, "trend").passed)
        once = np.where(year == year[loss.argmax()], loss, 0.0)
        self.assertFalse(gates.error_gate(once, trend, loss, year, "trend").passed, "one year well told is noise")

    def test_interval_that_says_nothing(self):
        n = len(self.damage)
        self.assertFalse(gates.sharp_gate(self.damage, np.zeros(n), np.ones(n)).passed)
        self.assertTrue(gates.sharp_gate(self.damage, self.value - 0.1, self.value + 0.1).passed)

    def test_domain_that_never_or_always_flags(self):
        yes, no = np.ones(100), np.zeros(100)
        self.assertTrue(gates.domain_gate(no, yes).passed)
        self.assertFalse(gates.domain_gate(no, no).passed)
        self.assertFalse(gates.domain_gate(yes, yes).passed)

    def test_harvest_taken_for_damage(self):
        ripe = np.arange(2000) % 2 == 0
        self.assertTrue(gates.harvest_gate(self.value, self.damage, ripe).passed)
        self.assertFalse(gates.harvest_gate(np.where(ripe, 0.4, self.value), self.damage, ripe).passed)
        self.assertFalse(gates.harvest_gate(self.value, self.damage, np.zeros(2000, dtype=bool)).passed, "no ripe field proves nothing")

    def test_false_damage(self):
        self.assertTrue(gates.false_gate(self.value, self.damage).passed)
        self.assertFalse(gates.false_gate(self.value + 0.1, self.damage).passed)

    def test_gaps_that_blind_the_model(self):
        self.assertTrue(gates.correlation_gate(self.value, self.damage, "30 % further gaps", 0.85).passed)
        blind = np.where(np.arange(2000) % 2 == 0, self.value, 0.0)
        self.assertFalse(gates.correlation_gate(blind, self.damage, "30 % further gaps", 0.85).passed)
        self.assertFalse(gates.correlation_gate(np.full(2000, 0.3), self.damage, "30 % further gaps", 0.85).passed)

    def test_telling_damaged_from_not_is_not_enough_within_damaged_seasons(self):
        hurt = self.damage > 0.05
        coarse = np.where(hurt, 0.5, 0.0) + np.random.default_rng(5).normal(0, 0.01, 2000)
        self.assertGreater(np.corrcoef(coarse, self.damage)[0, 1], 0.8)
        self.assertFalse(gates.correlation_gate(coarse[hurt], self.damage[hurt], "within", 0.5).passed)

    def test_a_peril_that_is_not_seen(self):
        base = np.full(2000, self.damage.mean())
        out = {g.name: g.passed for g in gates.peril_gates(np.where(self.kind == "defoliation", 0.0, self.value), self.damage, self.kind, base, ("drought", "defoliation"))}
        self.assertEqual(out, {"peril drought": True, "peril defoliation": False})
        self.assertFalse(gates.peril_gates(self.value, self.damage, self.kind, base, ("hail",))[0].passed, "a peril without a season proves nothing")


class Judges(unittest.TestCase):
    """The gates as they are put together for each model: for every one of them, by name, a model that must fail it."""

    PERILS = ("drought", "waterlogging", "heat", "defoliation", "stripping")

    def crop_damage(self):
        """A table that passes every gate of crop-damage."""
        rng, n = np.random.default_rng(7), 2400
        damage = np.where(np.arange(n) % 2 == 0, 0.0, rng.uniform(0.05, 1, n))
        t = {"seen": np.full(n, "scenes"), "year": rng.integers(1980, 2020, n), "damage": damage, "kind": np.where(damage == 0, "none", np.array(self.PERILS)[np.arange(n) % 5])}
        t["value"] = np.where(damage == 0, 0.0, np.clip(damage + rng.normal(0, 0.02, n), 0.05, 1))
        off = np.where(np.arange(n) % 10 < 2, 0.2, 0.0)
        t["low"], t["high"] = t["value"] + off - 0.08, t["value"] + off + 0.08
        t["base"] = np.where(np.arange(n) % 3 == 0, 0.08, 0.3)
        t["foreign"], t["flagged"], t["ripe"] = np.ones(n), np.zeros(n), (np.arange(n) % 4 == 0).astype(float)
        t |= {f"pay_{k}": gates.scaled(v, damage.mean()) for k, v in (("model", t["value"]), ("index", rng.permutation(damage)), ("mean", t["base"]))}
        return {k: np.concatenate([v, np.full(n, "gaps 30") if k == "seen" else v]) for k, v in t.items()}

    def yield_loss(self):
        """A table that passes every gate of yield-loss."""
        year, loss, good, poor = world()
        shortfall = np.where(loss > 0, loss, np.random.default_rng(8).uniform(-0.3, 0, len(loss)))
        off = np.where(np.arange(len(loss)) % 10 < 2, 0.2, 0.0)
        return {"year": year, "loss": loss, "shortfall": shortfall, "low": shortfall + off - 0.1, "value": good, "high": shortfall + off + 0.1,
                "flag": np.zeros(len(loss)), "foreign": np.ones(len(loss)), "pay_model": gates.scaled(good, loss.mean()), "pay_index": gates.scaled(poor, loss.mean()),
                "pay_mean": np.full(len(loss), loss.mean()), "loop": {"nested": {"n": len(loss), "payout": gates.metrics(gates.scaled(good, loss.mean()), loss)}}}

    def spoilt(self, t, truth, hurt):
        """{gate: table that must fail it} of the gates that both models have; hurt are the rows judged within damaged seasons."""
        out = {"interval coverage": t | {"low": t["low"] * 0 - 1, "high": t["high"] * 0 + 1}, "domain flag": t | {"foreign": t["foreign"] * 0},
               "within damaged seasons": t | {"value": np.where(hurt, np.resize([0.3, 0.7], len(hurt)), t["value"])}}
        for rival in ("index", "mean"):
            out[f"equal mean payment: {rival}"] = t | {f"pay_{rival}": t[f"pay_{rival}"] * 0.8}
            for k in gates.UP:
                out[f"payout {k}: {rival}"] = t | {f"pay_{rival}": t[truth]}
        return out

    def check(self, judge, t, spoilt):
        self.enterContext(mock.patch.object(gates, "DRAWS", 100))  # fewer bootstrap draws: what is spoilt is spoilt plainly
        first = judge(t)
        self.assertEqual([g.name for g in first if not g.passed], [])
        self.assertEqual({g.name for g in first}, set(spoilt), "a gate without a model that must fail it")
        for gate, bad in spoilt.items():
            self.assertFalse({g.name: g.passed for g in judge(bad)}[gate], gate)

    def test_every_gate_of_crop_damage_has_a_model_that_fails_it(self):
        t = self.crop_damage()
        scenes, none = t["seen"] == "scenes", t["damage"] < 0.02
        change = lambda rows, v: t | {"value": np.where(rows, v, t["value"])}  # noqa: E731
        spoilt = self.spoilt(t, "damage", scenes & ~none) | {
            "interval says something": t | {"low": np.where(none, t["low"], t["low"] - 0.25), "high": np.where(none, t["high"], t["high"] + 0.25)},
            "false damage": change(scenes & none & (np.arange(len(none)) % 16 == 2), 0.06),
            "harvest is not damage": change(scenes & none & (t["ripe"] > 0) & (np.arange(len(none)) % 16 == 0), 0.06),
            "30 % further gaps": change(~scenes & (np.arange(len(none)) % 3 == 0), 0.0)}
        for p in self.PERILS:
            spoilt[f"peril {p}"] = change(scenes & (t["kind"] == p), 0.0)
        self.assertEqual(len(spoilt), 22)
        self.check(gates.crop_damage, t, spoilt)
        wide = {g.name: g.value for g in gates.crop_damage(spoilt["interval says something"])}
        self.assertGreater(wide["interval says something"], 0.75)
        over = gates.sharp_gate(*(spoilt["interval says something"][n][scenes] for n in ("damage", "low", "high")))
        self.assertTrue(over.passed, "over all rows the narrow intervals of undamaged seasons hide it")
        for gate in ("false damage", "harvest is not damage", "30 % further gaps", *(f"peril {p}" for p in self.PERILS)):
            wrong = {g.name for g in gates.crop_damage(spoilt[gate]) if not g.passed}
            self.assertLessEqual(wrong, {gate, "false damage"} if "harvest" in gate else {gate}, "what is spoilt for one gate leaves the others")

    def test_every_gate_of_yield_loss_has_a_model_that_fails_it(self):
        t = self.yield_loss()
        spoilt = self.spoilt(t, "loss", t["loss"] >= 0.05) | {
            "interval says something": t | {"low": t["low"] - 1, "high": t["high"] + 1}, "error: trend": t | {"value": -t["value"]}}
        paid = t["loop"]["nested"]["payout"]
        for k, limit in gates.REACH.items():
            spoilt[f"reach {k}"] = t | {"pay_model": gates.scaled(1 - t["loss"], t["loss"].mean())}
            spoilt[f"reach {k}: mean of three, inputs chosen in the loop"] = t | {"loop": {"nested": t["loop"]["nested"] | {"payout": paid | {k: limit - gates.UP[k] * 0.01}}}}
        self.assertEqual(len(spoilt), 23)
        judge = lambda t: gates.yield_loss({k: v for k, v in t.items() if k != "loop"}, t["loop"])  # noqa: E731
        self.check(judge, t, spoilt)
        with self.assertRaisesRegex(ValueError, "nested.json is of 7 county-years"):
            judge(t | {"loop": {"nested": t["loop"]["nested"] | {"n": 7}}})

    def test_what_a_model_s_judge_reads_is_there(self):
        artifacts = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "artifacts")
        self.assertEqual(sorted(gates.JUDGES), sorted(n for n in os.listdir(artifacts) if os.path.isdir(os.path.join(artifacts, n))))
        for name in gates.JUDGES:
            judged, manifest = gates.judge(os.path.join(artifacts, name))
            with open(os.path.join(artifacts, name, "gates.json"), encoding="utf-8") as f:
                written = json.load(f)
            self.assertEqual([(g.name, g.passed, g.text) for g in judged], [(g["name"], g["passed"], g["text"]) for g in written["gates"]], "run gates.py on the folder")
            self.assertEqual(manifest["name"], name)


class Table(unittest.TestCase):
    def test_comes_back_and_its_bytes_do_not_depend_on_the_clock(self):
        with tempfile.TemporaryDirectory() as folder:
            a, b = os.path.join(folder, "a.gz"), os.path.join(folder, "b.gz")
            for path in (a, b):
                gates.save(path, {"year": np.array([1970, 1971]), "kind": np.array(["none", "hail"]), "loss": np.array([0.12345, 1.0])})
            got = gates.table(a)
            self.assertEqual(list(got["kind"]), ["none", "hail"])
            self.assertEqual(list(got["loss"]), [0.1235, 1.0])
            with open(a, "rb") as f, open(b, "rb") as g:
                self.assertEqual(f.read(), g.read())


if __name__ == "__main__":
    unittest.main()
