"""What the crop-damage model and its rivals say of held-out years and sites. `python held_out.py FOLDER`.

Writes held_out.csv.gz of the committed graph: a mix of half undamaged seasons and the rest spread evenly over
damages of 5 to 100 % and, within a tenth of that, over the perils as far as there are seasons; seen by scene, by
scene with 30 and 60 % further gaps, and by monthly composites. Seasons that the model would not answer for
(too little seen, out of domain) are left out and counted. The rival index is the NDVI that is lacking against
undamaged seasons of the crop and date; its curve and the model's are tuned on training years alone.
"""
import json
import sys

import net
import numpy as np

import evaluate
import features
import gates
import observe
import ranges
import shipped
import simulate
import train
from yield_loss import payout

SEED, MIX, BINS = 23, 2400, net.BINS
STRANGE = (0.05, 0.6, 0.2)  # NDVI, NDMI and NDTI that no field has: bare ground as wet as a canopy
WAYS = {"scenes": (False, 0.0), "gaps 30": (False, 0.3), "gaps 60": (False, 0.6), "composites": (True, 0.0)}


def mix(rng, damage, kind):
    """Row numbers: half undamaged; the rest evenly over BINS of damage from 5 % and, in each, over the perils, of
    which one with too few seasons gives all it has. MIX rows, or as many as the rarest damage allows."""
    edges = np.linspace(0.05, 1.0001, BINS + 1)
    bins = [(damage >= lo) & (damage < hi) for lo, hi in zip(edges, edges[1:])]
    each = min(MIX // 2 // BINS, *(int(b.sum()) for b in bins))
    out = [rng.choice(np.flatnonzero(damage < net.NONE_UNDER), each * BINS, replace=False)]
    for inside in bins:
        groups = sorted((rng.permutation(np.flatnonzero(inside & (kind == k))) for k in np.unique(kind)), key=len)
        left = each
        for i, rows in enumerate(groups):
            out.append(rows[:left // (len(groups) - i)])
            left -= len(out[-1])
    return np.concatenate(out)


def greenness(x):
    """Mean NDVI of the window's seen months; of all seen ones where the window has none."""
    seen, ndvi = x[:, features.MONTH_SEEN].astype(float), x[:, features.MONTH:features.MONTH + features.M]
    inside = seen * (np.arange(6) >= 2)
    use = np.where(inside.sum(axis=1, keepdims=True) > 0, inside, seen)
    return (ndvi * use).sum(axis=1) / np.maximum(use.sum(axis=1), 1)


def lacking(x, key, means):
    return np.array([means[k] for k in key]) - greenness(x)


def curve(score_of, learn, y):
    """Payments by the curve that pays closest to the damage of the training rows; the score itself if none can pay
    their mean, as happens to a cautious model that gives most rows nothing."""
    scores = {f"{e:.2f}": np.maximum(0, learn - e) for e in (0.0, 0.03, 0.06, 0.1, 0.15, 0.2)}
    try:
        best, factor = payout.choose(scores, np.ones(len(y), dtype=bool), y)
    except payout.OutOfReach:
        return np.minimum(1, np.maximum(0, score_of))
    return np.minimum(1, factor * np.maximum(0, score_of - float(best)))


def ripe(part):
    """Whether the undamaged field had grown and faded by the assessment."""
    days = features.MONTH_EDGES[part["end"].astype(int) - 3]
    return np.array([s[:d].max() > 0.3 and s[d - 1] < 0.1 for s, d in zip(part["spared"], days)])


def key(part):
    return part["crop"].astype(int) * 100 + part["end"]


class Judge:
    """The committed graph, the curves tuned on training years, and what undamaged seasons look like."""

    def __init__(self, folder, data):
        with open(f"{folder}/manifest.json", encoding="utf-8") as f:
            self.manifest = json.load(f)
        with open(f"{folder}/model.onnx", "rb") as f:
            run = shipped.session(f.read())
        assert "0x" + simulate.digest(data) == self.manifest["training"]["samples_sha256"], "these are not the seasons the model was trained on"
        self.answer = lambda x: run.run(None, {"features": x})
        self.part = train.part_of(data, data["fold"] == "train")
        calm = self.part["damage"] < net.NONE_UNDER
        x = observe.observe(np.random.default_rng(SEED + 1), self.part)
        k = key(self.part)
        self.means = {c: float(greenness(x[calm & (k == c)]).mean()) for c in np.unique(k)}
        self.base = {c: float(self.part["damage"][k == c].mean()) for c in self.means}

    def learn(self, way):
        """Scores of model and index on training years seen in one way, and their damage."""
        x = observe.observe(np.random.default_rng(SEED + 2), self.part, *way)
        fine = features.sufficient(x, self.part["end"])
        return self.answer(x[fine])[0][:, 1], lacking(x[fine], key(self.part)[fine], self.means), self.part["damage"][fine]

    def flagged(self, x, score):
        """Whether a node would call each row out of domain."""
        return (score[:, 0] > 1) | ~ranges.within(x, self.manifest["input"]["columns"])

    def figures(self, part, way, draws):
        """Figures of seasons of another make, drawn like the mix (with replacement), and how many are answered."""
        rng, rows = np.random.default_rng(SEED), {"y": [], "q": [], "kind": [], "enough": [], "flag": []}
        for _ in range(draws):
            x = observe.observe(rng, part, *way)
            enough = features.sufficient(x, part["end"])
            q, score = self.answer(x)
            for k, v in (("y", part["damage"]), ("q", q), ("kind", part["kind"]), ("enough", enough), ("flag", self.flagged(x, score))):
                rows[k].append(v)
        rows = {k: np.concatenate(v) for k, v in rows.items()}
        fine = rows["enough"] & ~rows["flag"]
        out = dict(summary(rows["y"][fine], rows["q"][fine]), enough=float(rows["enough"].mean()), flagged=float(rows["flag"][rows["enough"]].mean()), answers=int(fine.sum()))
        hurt = {k: fine & ((rows["kind"] == k) | (rows["y"] < net.NONE_UNDER)) for k in np.unique(rows["kind"]) if k != "none"}
        out["by_peril"] = {k: float(np.corrcoef(rows["q"][m, 1], rows["y"][m])[0, 1]) for k, m in hurt.items()}
        return out

    def columns(self, data, keep, name):
        """The held-out table of one way of seeing."""
        part, way = train.part_of(data, keep), WAYS[name]
        x = observe.observe(np.random.default_rng(SEED), part, *way)
        enough = features.sufficient(x, part["end"])
        q, score = self.answer(x)
        flag = self.flagged(x, score)
        strange = x.copy()
        for lo, width in ((features.PERIOD, features.N), (features.MONTH, features.M)):
            seen = x[:, lo + features.K * width:lo + (features.K + 1) * width]
            for k, value in enumerate(STRANGE):
                strange[:, lo + k * width:lo + (k + 1) * width] = value * seen
        foreign = self.flagged(strange, self.answer(strange)[1])
        rows = np.flatnonzero(enough & ~flag)
        rows = rows[mix(np.random.default_rng(SEED), part["damage"][rows], part["kind"][rows])]
        y, k, mine, theirs, learned = part["damage"][rows], key(part)[rows], *self.learn(way)
        base = np.array([self.base[i] for i in k])
        pays = {"model": curve(q[rows, 1], mine, learned), "index": curve(lacking(x[rows], k, self.means), theirs, learned), "mean": base}
        return {"seen": np.full(len(y), name), "year": part["year"][rows], "site": part["site"][rows], "kind": np.where(y < net.NONE_UNDER, "none", part["kind"][rows]),
                "crop": part["crop"][rows], "end": part["end"][rows], "damage": y, "low": q[rows, 0], "value": q[rows, 1], "high": q[rows, 2],
                "foreign": foreign[rows].astype(float), "ripe": ripe({n: part[n][rows] for n in ("end", "spared")}).astype(float),
                "base": base, **{f"pay_{n}": gates.scaled(p, y.mean()) for n, p in pays.items()},
                "enough": np.full(len(y), enough.mean()), "flagged": np.full(len(y), flag[enough].mean())}


def summary(y, q):
    """Plain figures of answers q to damages y, drawn like the mix."""
    rng, w = np.random.default_rng(SEED), net.like_the_mix(y)
    pick = rng.choice(len(y), MIX, p=w)
    s = evaluate.score(y[pick], q[pick])
    none = y[pick] < net.NONE_UNDER
    return {"r": s["r"], "rmse": s["rmse"], "coverage": s["coverage"], "false": float((q[pick][none, 1] > net.HURT).mean())}


def main(folder):
    data = simulate.load()
    judge, held = Judge(folder, data), np.isin(data["fold"], ("test", "site"))
    parts = [judge.columns(data, held, name) for name in WAYS]
    gates.save(f"{folder}/held_out.csv.gz", {k: np.concatenate([p[k] for p in parts]) for k in parts[0]})


if __name__ == "__main__":
    main(*sys.argv[1:])
