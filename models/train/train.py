"""Trains, calibrates, tests and writes the crop-damage model. `python train.py [--smoke] OUT`.

Fixed seeds throughout. Writes model.onnx, manifest.json (canonical), golden.json, metrics.json.
"""
import argparse
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one thread: sums keep their order
import numpy as np  # noqa: E402

import domain  # noqa: E402
import evaluate  # noqa: E402
import export  # noqa: E402
import features  # noqa: E402
import net  # noqa: E402
import observe  # noqa: E402
import package  # noqa: E402
import simulate  # noqa: E402

SEED, DRAWS, TEST_DRAWS = 7, 12, 2
HIDDEN, EPOCHS, BATCH, RATE, DECAY = (64, 48), 40, 256, 3e-3, 1e-3
PROTOTYPES, WEATHERS = 220, 400


def rows(rng, data, keep, draws):
    """Observed rows of the kept samples: masked features, full features, damage, keys."""
    part = {k: v[keep] for k, v in data.items() if len(v) == len(keep)}
    out = {k: [] for k in ("x", "full", "y", "end", "crop", "year", "kind")}
    everything = np.ones((keep.sum(), 6), dtype=bool)
    for _ in range(draws):
        o = observe.observe(rng, part)
        past = np.array([features.elapsed(e) for e in part["end"]])
        seen = o["seen"] & past
        fine = np.zeros(len(seen), dtype=bool)
        for e in np.unique(part["end"]):
            fine |= (part["end"] == e) & features.sufficient(seen, e)
        values = (o["ndvi"], o["ndmi"])
        x = features.pack(*values, seen, o["rain"], o["temp"], past, part["crop"])
        full = features.pack(*values, everything, o["rain"], o["temp"], everything, part["crop"])
        for k, v in (("x", x), ("full", full), ("y", part["damage"].astype(np.float64)), ("end", part["end"]),
                     ("crop", part["crop"]), ("year", part["year"]), ("kind", part["kind"])):
            out[k].append(v[fine])
    return {k: np.concatenate(v) for k, v in out.items()}


def scaling(x):
    """Means, deviations and the matrix that gives each value its mask."""
    mean, sd, mask = np.zeros(40), np.ones(40), np.zeros((40, 40))
    for j in list(range(12)) + list(range(18, 30)):
        m = 12 + j % 6 if j < 12 else 30 + j % 6
        v = x[x[:, m] > 0, j].astype(np.float64)
        mean[j], sd[j], mask[m, j] = v.mean(), v.std(), 1
    return mean, sd, mask


def projection():
    """From the 40 standardised inputs to what the network reads: everything but the weather, and of
    the weather one number, the rain since May. Given more, the network recognises the sixty-odd
    weather records it was trained on and does worse on others; the domain sees all of it."""
    narrow = np.zeros((40, 29))
    narrow[[j for j in range(40) if not 18 <= j < 30], np.arange(28)] = 1
    narrow[20:24, 28] = 0.5
    return narrow


def standard(x, scale):
    """The inputs in standard deviations, zero where masked."""
    mean, sd, mask = scale
    x = x.astype(np.float64)
    return (x - mean) / sd * (x @ mask + (mask.sum(axis=0) == 0))


def fit_network(fit, scale, hidden, epochs):
    """Trains on the projected inputs; the projection is then folded into the first layer."""
    narrow = projection()
    params = net.train(np.random.default_rng(SEED + 1), standard(fit["x"], scale) @ narrow, fit["y"], hidden, epochs,
                       BATCH, RATE, DECAY)
    return [(narrow @ params[0][0], params[0][1]), *params[1:]]


def predict(params, scale, widen, x):
    """Quantiles with the calibrated widening, as the graph computes them."""
    q, _ = net.forward(params, standard(x, scale))
    low, high = np.maximum(q[:, 0] - widen, 0), np.minimum(q[:, 2] + widen, 1)
    return np.stack([np.minimum(low, q[:, 1]), q[:, 1], np.maximum(high, q[:, 1])], axis=1)


def calibrate(q, y, want=0.8):
    """The widening (>= 0) that makes the interval hold `want` of the calibration years."""
    off = np.maximum(q[:, 0] - y, y - q[:, 2])
    return max(0.0, float(np.quantile(off, want)))


def figures(folds, fit, predictor, area):
    """Held-out figures by fold, crop, assessment and peril, each with its baseline."""
    key = lambda f: f["crop"].astype(int) * 100 + f["end"]  # noqa: E731
    rng, out = np.random.default_rng(SEED + 9), {}

    def add(label, f, keep):
        if keep.sum() < 20:
            return
        y, q = f["y"][keep], predictor(f["x"][keep])
        s = evaluate.score(y, q)
        s["base"] = evaluate.baseline(fit["y"], key(fit), y, key(f)[keep])
        s["out_of_domain"] = float(((area.score(f["x"][keep]) > 1) | ~package.inside(fit["x"], f["x"][keep])).mean())
        if label in ("years", "site"):
            s["intervals"] = {n: evaluate.interval(y, q, f["year"][keep], n, rng) for n in ("r", "rmse", "coverage", "false")}
        out[label] = s

    for name, label in (("test", "years"), ("site", "site")):
        f = folds[name]
        add(label, f, np.ones(len(f["y"]), dtype=bool))
        add(f"{label} in the domain", f, (area.score(f["x"]) <= 1) & package.inside(fit["x"], f["x"]))
        for i, crop in enumerate(features.CROPS):
            add(f"{label} {crop}", f, f["crop"] == i)
        for e in features.WINDOW_END_MONTHS:
            add(f"{label} to {e:02d}-01", f, f["end"] == e)
        for kind in ("none", "drought", "waterlogging", "defoliation", "stripping"):
            add(f"{label} {kind}", f, f["kind"] == kind)
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("out")
    args = parser.parse_args()
    data = simulate.load(args.smoke)
    rng = np.random.default_rng(SEED)
    folds = {}
    for name in ("train", "calibration", "test", "site"):
        keep = data["fold"] == name
        if keep.any():
            folds[name] = rows(rng, data, keep, DRAWS if name == "train" else TEST_DRAWS)
    fit, held = folds["train"], folds["calibration"]
    scale = scaling(fit["x"])
    params = fit_network(fit, scale, HIDDEN, 3 if args.smoke else EPOCHS)
    widen = calibrate(net.forward(params, standard(held["x"], scale))[0], held["y"])
    area = domain.Domain(fit["full"], len(features.CROPS), PROTOTYPES, WEATHERS)
    area.calibrate(held["x"])
    predictor = lambda x: predict(params, scale, widen, x)  # noqa: E731
    metrics = {"widen": widen, "limits": area.limits.tolist(), "rows": {k: len(f["y"]) for k, f in folds.items()}}
    if not args.smoke:
        metrics["held_out"] = figures(folds, fit, predictor, area)
    graph = export.build(scale, params, widen, area, "crop-damage")
    package.write(args.out, graph, data, folds, metrics, predictor, area)


if __name__ == "__main__":
    main()
