"""Trains, calibrates, tests and writes the crop-damage model. `python train.py [--smoke] OUT`.

Fixed seeds throughout. Writes model.onnx, manifest.json (canonical), golden.json, metrics.json, sources.sha256.
"""
import argparse
import os
import sys

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one thread: sums keep their order
import net  # noqa: E402  before jax is imported
import numpy as np  # noqa: E402

import domain  # noqa: E402
import evaluate  # noqa: E402
import export  # noqa: E402
import features  # noqa: E402
import observe  # noqa: E402
import package  # noqa: E402
import simulate  # noqa: E402
import sources  # noqa: E402
import weather  # noqa: E402

SEED, NETS, HIDDEN, BATCH, RATE, DECAY = 7, 2, (128, 64), 512, 2e-3, 0.02
DRAWS, STEPS = 24, 8000  # observations of each season; steps of each net
WAYS = ((False, 0.0), (False, 0.3), (False, 0.0), (True, 0.0), (False, 0.15), (False, 0.5), (True, 0.3))  # (composites, further gaps), in turn
TEST_WAYS = ((False, 0.0), (False, 0.3), (True, 0.0))
PROTOTYPES, WEATHERS = 220, 400
STATIONS = [s[0] for s in weather.SITES.values() if s[0].endswith(".gz")]  # in data/; the others are those of the pinned wheel
FALSE_SHARE, COVER = (0.03, 0.02), 0.80  # wanted of the calibration years; false damage of composites, of scenes


def part_of(data, keep):
    """The samples of a mask."""
    return {k: v[keep] for k, v in data.items() if len(v) == len(keep)}


def rows(rng, data, keep, draws, ways):
    """Observed rows of the kept samples that the model would answer for: features, damage, keys."""
    part, out = part_of(data, keep), {k: [] for k in ("x", "y", "end", "crop", "year", "kind", "way")}
    for i in range(draws):
        x = observe.observe(rng, part, *ways[i % len(ways)])
        fine = features.sufficient(x, part["end"])
        for k, v in (("x", x), ("y", part["damage"]), ("end", part["end"]), ("crop", part["crop"]), ("year", part["year"]),
                     ("kind", part["kind"]), ("way", np.full(len(fine), i % len(ways)))):
            out[k].append(v[fine])
    return {k: np.concatenate(v) for k, v in out.items()}


def scaling(x):
    """The matrix that takes raw inputs to standard deviations, zero where masked: a masked input is zero already,
    so (v - mean)/sd of a seen one is v/sd less mean/sd times its mask."""
    out = np.eye(features.SIZE)
    for j in features.VALUES:
        m = features.mask_of(j)
        v = x[x[:, m] > 0, j].astype(np.float64)
        out[j, j], out[m, j] = 1 / v.std(), -v.mean() / v.std()
    return out


def fit_nets(fit, scale, nets, steps):
    """The nets, on raw inputs and in single precision as the graph holds them: the scaling is folded into their
    first layer."""
    x, y, out = (fit["x"] @ scale).astype(np.float32), fit["y"], []
    reach = np.cumsum(net.like_the_mix(y))
    for k in range(nets):
        rng = np.random.default_rng(SEED + 1 + k)
        pick = lambda n: np.searchsorted(reach, rng.random(n)).clip(0, len(y) - 1)  # noqa: B023, E731
        params = net.train(rng, pick, x, y, HIDDEN, steps, BATCH, RATE, DECAY)
        out.append([(w.astype(np.float32), b.astype(np.float32)) for w, b in [(scale @ params[0][0], params[0][1]), *params[1:]]])
        print(f"net {k + 1} of {nets}", file=sys.stderr, flush=True)
    return out


def numbers(nets, x):
    """The four numbers: the mean of the nets."""
    z = 0
    for one in nets:
        h = x.astype(np.float64)
        for i, (w, b) in enumerate(one):
            h = h @ w + b
            if i < len(one) - 1:
                h = h / (1 + np.exp(-np.clip(h, -40, 40)))
        z = z + h / len(nets)
    return z


def by_scene(x):
    """Whether a row's field was seen by scene, as 0 or 1."""
    return (x[:, features.LAST + 3] > 0).astype(int)


def finish(z, scene, at, widen):
    """Low, median and high with the hurdle and the widening, as the graph computes them."""
    q, a, w = net.quantiles(z), np.asarray(at)[scene], np.asarray(widen)[scene]
    g = np.clip(net.SLOPE * (z[:, 3] - a), 0, 1)
    mid = q[:, 1] * g
    return np.stack([np.clip(q[:, 0] * g - w, 0, mid), mid, np.minimum(1, np.maximum(q[:, 2] + w, mid))], axis=1)


def calibrate(z, y, scene):
    """The hurdle and the widening, each for composites and for scenes: so that FALSE_SHARE of the undamaged are
    said to have lost over HURT, and that the interval holds COVER of a mix like the gates'."""
    at, widen = [0.0, 0.0], [0.0, 0.0]
    for s in (0, 1):
        rows = scene == s
        if not rows.any():
            continue
        none = rows & (y < net.NONE_UNDER)
        if none.any():
            q = net.quantiles(z[none])[:, 1]
            need = np.where(q > net.HURT, z[none, 3] - net.HURT / np.maximum(q, net.HURT) / net.SLOPE, -40)
            at[s] = float(np.quantile(need, 1 - FALSE_SHARE[s]))
        w = net.like_the_mix(y[rows])
        q = finish(z[rows], np.zeros(rows.sum(), dtype=int), [at[s]], [0.0])
        off = np.maximum(q[:, 0] - y[rows], y[rows] - q[:, 2])
        order = np.argsort(off)
        widen[s] = max(0.0, float(off[order][np.searchsorted(np.cumsum(w[order]), COVER)]))
    return at, widen


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
        s["out_of_domain"] = float((area.score(f["x"][keep]) > 1).mean())
        if label in ("years", "site"):
            s["intervals"] = {n: evaluate.interval(y, q, f["year"][keep], n, rng) for n in ("r", "rmse", "coverage", "false")}
        out[label] = s

    for name, label in (("test", "years"), ("site", "site")):
        f = folds[name]
        add(label, f, np.ones(len(f["y"]), dtype=bool))
        for i, way in enumerate(("scenes", "scenes, 30 % further gaps", "monthly composites")):
            add(f"{label} {way}", f, f["way"] == i)
        for i, crop in enumerate(features.CROPS):
            add(f"{label} {crop}", f, f["crop"] == i)
        for e in features.WINDOW_END_MONTHS:
            add(f"{label} to {e:02d}-01", f, f["end"] == e)
        for kind in ("none", "drought", "waterlogging", "heat", "defoliation", "stripping"):
            add(f"{label} {kind}", f, f["kind"] == kind)
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("out")
    args = parser.parse_args()
    record, data = sources.Record(STATIONS), simulate.load(args.smoke)
    rng, folds = np.random.default_rng(SEED), {}
    for name in ("train", "calibration", "test", "site"):
        keep = data["fold"] == name
        if keep.any():
            draws = (4 if args.smoke else DRAWS) if name == "train" else len(TEST_WAYS)
            folds[name] = rows(rng, data, keep, draws, WAYS if name == "train" else TEST_WAYS)
        print(f"{name}: {len(folds[name]['y']) if name in folds else 0} rows", file=sys.stderr, flush=True)
    fit, held = folds["train"], folds["calibration"]
    full = observe.observe(rng, part_of(data, data["fold"] == "train"), True, 0, whole=True)
    nets = fit_nets(fit, scaling(fit["x"]), NETS, 300 if args.smoke else STEPS)
    at, widen = calibrate(numbers(nets, held["x"]), held["y"], by_scene(held["x"]))
    area = domain.Domain(full, PROTOTYPES, WEATHERS)
    area.calibrate(held["x"], held["way"])
    predictor = lambda x: finish(numbers(nets, x), by_scene(x), at, widen)  # noqa: E731
    metrics = {"at": at, "widen": widen, "limits": area.limits.tolist(), "rows": {k: len(f["y"]) for k, f in folds.items()}}
    if not args.smoke:
        metrics["held_out"] = figures(folds, fit, predictor, area)
    graph = export.build(nets, at, widen, area, "crop-damage")
    package.write(args.out, graph, data, folds, metrics, predictor, area)
    record.write(args.out)


if __name__ == "__main__":
    main()
