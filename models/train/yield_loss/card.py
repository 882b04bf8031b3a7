"""Writes CARD.md and the plots of the yield-loss model from what ships with it. `python -m yield_loss.card FOLDER`."""
import json
import os
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402
import numpy as np  # noqa: E402

import gates  # noqa: E402
from yield_loss import data, evaluate, payout, train  # noqa: E402

ORDER = ("kernel", "hybrid", "network", "boosting", "mean")


def grid(head, rows):
    return "\n".join(["| " + " | ".join(head) + " |", "|---" * len(head) + "|"] + ["| " + " | ".join(r) + " |" for r in rows])


def errors(m):
    folds = ("loyo", "forward", "split")
    return grid(("family", "leave-one-year-out", "forward chaining", "fixed split"),
                [[n, *(f"{m[f][n]['rmse']:.3f} / {m[f][n]['r']:.2f}" for f in folds)] for n in ORDER])


def payments(m):
    rows = []
    for n in (*ORDER, "nested", "index", "mean loss"):
        p = m["payout"][n]
        rows.append([n, *(f"{p[k]:.3f}" for k in ("corr", "missed", "covered", "false", "mean")), f"{p['factor']:.2f}"])
    return grid(("candidate", "corr", "missed", "covered", "false", "mean payment", "levelled by"), rows)


def nested(folder):
    """Kernel and hybrid, with inputs and years as settled and as chosen in the loop, and what was chosen."""
    with open(f"{folder}/nested.json", encoding="utf-8") as f:
        found = json.load(f)
    rows = []
    for key, name in (("settled", "as settled"), ("nested", "chosen for each held-out block")):
        v, p = found[key], found[key]["payout"]
        rows.append([name, f"{v['rmse']:.3f}", f"{v['r']:.2f}", *(f"{p[k]:.3f}" for k in ("corr", "missed", "covered", "false"))])
    names = sorted({f"{family}: {c['inputs']}, since {c['since']}" for block in found["nested"]["chosen"].values() for family, c in block.items()})
    return grid(("inputs and first year", "RMSE", "r", "corr", "missed", "covered", "false"), rows), "; ".join(names)


def differences(t):
    d = gates.differences(t["pay_model"], t["pay_index"], t["loss"], t["year"])
    return grid(("metric", "better by", "90 % interval"), [[k, f"{v:+.3f}", f"{lo:+.3f} to {hi:+.3f}"] for k, (v, lo, hi) in d.items()])


def _cell(v):
    return f"{v:.2f}".replace("-", "−")


def years(m, names):
    families, rows = m["by_year"], []
    for y in names:
        paid = m["paid_by_year"].get(y)
        rows.append([y, f"{families['mean'][y][0]:.2f}", *(_cell(families[n][y][2]) for n in ORDER),
                     *((f"{paid['nested']:.2f}", f"{paid['index']:.2f}") if paid else ("–", "–")),
                     *(_cell(m[f].get(y, [0, 0, 0])[2]) if y in m[f] else "–" for f in ("forward_by_year", "split_by_year"))])
    return grid(("year", "loss", *ORDER, "model pays", "index pays", "mean, forward", "mean, split"), rows)


def plot(m, folder):
    style = {"linewidth": 1.2}
    by = m["by_year"]["mean"]
    x = sorted(by, key=int)
    fig, ax = plt.subplots(figsize=(11, 4))
    ax.bar([int(y) for y in x], [by[y][0] for y in x], color="#c8c8c8", label="mean loss of the counties")
    ax.plot([int(y) for y in x], [max(0, by[y][2]) for y in x], color="#1b5e8c", label="estimate, year left out", **style)
    f = m["forward_by_year"]
    ax.plot([int(y) for y in sorted(f)], [max(0, f[y][2]) for y in sorted(f)], color="#c05a1c", label="estimate from earlier years alone", **style)
    ax.set(ylabel="loss fraction", title="Iowa corn: losses and estimates of the mean of three")
    ax.legend(frameon=False)
    fig.savefig(os.path.join(folder, "years.png"), dpi=90, bbox_inches="tight", metadata={"Software": None})
    fig, ax = plt.subplots(figsize=(11, 4))
    paid = m["paid_by_year"]
    x = sorted(paid, key=int)
    ax.bar([int(y) for y in x], [by[y][0] for y in x], color="#c8c8c8", label="mean loss")
    for n, colour, label in (("nested", "#1b5e8c", "model pays"), ("index", "#8c1b3c", "best index pays")):
        ax.plot([int(y) for y in x], [paid[y][n] for y in x], color=colour, label=label, **style)
    ax.set(ylabel="share of the sum insured", title="Payments at equal mean payment, each year left out")
    ax.legend(frameon=False)
    fig.savefig(os.path.join(folder, "payments.png"), dpi=90, bbox_inches="tight", metadata={"Software": None})
    plt.close("all")


def floor():
    """RMSE of the true mean of each division and year."""
    z, c = data.iowa()
    k = c.year >= evaluate.FIRST_TEST
    return float(np.sqrt(((c.ratio - z.ratio[c.row])[k] ** 2).mean()))


def main(folder):
    with open(f"{folder}/metrics.json", encoding="utf-8") as f:
        m = json.load(f)
    judged, manifest = gates.judge(folder)
    t = gates.table(f"{folder}/held_out.csv.gz")
    with open(os.path.join(os.path.dirname(__file__), "card.md"), encoding="utf-8") as f:
        text = f.read()
    z, _ = data.iowa()
    severe = t["loss"] >= 0.3
    chosen = list(m["families_chosen"].values())
    lost = [g.name for g in judged if not g.passed]
    held = (t["loss"] >= np.maximum(t["low"], 0) - 1e-4) & (t["loss"] <= np.maximum(t["high"], 0) + 1e-4)
    nested_table, nested_names = nested(folder)
    text = text.format(
        nested=nested_table, nested_names=nested_names,
        status=manifest["status"], rows=m["rows"], mean_loss=m["mean_loss"], seasons=manifest["training"]["seasons"],
        samples=manifest["training"]["samples"], n_indices=len(payout.index_scores(z)),
        indices="; ".join(m["indices_chosen"]), families=", ".join(f"{n} in {chosen.count(n)} of {len(chosen)} blocks" for n in sorted(set(chosen))),
        data_sha=manifest["training"]["samples_sha256"], onnx_size=manifest["onnx"]["size"], onnx_sha=manifest["onnx"]["sha256"],
        difference=max(m["graph_difference"]), errors=errors(m), floor=floor(),
        **{f"trend_{f}": m[f]["mean"]["trend"] for f in ("loyo", "forward", "split")},
        dates=", ".join(f"1 {n} {m['dates'][d]['rmse']:.3f} / {m['dates'][d]['r']:.2f}" for d, n in (("7", "July"), ("8", "August"), ("9", "September"))),
        states=grid(("state", "years", "trend", "kernel", "hybrid"), [
            [s, str(v["n"] if s != "Iowa" else v["n"] // 9), f"{v['trend']:.3f}", *(f"{v[n]:.3f} / {v[n + '_r']:.2f}" for n in ("kernel", "hybrid"))]
            for s, v in m["states"].items()]),
        payout=payments(m), differences=differences(t), named=years(m, [str(y) for y in train.NAMED]),
        years=years(m, sorted(m["by_year"]["mean"], key=int)),
        gates=f"{len(judged) - len(lost)} of {len(judged)} gates passed" + (f"; not: {', '.join(lost)}" if lost else ""),
        gate_table=grid(("gate", "passed", "what came out"), [[g.name, "yes" if g.passed else "**no**", g.text] for g in judged]),
        severe_years=len(np.unique(t["year"][severe])), cut=float(held.mean()), uncut=m["coverage_of_shortfall"])
    plot(m, folder)
    with open(f"{folder}/CARD.md", "w", encoding="utf-8") as f:
        f.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
