"""What stands between the model and a perfect one: seasons, draws, clouds or noise. `python curve.py FOLDER`.

Single nets of the model's make, each trained with one thing changed, and judged like the model on the held-out
years and sites, at the real revisit with 30 % further gaps: from a part of the training seasons; from fewer
observations of each; and trained and judged without the noise of scenes and fields and without haze. The mix is
held_out.py's; the domain plays no part. Writes curve.json and curve.png, with bound.json's perfect sight beside
them. Nothing of the model is chosen by it.
"""
import json
import os
import sys

import net
import matplotlib
import numpy as np

import held_out
import observe
import simulate
import train
import weather

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

SEED, WAY, STEPS = 83, held_out.WAYS["gaps 30"], 2000  # fewer than of the model's nets: there are many
SHARES, DRAWS, MOST = (1 / 16, 1 / 8, 1 / 4, 1 / 2, 1), (1,), 2


def figures(data, share=1.0, draws=MOST):
    """What one net says that has learned from the first share of the training seasons, seen so many times."""
    rng, fold = np.random.default_rng(SEED), data["fold"]
    chosen = np.flatnonzero(fold == "train")
    keep = np.isin(np.arange(len(fold)), chosen[:round(share * len(chosen))])  # in the plan's order: any beginning is balanced
    fit = train.rows(rng, data, keep, draws, train.WAYS)
    even = train.rows(rng, data, fold == "calibration", len(train.TEST_WAYS), train.TEST_WAYS)
    nets = train.fit_nets(fit, train.scaling(fit["x"]), 1, STEPS)
    at, levels = train.calibrate(net.shares(nets, even["x"]), even["y"], train.cell(even["x"]))
    held = train.rows(rng, data, np.isin(fold, ("test", "site")), 1, (WAY,))
    pick = held_out.mix(rng, held["y"], held["kind"])
    x, y = held["x"][pick], held["y"][pick]
    p, (scene, *_) = net.shares(nets, x), train.cell(x)
    value, none = train.finish(p, at[train.cell(x)], np.take(levels, scene))[:, 1], y < net.NONE_UNDER
    r = lambda v: float(np.corrcoef(v, y)[0, 1])  # noqa: E731
    return {"samples": int(keep.sum()), "draws": draws, "r": r(value), "r without thresholds": r(net.quantile(p, 0.5)), "false": float((value[none] > net.HURT).mean())}


def plot(folder, out, bound):
    fig, ax = plt.subplots(figsize=(6.4, 3.8), layout="constrained")
    for key, colour, label in (("r without thresholds", "#8a8a8a", "median as it is"), ("r", "#a3201f", "as given, false damage held down")):
        ax.plot([f["samples"] for f in out["seasons"]], [f[key] for f in out["seasons"]], color=colour, marker="o", label=label)
        ax.axhline(bound[key], color=colour, linestyle=":", linewidth=1)
    ax.axhline(0.85, color="#3a6ea5", linewidth=0.8, label="wanted")
    ax.set(xscale="log", xlabel="simulated samples to learn from", ylabel="r at 30 % further gaps", title="One net, held-out years and sites; dotted: perfect sight of the canopy")
    ax.legend(fontsize=7, frameon=False)
    fig.savefig(os.path.join(folder, "curve.png"), dpi=80, metadata={"Software": None})


def main(folder):
    data = simulate.load()
    out = {"seasons": [figures(data, share) for share in SHARES], "draws": [figures(data, draws=draws) for draws in DRAWS]}
    observe.NOISE_SD, observe.FIELD_SD, observe.HAZE_SHARE = 0.0, 0.0, 0.0
    out["without noise"] = figures(data)
    out["made with"] = {"sites": len(weather.SITES), "layers": list(train.HIDDEN), "steps": STEPS}
    with open(os.path.join(folder, "bound.json"), encoding="utf-8") as f:
        plot(folder, out, json.load(f))
    with open(os.path.join(folder, "curve.json"), "w", encoding="utf-8") as f:
        json.dump(out, f, indent=1, sort_keys=True)
        f.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
