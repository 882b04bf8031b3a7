"""Writes CARD.md and the plots of the yield-loss model from what ships with it. `python -m yield_loss.card FOLDER`."""
import json
import os
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402
import numpy as np  # noqa: E402

import gates  # noqa: E402
import throughput  # noqa: E402
from yield_loss import data, elsewhere, evaluate, heldout, payout, train  # noqa: E402

ORDER = ("kernel", "hybrid", "network", "boosting", "mean")


def grid(head, rows):
    return "\n".join(["| " + " | ".join(head) + " |", "|---" * len(head) + "|"] + ["| " + " | ".join(r) + " |" for r in rows])


def errors(m):
    folds = ("loyo", "forward", "split")
    return grid(("family", "leave-one-year-out", "forward chaining", "fixed split"),
                [[n, *(f"{m[f][n]['rmse']:.3f} / {m[f][n]['r']:.2f}" for f in folds)] for n in ORDER])


def payments(m):
    rows = []
    for n in (*ORDER, "nested", "index", "mean loss", "trend"):
        p = m["payout"][n]
        rows.append([n, *(f"{p[k]:.3f}" for k in ("corr", "missed", "covered", "false", "mean")), f"{p['factor']:.2f}" if p["factor"] else "nothing would"])
    return grid(("candidate", "corr", "missed", "covered", "false", "mean payment", "levelled by"), rows)


def nested(found, m):
    """The judged payments; the mean of three and that without the network, with inputs and years as settled and as chosen in
    the loop; and the index. Then what was chosen."""
    metric = lambda p: [f"{p[k]:.4f}" for k in gates.UP]  # noqa: E731
    rows = [["judged: the family chosen in the loop, as settled", "–", "–", *metric(m["payout"]["nested"])]]
    for key, name in ((a + b, f"{c}, {d}") for b, c in (("", "mean of three"), (" without the network", "kernel and hybrid")) for a, d in (("settled", "as settled"), ("nested", "chosen for each held-out block"))):
        rows.append([name, f"{found[key]['rmse']:.3f}", f"{found[key]['r']:.2f}", *metric(found[key]["payout"])])
    rows.append(["index chosen in the loop", "–", "–", *metric(m["payout"]["index"])])
    rows.append(["to be reached", "–", "–", *(f"{'≥' if gates.UP[k] > 0 else '≤'} {v:.2f}" for k, v in gates.REACH.items())])
    names = sorted({f"{family}: {c['inputs']}, since {c['since']}" for block in found["nested"]["chosen"].values() for family, c in block.items()})
    return grid(("inputs and first year", "RMSE", "r", "corr", "missed", "covered", "false"), rows), "; ".join(names)


def reached(found, m):
    """Of what payments must reach, how much is reached by those judged and by those whose inputs were chosen in the loop."""
    out, rows = [], (("the payments that the gates judge", m["payout"]["nested"]), ("the mean of three with inputs chosen in the loop", found["nested"]["payout"]),
                     ("that without the network", found["nested without the network"]["payout"]))
    for name, paid in rows:
        judged = gates.reach_gates(paid, m["mean_loss"])
        lost = [f"*{g.name[6:]}* is {g.value:.4f}, asked {g.want.replace('>=', '≥').replace('<=', '≤')}" for g in judged if not g.passed]
        out.append(f"{name} {len(judged) - len(lost)} of {len(judged)}" + (f" ({', '.join(lost)})" if lost else ""))
    return "; ".join(out)


def sight(found):
    """What choosing the inputs inside the loop changes of the payments, with the network and without it."""
    out = {}
    for key, ending in (("sight", ""), ("sight_without", " without the network")):
        a, b = (found[n + ending]["payout"] for n in ("settled", "nested"))
        out[key] = ", ".join(f"{k} {b[k] - a[k]:+.3f}" for k in gates.UP).replace("-", "−")
    return out


def coverage(t):
    """What the interval of 1 - yield / trend holds, by how much was lost."""
    y, low, high = t["shortfall"], t["low"], t["high"]
    inside, rows = gates.holds(y, low, high), []
    for name, k in {"all": y == y, **gates.loss_groups(t["loss"])}.items():
        rows.append([name, str(k.sum()), f"{inside[k].mean():.3f}", f"{(~inside & (y > high))[k].mean():.3f}", f"{(~inside & (y < low))[k].mean():.3f}", f"{(high - low)[k].mean():.2f}"])
    return grid(("losses", "county-years", "the interval holds", "over it", "under it", "mean width"), rows)


def states(found, flagged):
    """Errors of a state left out, and the share of its division-seasons that the shipped model flags."""
    rows = []
    for s in sorted(found.keys() | flagged.keys()):
        v = found.get(s)
        errors_ = [str(v["n"] if s != "Iowa" else v["n"] // 9), f"{v['trend']:.3f}", *(f"{v[n]:.3f} / {v[n + '_r']:.2f}" for n in ("kernel", "hybrid"))] if v else ["–"] * 4
        rows.append([s, *errors_, *((str(flagged[s][0]), f"{100 * flagged[s][1]:.1f} %") if s in flagged else ("–", "learnt from"))])
    return grid(("state", "years", "trend", "kernel", "hybrid", "division-seasons", "flagged"), rows)


def foreign(flagged):
    """The states flagged least and most, and all of them."""
    names, n = list(flagged), sum(k for k, _ in flagged.values())
    said = lambda s: f"{100 * flagged[s][1]:.1f} % of the seasons of {s}"  # noqa: E731
    return {"few": " and ".join(said(s) for s in names[:2]), "most": said(names[-1]), "mean_flagged": f"{100 * sum(k * v for k, v in flagged.values()) / n:.0f} %"}


def trend(m, judged):
    """How the model's error compares with that of the trend, which must not pay."""
    if m["payout"]["trend"]["factor"] is not None:
        raise ValueError("the trend pays: judge its payments like those of the other rivals")
    return next(g.text for g in judged if g.name == "error: trend")


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
    held = gates.holds(t["loss"], np.maximum(t["low"], 0), np.maximum(t["high"], 0))
    with open(f"{folder}/nested.json", encoding="utf-8") as f:
        found = json.load(f)
    (nested_table, nested_names), flagged = nested(found, m), elsewhere.shares(folder)
    text = text.format(
        throughput=throughput.of(folder),
        nested=nested_table, nested_names=nested_names, reached=reached(found, m), coverage=coverage(t), **foreign(flagged), trend=trend(m, judged),
        **sight(found), shift=heldout.SHIFT, mean_corr=f"{m['payout']['mean loss']['corr']:.3f}".replace("-", "−"),
        covered_all=float(gates.holds(t["shortfall"], t["low"], t["high"]).mean()),
        covered_severe=float(gates.holds(t["shortfall"], t["low"], t["high"])[severe].mean()), over_severe=float((t["shortfall"] > t["high"] + 1e-4)[severe].mean()),
        status=manifest["status"], rows=m["rows"], mean_loss=m["mean_loss"], seasons=manifest["training"]["seasons"],
        samples=manifest["training"]["samples"], n_indices=len(payout.index_scores(z)),
        indices="; ".join(m["indices_chosen"]), families=", ".join(f"{n} in {chosen.count(n)} of {len(chosen)} blocks" for n in sorted(set(chosen))),
        data_sha=manifest["training"]["samples_sha256"], onnx_size=manifest["onnx"]["size"], onnx_sha=manifest["onnx"]["sha256"],
        difference=max(m["graph_difference"]), errors=errors(m), floor=floor(),
        **{f"trend_{f}": m[f]["mean"]["trend"] for f in ("loyo", "forward", "split")},
        dates=", ".join(f"1 {n} {m['dates'][d]['rmse']:.3f} / {m['dates'][d]['r']:.2f}" for d, n in (("7", "July"), ("8", "August"), ("9", "September"))),
        states=states(m["states"], flagged),
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
