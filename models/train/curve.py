"""What each part costs: seasons, draws, width, clouds or noise. `python curve.py FOLDER`.

Single nets of the model's make, each trained with one thing changed, and judged like the model on the held-out
years and sites, at the real revisit with 30 % further gaps: from a part of the training seasons; from fewer or more
observations of each; narrower and wider; with every pass clear; and without the noise of scenes and fields and
without haze (both learned and judged so). Three nets that differ by their seeds alone say how much of a difference is
chance, and their mean what averaging brings. The committed graph is judged beside them. The mix is held_out.py's, the
mean of MIXES draws of it; the domain plays no part. Writes curve.json and curve.png, with bound.json's perfect sight
beside them. Nothing of the model is chosen by it.
"""
import json
import os
import sys

import net
import matplotlib
import numpy as np
import onnx

import features
import held_out
import observe
import export
import shipped
import simulate
import train
import weather

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

SEED, WAY, STEPS, MIXES = 83, held_out.WAYS["gaps 30"], 3000, 5  # fewer steps than of the model's nets: there are many
SHARES, DRAWS, WIDTHS, SEEDS = (1 / 16, 1 / 8, 1 / 4, 1 / 2, 1), (1, 4), (1 / 4, 1 / 2, 2), 3
MOST, WANTED = 2, 0.85  # observations of each season unless said otherwise; r that is asked for
FREE = "r without thresholds"


def look(data, share=1.0, draws=MOST):
    """Rows to learn from (the first share of the training seasons, seen so many times), to calibrate and to judge by."""
    rng, fold = np.random.default_rng(SEED), data["fold"]
    chosen = np.flatnonzero(fold == "train")
    keep = np.isin(np.arange(len(fold)), chosen[:round(share * len(chosen))])  # in the plan's order: any beginning is balanced
    even = train.rows(rng, data, fold == "calibration", len(train.TEST_WAYS), train.TEST_WAYS)
    held = train.rows(rng, data, np.isin(fold, ("test", "site")), 1, (WAY,))
    return {"fit": train.rows(rng, data, keep, draws, train.WAYS), "even": even, "held": held, "samples": int(keep.sum()), "draws": draws}


def learn(rows, nets=1, hidden=train.HIDDEN):
    """Nets of one width of their dense layers."""
    usual, train.HIDDEN = train.HIDDEN, hidden
    try:
        return train.fit_nets(rows["fit"], train.scaling(rows["fit"]["x"]), nets, STEPS)
    finally:
        train.HIDDEN = usual


def figures(rows, shares):
    """What is said by the class shares of a function of rows, thresholds set on the calibration years."""
    even, held = rows["even"], rows["held"]
    at, levels = train.calibrate(shares(even["x"]), even["y"], train.cell(even["x"]))
    p, (scene, *_) = shares(held["x"]), train.cell(held["x"])
    value, free, out = train.finish(p, at[train.cell(held["x"])], np.take(levels, scene))[:, 1], net.quantile(p, 0.5), []
    for k in range(MIXES):
        pick = held_out.mix(np.random.default_rng(SEED + k), held["y"], held["kind"])
        y, none = held["y"][pick], held["y"][pick] < net.NONE_UNDER
        r = lambda v: float(np.corrcoef(v[pick], y)[0, 1])  # noqa: B023, E731
        out.append((r(value), r(free), float((value[pick][none] > net.HURT).mean())))
    got = np.mean(out, axis=0)
    return {"samples": rows["samples"], "draws": rows["draws"], "r": got[0], FREE: got[1], "false": got[2]}


def committed(folder):
    """The class shares that the committed graph computes."""
    with open(os.path.join(folder, "model.onnx"), "rb") as f:
        graph = onnx.ModelProto.FromString(f.read())
    name = export.SHARES
    graph.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["N", net.CLASSES]))
    run = shipped.session(graph.SerializeToString())
    return lambda x: run.run([name], {"features": x})[0].astype(np.float64)


def measured(data, folder):
    """All rows of the table, each thing changed by itself."""
    one = lambda rows, **kw: (lambda nets: figures(rows, lambda x: net.shares(nets, x)))(learn(rows, **kw))  # noqa: E731
    rows = look(data)
    nets = learn(rows, SEEDS)
    alone = [figures(rows, lambda x, n=n: net.shares([n], x)) for n in nets]
    usual = alone[0] | {k: float(np.mean([f[k] for f in alone])) for k in ("r", FREE, "false")}
    out = {"usual": usual, "spread": {k: float(np.ptp([f[k] for f in alone])) for k in ("r", FREE)},
           "averaged": figures(rows, lambda x: net.shares(nets, x)), "model": figures(rows, committed(folder))}
    out["widths"] = [one(rows, hidden=h) | {"layers": list(h)} for h in (tuple(int(w * n) for n in train.HIDDEN) for w in WIDTHS)]
    out["seasons"] = [one(look(data, share)) for share in SHARES[:-1]] + [usual]
    out["draws"] = [one(look(data, draws=draws)) for draws in DRAWS]
    clear, observe._clear = observe._clear, lambda rng, n, gap: observe._passes(rng, n)  # noqa: ARG005
    out["every pass clear"] = one(look(data))
    observe._clear = clear
    observe.NOISE_SD, observe.HAZE_SHARE = (0.0,) * features.K, 0.0
    return out | {"without noise": one(look(data)), "made with": {"sites": len(weather.SITES), "filters": list(train.FILTERS), "layers": list(train.HIDDEN), "steps": STEPS}}


def table(out, bound):
    """(name, figures) of each row of the card's table."""
    named = [(f"{100 * f['samples'] / out['usual']['samples']:.2g} % of the seasons", f) for f in out["seasons"][:-1]]
    named += [(f"each seen {f['draws']} time{'s' * (f['draws'] > 1)}", f) for f in out["draws"]]
    named += [(f"layers of {f['layers'][0]} and {f['layers'][1]}", f) for f in out["widths"]]
    named += [("**as usual**", out["usual"]), (f"{SEEDS} such nets averaged", out["averaged"]), ("every pass clear", out["every pass clear"]),
              ("neither noise nor haze", out["without noise"]), ("**the model itself**", {**out["model"], "draws": train.DRAWS})]
    return named + [("perfect sight of the canopy", {"samples": out["usual"]["samples"], "draws": "–", **bound})]


def plot(folder, out, bound):
    fig, (left, right) = plt.subplots(1, 2, figsize=(9.6, 4.2), layout="constrained", sharey=False)
    kinds = ((FREE, "#8a8a8a", "median as it is"), ("r", "#a3201f", "as given, false damage held down"))
    named = table(out, bound)[len(SHARES) - 1:]
    for key, colour, label in kinds:
        left.plot([f["samples"] for f in out["seasons"]], [f[key] for f in out["seasons"]], color=colour, marker="o", label=label)
        left.axhline(bound[key], color=colour, linestyle=":", linewidth=1)
        right.plot([f[key] for _, f in named], range(len(named)), color=colour, marker="o", linestyle="")
    left.axhline(WANTED, color="#3a6ea5", linewidth=0.8, label="wanted")
    right.axvline(WANTED, color="#3a6ea5", linewidth=0.8)
    left.set(xscale="log", xlabel="simulated samples to learn from", ylabel="r at 30 % further gaps", title="Dotted: perfect sight of cover, dense layers")
    right.set(yticks=range(len(named)), yticklabels=[n.strip("*") for n, _ in named], xlabel="r at 30 % further gaps", title="One thing changed")
    right.invert_yaxis()
    left.legend(fontsize=7, frameon=False)
    fig.savefig(os.path.join(folder, "curve.png"), dpi=80, metadata={"Software": None})


def main(folder):
    out = measured(simulate.load(), folder)
    with open(os.path.join(folder, "bound.json"), encoding="utf-8") as f:
        plot(folder, out, json.load(f))
    with open(os.path.join(folder, "curve.json"), "w", encoding="utf-8") as f:
        json.dump(out, f, indent=1, sort_keys=True)
        f.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
