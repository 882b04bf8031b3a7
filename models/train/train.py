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

SEED, NETS, FILTERS, HIDDEN, BATCH, RATE, DECAY, DROP = 7, 3, (24, 24), (256, 128), 512, 2e-3, 0.02, 0.3
DRAWS, STEPS = 8, 12000  # observations of each season; steps of each net
WAYS = ((False, 0.0), (False, 0.3), (False, 0.0), (True, 0.0), (False, 0.15), (False, 0.5), (True, 0.3))  # (composites, further gaps), in turn
TEST_WAYS = ((False, 0.0), (False, 0.3), (True, 0.0))
LOOKS = 3  # at each calibration season in each way: a threshold rests on its rarest rows
PROTOTYPES, WEATHERS = 1100, 400  # of the domain: of all crops together
STATIONS = [s[0] for s in weather.SITES.values() if s[0].endswith(".gz")]  # in data/; the others are those of the pinned wheel
FALSE_SHARE = (0.015, 0.010)  # of the undamaged said to have lost over HURT, of composites and of scenes; alike where RIPENING and elsewhere
RIPENING = np.zeros((len(features.WINDOW_END_MONTHS), len(features.CROPS)), dtype=bool)  # dates and crops of which fields have faded
RIPENING[1:, features.CROPS.index("cereal")] = True
COVER, LEVELS = 0.80, (0.01, 0.25)  # of a mix like the gates' in the interval; between which levels its lower end is looked for


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
    so (v - mean)/sd of a seen one is v/sd less mean/sd times its mask. The periods stay: net.periods scales them."""
    out = np.eye(features.SIZE)
    for j in (j for j in features.VALUES if j >= features.MONTH):
        m = features.mask_of(j)
        v = x[x[:, m] > 0, j].astype(np.float64)
        out[j, j], out[m, j] = 1 / v.std(), -v.mean() / v.std()
    return out


def fold(one, scale):
    """A net of scaled rows as one of raw rows."""
    still, (w, b) = scale[features.MONTH:, features.MONTH:], one["dense"][0]
    read = w.copy()
    read[-len(still):] = still @ w[-len(still):]
    single = lambda layers: [(w.astype(np.float32), b.astype(np.float32)) for w, b in layers]  # noqa: E731
    return {"lead": [(still @ w).astype(np.float32) for w in one["lead"]], "conv": single(one["conv"]), "dense": single([(read, b), *one["dense"][1:]])}


def fit_nets(fit, scale, nets, steps):
    """The nets, on raw inputs and in single precision as the graph holds them: the scaling is folded into the weights
    that read them."""
    x, y, out = (fit["x"] @ scale).astype(np.float32), fit["y"], []
    reach = np.cumsum(net.like_the_mix(y))
    for k in range(nets):
        rng = np.random.default_rng(SEED + 1 + k)
        pick = lambda n: np.searchsorted(reach, rng.random(n)).clip(0, len(y) - 1)  # noqa: B023, E731
        out.append(fold(net.train(rng, pick, x, y, FILTERS, HIDDEN, steps, BATCH, RATE, DECAY, DROP), scale))
        print(f"net {k + 1} of {nets}", file=sys.stderr, flush=True)
    return out


def by_scene(x):
    """Whether a row's field was seen by scene, as 0 or 1."""
    return features.seen_by_scene(x).astype(int)


def cell(x):
    """Way of seeing, assessment date and crop of each row, as three index arrays."""
    known = features.WEATHER + 12 + features.MONTHS.index(features.WINDOW_END_MONTHS[0])
    return by_scene(x), (x[:, known:features.CROP] > 0).sum(axis=1), x[:, features.CROP:features.SIZE].argmax(axis=1)


def finish(p, threshold, level):
    """Low, median and high that are given for class shares p, as the graph computes them."""
    mid = net.mute(net.quantile(p, 0.5), net.quantile(p, net.SURE), threshold)
    low = np.minimum(net.bare(net.quantile(p, level)), mid)
    return np.stack([low, mid, np.maximum(net.quantile(p, 1 - level), mid)], axis=1)


def coverage(y, q):
    """Share of a mix like the gates' that lies in the interval."""
    return float(net.like_the_mix(y)[(y >= q[:, 0] - 1e-4) & (y <= q[:, 2] + 1e-4)].sum())


def calibrate(p, y, where):
    """The thresholds by way of seeing, date and crop, so that FALSE_SHARE of the undamaged are said to have lost over
    HURT; and by way the level of the interval's lower end (one less it is that of the upper), so that it holds COVER."""
    scene, date, crop = where
    at, levels = np.full((2, *RIPENING.shape), net.HURT), [0.1, 0.1]
    for s in np.unique(scene):
        for faded in (False, True):
            none = (scene == s) & (y < net.NONE_UNDER) & (RIPENING[date, crop] == faded)
            if none.any():
                q = np.quantile(net.quantile(p[none], net.SURE), 1 - FALSE_SHARE[s])
                at[s, RIPENING == faded] = np.clip(q, net.HURT, 1 - net.RAMP)
        rows, (lo, hi) = scene == s, LEVELS
        given = at[s, date[rows], crop[rows]]
        for _ in range(20):
            middle = (lo + hi) / 2
            enough = coverage(y[rows], finish(p[rows], given, middle)) >= COVER
            lo, hi = (middle, hi) if enough else (lo, middle)
        levels[s] = lo
    return at, levels


def figures(folds, fit, predictor, area):
    """Held-out figures by fold, crop, assessment and peril, each with its baseline."""
    key = lambda f: f["crop"].astype(int) * 100 + f["end"]  # noqa: E731
    rng, out = np.random.default_rng(SEED + 9), {}

    def add(label, f, keep):
        if keep.sum() < 20:
            return
        y, q = f["y"][keep], f["q"][keep]
        s = evaluate.score(y, q)
        s["base"] = evaluate.baseline(fit["y"], key(fit), y, key(f)[keep])
        s["out_of_domain"] = float((f["score"][keep] > 1).mean())
        if label in ("years", "site"):
            s["intervals"] = {n: evaluate.interval(y, q, f["year"][keep], n, rng) for n in ("r", "rmse", "coverage", "false")}
        out[label] = s

    for name, label in (("test", "years"), ("site", "site")):
        f = dict(folds[name], q=predictor(folds[name]["x"]), score=area.score(folds[name]["x"]))
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
            draws = {"train": 4 if args.smoke else DRAWS, "calibration": LOOKS * len(TEST_WAYS)}.get(name, len(TEST_WAYS))
            folds[name] = rows(rng, data, keep, draws, WAYS if name == "train" else TEST_WAYS)
        print(f"{name}: {len(folds[name]['y']) if name in folds else 0} rows", file=sys.stderr, flush=True)
    fit, held = folds["train"], folds["calibration"]
    full = observe.observe(rng, part_of(data, data["fold"] == "train"), True, 0, whole=True)
    steps = 300 if args.smoke else STEPS
    nets = fit_nets(fit, scaling(fit["x"]), NETS, steps)
    at, levels = calibrate(net.shares(nets, held["x"]), held["y"], cell(held["x"]))
    area = domain.Domain(full, PROTOTYPES, WEATHERS)
    area.calibrate(held["x"], held["way"])
    predictor = lambda x: finish(net.shares(nets, x), at[cell(x)], np.take(levels, by_scene(x)))  # noqa: E731
    metrics = {"at": at.tolist(), "levels": levels, "limits": area.limits.tolist(), "rows": {k: len(f["y"]) for k, f in folds.items()}}
    if not args.smoke:
        metrics["held_out"] = figures(folds, fit, predictor, area)
    graph = export.build(nets, at, levels, area, "crop-damage")
    package.write(args.out, graph, data, folds, metrics, predictor, area)
    record.write(args.out)


if __name__ == "__main__":
    main()
