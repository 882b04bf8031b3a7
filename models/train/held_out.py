"""What the crop-damage model and its rivals say of held-out years and sites. `python held_out.py FOLDER`.

Writes held_out.csv.gz of the committed graph: a mix of half undamaged seasons and the rest spread evenly over
damages of 5 to 100 %, as observed, and the same seasons with 30 and 60 % further gaps. The rival index is
the NDVI that is lacking against undamaged seasons of the crop and date; its curve and the model's are tuned
on training years alone.
"""
import json
import sys

import numpy as np

import features
import gates
import observe
import package
import simulate
from yield_loss import payout

SEED, MIX, BINS = 23, 2400, 10
GAPS = (0, 30, 60)


def observed(rng, data, keep, gap):
    """Feature rows of one draw of the kept samples with further gaps, and which have enough months."""
    part = {k: v[keep] for k, v in data.items() if len(v) == len(data["damage"])}
    o = observe.observe(rng, part)
    past = np.array([features.elapsed(e) for e in part["end"]])
    seen = o["seen"] & past & (rng.random(past.shape) >= gap / 100)
    enough = np.array([features.sufficient(s[None], e)[0] for s, e in zip(seen, part["end"])])
    return features.pack(o["ndvi"], o["ndmi"], seen, o["rain"], o["temp"], past, part["crop"]), part, enough


def mix(rng, damage):
    """Row numbers: half undamaged, half spread evenly over BINS of damage from 5 %."""
    none = rng.choice(np.flatnonzero(damage < 0.02), MIX // 2)
    edges, out = np.linspace(0.05, 1.0001, BINS + 1), [none]
    for lo, hi in zip(edges, edges[1:]):
        out.append(rng.choice(np.flatnonzero((damage >= lo) & (damage < hi)), MIX // 2 // BINS))
    return np.concatenate(out)


def greenness(x):
    """Mean NDVI of the window's seen months; of all seen ones where the window has none."""
    seen, ndvi = x[:, 12:18].astype(float), x[:, 0:6]
    inside = seen * (np.arange(6) >= 2)
    use = np.where(inside.sum(axis=1, keepdims=True) > 0, inside, seen)
    return (ndvi * use).sum(axis=1) / np.maximum(use.sum(axis=1), 1)


def lacking(x, key, means):
    return np.array([means[k] for k in key]) - greenness(x)


def curve(score_of, learn, y):
    """The curve that pays closest to the damage of the training rows: a function from scores to payments."""
    scores = {f"{e:.2f}": np.maximum(0, learn - e) for e in (0.0, 0.03, 0.06, 0.1, 0.15, 0.2)}
    best, factor = payout.choose(scores, np.ones(len(y), dtype=bool), y)
    return np.minimum(1, factor * np.maximum(0, score_of - float(best)))


def ripe(part):
    """Whether the undamaged field had grown and faded by the assessment."""
    days = observe.EDGES[part["end"].astype(int) - 3]
    return np.array([s[:d].max() > 0.3 and s[d - 1] < 0.1 for s, d in zip(part["spared"], days)])


def main(folder):
    with open(f"{folder}/manifest.json", encoding="utf-8") as f:
        manifest = json.load(f)
    with open(f"{folder}/model.onnx", "rb") as f:
        run = package.session(f.read())
    data, rng = simulate.load(False), np.random.default_rng(SEED)
    assert "0x" + simulate.digest(data) == manifest["training"]["samples_sha256"], "these are not the seasons the model was trained on"
    answer = lambda x: run.run(None, {"features": x})  # noqa: E731
    learn_x, learn, enough = observed(rng, data, data["fold"] == "train", 0)
    key = lambda p: p["crop"].astype(int) * 100 + p["end"]  # noqa: E731
    calm = enough & (learn["damage"] < 0.02)
    means = {k: float(greenness(learn_x[calm & (key(learn) == k)]).mean()) for k in np.unique(key(learn))}
    base = {k: float(learn["damage"][key(learn) == k].mean()) for k in means}
    train_y, train_q = learn["damage"][enough], answer(learn_x[enough])[0]
    held = np.flatnonzero(np.isin(data["fold"], ("test", "site")))
    parts, columns = [], [c for c in manifest["input"]["columns"]]
    for gap in GAPS:
        x, part, enough_here = observed(np.random.default_rng(SEED + gap), data, held, gap)
        x, part = x[enough_here], {k: v[enough_here] for k, v in part.items()}
        pick = mix(np.random.default_rng(SEED), part["damage"])
        x, part = x[pick], {k: v[pick] for k, v in part.items()}
        q, score = answer(x)
        strange = x.copy()
        strange[:, 0:6], strange[:, 6:12] = 0.05 * x[:, 12:18], 0.6 * x[:, 12:18]
        y, k = part["damage"], key(part)
        flag = lambda rows, s: (s[:, 0] > 1) | ~within(rows, columns)  # noqa: E731
        pays = {"model": curve(q[:, 1], train_q[:, 1], train_y), "index": curve(lacking(x, k, means), lacking(learn_x[enough], key(learn)[enough], means), train_y),
                "mean": np.array([base[i] for i in k])}
        parts.append({"gaps": np.full(len(y), gap), "year": part["year"], "kind": np.where(y < 0.02, "none", part["kind"]), "crop": part["crop"], "end": part["end"],
                      "damage": y, "low": q[:, 0], "value": q[:, 1], "high": q[:, 2], "flag": flag(x, score).astype(float),
                      "foreign": flag(strange, answer(strange)[1]).astype(float), "ripe": ripe(part).astype(float),
                      "base": np.array([base[i] for i in k]), **{f"pay_{n}": gates.scaled(p, y.mean()) for n, p in pays.items()},
                      "enough": np.full(len(y), enough_here.mean())})
    gates.save(f"{folder}/held_out.csv.gz", {k: np.concatenate([p[k] for p in parts]) for k in parts[0]})


def within(x, columns):
    """Whether each row lies in the manifest's ranges, as a node sees it."""
    names, ok = [c["name"] for c in columns], np.ones(len(x), dtype=bool)
    for j, c in enumerate(columns):
        if "mask" in c:
            v = x[:, j].astype(np.float64) * 1e4
            ok &= (x[:, names.index(c["mask"])] == 0) | ((v >= c["min_e4"]) & (v <= c["max_e4"]))
    return ok


if __name__ == "__main__":
    main(*sys.argv[1:])
