"""How much of the damage a perfect sight of the canopy could tell. `python bound.py FOLDER` writes bound.json.

A network of dense layers is trained on the crop model's canopy cover as it is, each second day up to the
assessment without noise, cloud or gap, with the declared crop, the date and the months' exact weather, on the same
training years, and judged on the same held-out years and sites and the same mix as the model (held_out.py).
The thresholds are set on calibration years as the model's are.
Losses that this network cannot tell come after the assessment or leave the canopy as it was, or are what so simple a
net misses. It sees cover alone, no straw, and is no upper bound.
"""
import json
import sys

import net
import numpy as np

import features
import held_out
import simulate
import train

SEED, NETS, HIDDEN, STEPS = 61, 1, (384, 192), 6000


def sight(part):
    """Everything about a season's canopy that could be seen by the assessment, in standard deviations or so."""
    share = part["share"][:, None]
    cover = share * part["cover"] + (1 - share) * part["spared"]
    past = np.arange(features.MONTH_EDGES[-1])[None, :] < features.MONTH_EDGES[part["end"].astype(int) - 3][:, None]
    known = features.elapsed(part["end"])
    return np.hstack([2 * (cover * past)[:, ::2], past[:, 15::30], np.eye(len(features.CROPS))[part["crop"]],
                      known * (part["rain"] - 60) / 50, known * (part["temp"] - 15) / 5]).astype(np.float32)


def where(part):
    """Way of seeing (as scenes), date and crop, as train.cell gives them of rows."""
    return np.ones(len(part["end"]), dtype=int), part["end"].astype(int) - features.WINDOW_END_MONTHS[0], part["crop"].astype(int)


def main(folder):
    data = simulate.load()
    fit, even, held = (train.part_of(data, np.isin(data["fold"], folds)) for folds in (("train",), ("calibration",), ("test", "site")))
    x, y = sight(fit), fit["damage"]
    reach = np.cumsum(net.like_the_mix(y))
    nets = []
    for k in range(NETS):
        rng = np.random.default_rng(SEED + k)
        pick = lambda n: np.searchsorted(reach, rng.random(n)).clip(0, len(y) - 1)  # noqa: B023, E731
        nets.append(net.train(rng, pick, x, y, (), HIDDEN, STEPS, train.BATCH, train.RATE, train.DECAY, train.DROP))
    at, levels = train.calibrate(net.shares(nets, sight(even)), even["damage"], where(even))
    rows = held_out.mix(np.random.default_rng(held_out.SEED), held["damage"], held["kind"])
    held = {k: v[rows] for k, v in held.items()}
    p, y, kind = net.shares(nets, sight(held)), held["damage"], held["kind"]
    value = train.finish(p, at[where(held)], levels[1])[:, 1]
    none = y < net.NONE_UNDER
    r = lambda m: float(np.corrcoef(value[m], y[m])[0, 1])  # noqa: E731
    out = {"r": r(y >= 0), "r without thresholds": float(np.corrcoef(net.quantile(p, 0.5), y)[0, 1]), "within damaged seasons": r(~none),
           "false": float((value[none] > net.HURT).mean()), "by_peril": {k: r(none | (kind == k)) for k in np.unique(kind[~none])}}
    with open(f"{folder}/bound.json", "w", encoding="utf-8") as f:
        json.dump(out, f, indent=1, sort_keys=True)
        f.write("\n")
    print(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
