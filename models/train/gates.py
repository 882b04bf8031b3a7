"""The gates a model passes before it may be released, as code. `python gates.py FOLDER...`

Reads held_out.csv.gz of a model's folder (what it and its rivals said of years they were not trained
on), and of yield-loss nested.json (what came out where its inputs too were chosen inside the loop), judges every
gate, writes gates.json and says which failed. A model whose manifest says `released`
must pass all; `make gates` fails otherwise. Payments are fractions of the sum insured.

    corr      correlation of payment with loss
    missed    share of rows with a loss of at least 30 % that are paid under 10 %
    covered   sum of min(payment, loss) over the sum of loss
    false     share of the payments over 5 % where the loss is under 5 %
"""
import gzip
import io
import json
import os
import sys
from dataclasses import asdict, dataclass

import numpy as np

DRAWS, LEVEL, SEED = 1000, 0.90, 5
UP = {"corr": 1, "missed": -1, "covered": 1, "false": -1}  # which way is better
EVEN = 0.05  # means of payments may differ by this share
REACH = {"corr": 0.64, "missed": 0.17, "covered": 0.60, "false": 0.40}  # what payments for a loss of yield must reach


@dataclass
class Gate:
    """One judgement: what was asked, what came out, and a sentence."""

    name: str
    passed: bool
    value: float
    want: str
    text: str


def metrics(pay, loss):
    """The four payout metrics and the mean payment; nan where a share has no rows."""
    severe, paid = loss >= 0.30, pay > 0.05
    varies = pay.std() > 1e-12 and loss.std() > 1e-12
    return {
        "corr": float(np.corrcoef(pay, loss)[0, 1]) if varies else 0.0,
        "missed": float((pay[severe] < 0.10).mean()) if severe.any() else float("nan"),
        "covered": float(np.minimum(pay, loss).sum() / loss.sum()) if loss.sum() > 0 else float("nan"),
        "false": float((loss[paid] < 0.05).mean()) if paid.any() else 1.0,
        "mean": float(pay.mean()),
    }


def scaled(score, mean):
    """min(1, s * score) with the s that gives the mean; all zero scores stay zero."""
    if score.max() <= 0:
        return np.zeros_like(score)
    lo, hi = 0.0, 1.0
    while np.minimum(1, hi * score).mean() < mean and hi < 1e6:
        hi *= 2
    for _ in range(60):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if np.minimum(1, mid * score).mean() < mean else (lo, mid)
    return np.minimum(1, hi * score)


def drawn(blocks):
    """DRAWS times the rows of as many whole blocks (years) as there are, with replacement."""
    rng = np.random.default_rng(SEED)
    rows = [np.flatnonzero(blocks == b) for b in np.unique(blocks)]
    for _ in range(DRAWS):
        yield np.concatenate([rows[i] for i in rng.integers(0, len(rows), len(rows))])


def differences(pay, rival, loss, blocks):
    """{metric: (difference, low, high)} of pay over rival, better is positive; the interval draws whole
    blocks (years), the same ones for both."""
    a, b = metrics(pay, loss), metrics(rival, loss)
    draws = {k: [] for k in UP}
    for pick in drawn(blocks):
        x, y = metrics(pay[pick], loss[pick]), metrics(rival[pick], loss[pick])
        for k, way in UP.items():
            draws[k].append(way * (x[k] - y[k]))
    edge = (1 - LEVEL) / 2
    return {k: (UP[k] * (a[k] - b[k]), *(float(v) for v in np.nanquantile(draws[k], [edge, 1 - edge]))) for k in UP}


def payout_gates(pays, loss, blocks, model="model"):
    """Ahead of every rival at equal mean payment: in all four metrics, and beyond the noise of years in
    corr and covered."""
    out = []
    mine = metrics(pays[model], loss)
    for name in sorted(set(pays) - {model}):
        theirs = metrics(pays[name], loss)
        even = abs(mine["mean"] - theirs["mean"]) <= EVEN * max(mine["mean"], theirs["mean"], 1e-9)
        out.append(Gate(f"equal mean payment: {name}", even, mine["mean"] / max(theirs["mean"], 1e-9), f"1 ± {EVEN}",
                        f"model pays {mine['mean']:.4f}, {name} {theirs['mean']:.4f}"))
        for k, (d, low, high) in differences(pays[model], pays[name], loss, blocks).items():
            passed = even and d > 0 and (k not in ("corr", "covered") or low > 0)
            out.append(Gate(f"payout {k}: {name}", passed, d, "> 0" + (", interval over 0" if k in ("corr", "covered") else ""),
                            f"model {mine[k]:.3f}, {name} {theirs[k]:.3f}; {'better' if d > 0 else 'not better'} by {d:+.3f} ({low:+.3f} to {high:+.3f})"))
    return out


def reach_gates(found, mean, name=""):
    """Payments at the mean loss reach REACH. found: their metrics; name: whose they are, if not the model's."""
    even, out = abs(found["mean"] - mean) <= EVEN * mean, []
    for k, limit in REACH.items():
        passed = even and UP[k] * (found[k] - limit) >= 0
        out.append(Gate(f"reach {k}" + (f": {name}" if name else ""), passed, found[k], f"{'>=' if UP[k] > 0 else '<='} {limit}",
                        f"{found[k]:.4f} at a mean payment of {found['mean']:.4f}, mean loss {mean:.4f}"))
    return out


def error_gate(value, rival, truth, blocks, name):
    """Closer to the truth than a rival, beyond the noise of years. For a rival that never pays: no factor gives it the
    model's mean payment, so it cannot be judged by payments."""
    rmse = lambda v, at=slice(None): float(np.sqrt(((v[at] - truth[at]) ** 2).mean()))  # noqa: E731
    edge, better = (1 - LEVEL) / 2, rmse(rival) - rmse(value)
    low, high = (float(v) for v in np.quantile([rmse(rival, pick) - rmse(value, pick) for pick in drawn(blocks)], [edge, 1 - edge]))
    return Gate(f"error: {name}", low > 0, better, "> 0, interval over 0",
                f"RMSE {rmse(value):.3f}, {name} {rmse(rival):.3f}; {'better' if better > 0 else 'not better'} by {better:+.3f} ({low:+.3f} to {high:+.3f})")


def holds(truth, low, high):
    """Which rows lie in their interval; edges count."""
    return (truth >= low - 1e-4) & (truth <= high + 1e-4)


def coverage_gate(truth, low, high, groups, want=0.80, slack=0.05):
    """The interval holds what it says, within slack. Of groups, {name: rows}, what it holds is said beside: nobody can ask
    80 % of each of them, as which one a season is in is what the interval must leave open."""
    inside = holds(truth, low, high)
    held = float(inside.mean())
    parts = ", ".join(f"{inside[rows].mean():.3f} of {name}" for name, rows in groups.items() if rows.any())
    return Gate("interval coverage", abs(held - want) <= slack, held, f"{want} ± {slack}", f"{held:.3f} of the losses lie in the interval: {parts}")


def sharp_gate(loss, low, high, most=0.75):
    """An interval that is nearly as wide as the losses themselves says nothing. Where half of the rows are undamaged, judge
    the damaged alone: narrow intervals of the undamaged would hide wide ones of the damaged."""
    spread = float(np.quantile(loss, 0.9) - np.quantile(loss, 0.1))
    ratio = float((high - low).mean() / max(spread, 1e-9))
    return Gate("interval says something", ratio <= most, ratio, f"<= {most}", f"mean width {ratio:.2f} of the losses' own 80 % spread")


def domain_gate(inside, outside, most=0.10, least=0.90):
    """Flags few rows of held-out years, and nearly all rows made to be foreign. Those are broken or far from anything
    real, so passing it does not say that a season of another place is flagged; the cards do."""
    a, b = float(np.mean(inside)), float(np.mean(outside))
    return Gate("domain flag", a <= most and b >= least, b, f"inside <= {most}, outside >= {least}", f"flags {a:.3f} of held-out rows and {b:.3f} of foreign ones")


def harvest_gate(value, damage, ripe, most=0.03, over=0.05):
    """Of undamaged fields that ripened, few are said to have lost over 5 %."""
    rows = ripe & (damage < 0.02)
    share = float((value[rows] > over).mean()) if rows.any() else 1.0
    return Gate("harvest is not damage", bool(rows.any()) and share <= most, share, f"<= {most}", f"{share:.3f} of {int(rows.sum())} undamaged ripe fields are said to have lost over {over}")


def false_gate(value, damage, most=0.03, over=0.05):
    """Of undamaged seasons, few are said to have lost over 5 %."""
    rows = damage < 0.02
    share = float((value[rows] > over).mean()) if rows.any() else 1.0
    return Gate("false damage", share <= most, share, f"<= {most}", f"{share:.3f} of {int(rows.sum())} undamaged seasons are said to have lost over {over}")


def _r(x, y):
    return float(np.corrcoef(x, y)[0, 1]) if len(x) > 2 and x.std() > 0 and y.std() > 0 else 0.0


def correlation_gate(value, damage, name, least):
    r = _r(value, damage)
    return Gate(name, r >= least, r, f">= {least}", f"r {r:.3f} over {len(value)} seasons")


def peril_gates(value, damage, kind, base, perils):
    """Of each peril, closer than the mean of crop and date."""
    out = []
    for p in perils:
        k = kind == p
        a, b = (float(np.sqrt(((v[k] - damage[k]) ** 2).mean())) if k.any() else float("nan") for v in (value, base))
        out.append(Gate(f"peril {p}", bool(a < b), a, "< RMSE of the mean", f"RMSE {a:.3f}, of the mean {b:.3f}, {int(k.sum())} seasons"))
    return out


def table(path):
    """Columns of a gzipped CSV: floats where all are, else text."""
    with gzip.open(path) as f:
        lines = f.read().decode().splitlines()
    rows = [line.split(",") for line in lines[1:]]
    out = {}
    for i, name in enumerate(lines[0].split(",")):
        try:
            out[name] = np.array([float(r[i]) for r in rows])
        except ValueError:
            out[name] = np.array([r[i] for r in rows])
    return out


def save(path, columns):
    """Writes columns as a gzipped CSV whose bytes depend on them alone."""
    def text(v):
        return v if isinstance(v, str) else (str(int(v)) if float(v).is_integer() else f"{v:.4f}")
    lines = [",".join(columns)] + [",".join(text(v) for v in row) for row in zip(*columns.values())]
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0) as f:
        f.write(("\n".join(lines) + "\n").encode())
    with open(path, "wb") as f:
        f.write(buffer.getvalue())


def loss_groups(loss):
    """{name: rows} of losses of yield."""
    return {"losses under 5 %": loss < 0.05, "those of 5 to 30 %": (loss >= 0.05) & (loss < 0.30), "those of 30 % and more": loss >= 0.30}


def damage_groups(damage):
    """{name: rows} of damages of the mix, which has few between 2 and 5 %."""
    return {"undamaged seasons": damage < 0.02, "damaged ones (5 % and more)": damage >= 0.05, "those of 30 % and more": damage >= 0.30}


def yield_loss(t, nested):
    """Gates of the yield-loss model on its leave-one-year-out answers, and on the payments where inputs and first year
    were chosen inside the loop. Intervals are judged of 1 - yield / trend: nearly half of the losses are 0, which any
    interval from 0 holds. The trend expects no loss, so it never pays and is a rival by its error alone."""
    pays, loop = {k[4:]: v for k, v in t.items() if k.startswith("pay_")}, nested["nested"]
    if loop["n"] != len(t["loss"]):
        raise ValueError(f"nested.json is of {loop['n']} county-years and held_out.csv.gz of {len(t['loss'])}: run make train-yield-loss")
    out = payout_gates(pays, t["loss"], t["year"])
    out.append(error_gate(t["value"], np.zeros(len(t["shortfall"])), t["shortfall"], t["year"], "trend"))
    out += reach_gates(metrics(pays["model"], t["loss"]), t["loss"].mean()) + reach_gates(loop["payout"], t["loss"].mean(), "mean of three, inputs chosen in the loop")
    severe = t["loss"] >= 0.05
    return out + [coverage_gate(t["shortfall"], t["low"], t["high"], loss_groups(t["loss"])), sharp_gate(t["shortfall"], t["low"], t["high"]),
                  domain_gate(t["flag"], t["foreign"]),
                  correlation_gate(t["value"][severe], t["loss"][severe], "within damaged seasons", 0.3)]


def crop_damage(t):
    """Gates of the crop-damage model on held-out years and sites of simulated seasons, seen by scene."""
    a, b = ({k: v[t["seen"] == way] for k, v in t.items()} for way in ("scenes", "gaps 30"))
    pays = {k[4:]: v for k, v in a.items() if k.startswith("pay_")}
    hurt = a["damage"] >= 0.05
    return payout_gates(pays, a["damage"], a["year"]) + [
        coverage_gate(a["damage"], a["low"], a["high"], damage_groups(a["damage"])), sharp_gate(a["damage"][hurt], a["low"][hurt], a["high"][hurt]),
        domain_gate(a["flagged"], a["foreign"]),
        false_gate(a["value"], a["damage"]), harvest_gate(a["value"], a["damage"], a["ripe"] > 0),
        correlation_gate(b["value"], b["damage"], "30 % further gaps", 0.85),
        correlation_gate(a["value"][hurt], a["damage"][hurt], "within damaged seasons", 0.5),
        *peril_gates(a["value"], a["damage"], a["kind"], a["base"], ("drought", "waterlogging", "heat", "defoliation", "stripping")),
    ]


# A model's judge, and the files of its folder that it reads besides held_out.csv.gz.
JUDGES = {"yield-loss": (yield_loss, ("nested.json",)), "crop-damage": (crop_damage, ())}


def judge(folder):
    """The gates of a model's folder, and its status."""
    with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as f:
        manifest = json.load(f)
    rule, names, more = *JUDGES[manifest["name"]], []
    for name in names:
        with open(os.path.join(folder, name), encoding="utf-8") as f:
            more.append(json.load(f))
    return rule(table(os.path.join(folder, "held_out.csv.gz")), *more), manifest


def main(folders):
    bad = False
    for folder in folders:
        out, manifest = judge(folder)
        passed = all(g.passed for g in out)
        print(f"{manifest['name']}@{manifest['version']} ({manifest['status']}): {sum(g.passed for g in out)} of {len(out)} gates")
        for g in out:
            print(f"  {'pass' if g.passed else 'FAIL'}  {g.name}: {g.text} (wanted {g.want})")
        with open(os.path.join(folder, "gates.json"), "w", encoding="utf-8") as f:
            json.dump({"model": f"{manifest['name']}@{manifest['version']}", "passed": passed, "gates": [asdict(g) for g in out]}, f, indent=1)
            f.write("\n")
        if manifest["status"] == "released" and not passed:
            print(f"{manifest['name']} says released and does not pass its gates", file=sys.stderr)
            bad = True
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
