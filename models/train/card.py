"""Writes CARD.md of the crop-damage model from its metrics. `python card.py FOLDER`."""
import json
import sys

import net  # before jax is imported
import jax
import numpy as np

import curve
import domain
import evaluate
import features
import gates
import held_out
import throughput
import train
import weather

LABELS = {"years": "held-out years, all", "site": "held-out sites, all"}
ROWS = ("", " scenes", " scenes, 30 % further gaps", " monthly composites", " to 06-01", " to 07-01", " to 08-01", " to 09-01", " cereal",
        " sugar_beet", " maize", " potato", " soybean", " none", " drought", " waterlogging", " heat", " defoliation", " stripping")
PERILS = ("drought", "waterlogging", "heat", "defoliation", "stripping")
SEEN = {"scenes": "scenes at the real revisit", "gaps 30": "30 % further gaps", "gaps 60": "60 % further gaps", "composites": "monthly composites"}


def _table(held, fold):
    return evaluate.table({LABELS.get(fold + r, r.strip()): held[fold + r] for r in ROWS if fold + r in held})


def _intervals(held):
    out = ["| fold | r | RMSE | covered | false |", "|---|---|---|---|---|"]
    for fold in ("years", "site"):
        i = held[fold]["intervals"]
        out.append(f"| {LABELS[fold]} | " + " | ".join(f"{i[n][0]:.3f} to {i[n][1]:.3f}" for n in ("r", "rmse", "coverage", "false")) + " |")
    return "\n".join(out)


def _seen(t, further, second, bound):
    """The mix by way of seeing, then further held-out seasons, the second crop model and what a perfect sight of the canopy tells."""
    out = ["| | r | RMSE | 80 % interval holds | false over 5 % | answered | r by peril: " + ", ".join(PERILS) + " |", "|---" * 7 + "|"]
    for way, name in SEEN.items():
        k = t["seen"] == way
        y, v, kind = t["damage"][k], t["value"][k], t["kind"][k]
        none, held = y < 0.02, ((y >= t["low"][k] - 1e-4) & (y <= t["high"][k] + 1e-4)).mean()
        by = ", ".join(f"{np.corrcoef(v[m], y[m])[0, 1]:.2f}" for m in (none | (kind == p) for p in PERILS))
        share = t["enough"][k][0] * (1 - t["flagged"][k][0])
        out.append(f"| {name} | {np.corrcoef(v, y)[0, 1]:.3f} | {np.sqrt(((v - y) ** 2).mean()):.3f} | {held:.3f} | {(v[none] > 0.05).mean():.3f} | {share:.3f} | {by} |")
    for way, name in SEEN.items():
        s = further["seen"][way]
        by = ", ".join(f"{s['by_peril'][p]:.2f}" for p in PERILS)
        out.append(f"| further seasons, {name} | {s['r']:.3f} | {s['rmse']:.3f} | {s['coverage']:.3f} | {s['false']:.3f} | {s['answered']:.3f} | {by} |")
    for way, name in SEEN.items():
        s = second["seen"][way]
        by = ", ".join(f"{s['by_peril'][p]:.2f}" if p in s["by_peril"] else "–" for p in PERILS)
        out.append(f"| WOFOST, {name} | {s['r']:.3f} | {s['rmse']:.3f} | {s['coverage']:.3f} | {s['false']:.3f} | {s['enough'] * (1 - s['flagged']):.3f} | {by} |")
    by = ", ".join(f"{bound['by_peril'][p]:.2f}" for p in PERILS)
    out.append(f"| *perfect sight of the canopy* | {bound['r']:.3f} | | | {bound['false']:.3f} | 1 | {by} |")
    return "\n".join(out)


def _coverage(t):
    """What the interval holds of undamaged and of damaged seasons, by way of seeing."""
    out = ["| | " + " | ".join(["all", *gates.damage_groups(t["damage"]), "damaged, over it", "damaged, under it", "mean width, undamaged", "mean width, damaged"]) + " |", "|---" * 9 + "|"]
    for way, name in SEEN.items():
        k = t["seen"] == way
        y, low, high = (t[n][k] for n in ("damage", "low", "high"))
        inside, (none, hurt, lost) = gates.holds(y, low, high), gates.damage_groups(y).values()
        cells = [*(inside[m].mean() for m in (none | ~none, none, hurt, lost)), (~inside & (y > high))[hurt].mean(), (~inside & (y < low))[hurt].mean(), *((high - low)[m].mean() for m in (none, hurt))]
        out.append(f"| {name} | " + " | ".join(f"{v:.3f}" for v in cells) + " |")
    return "\n".join(out)


def _fresh(further):
    """What came out on seasons that nothing was chosen by."""
    a, b = (further["seen"][way] for way in ("scenes", "gaps 30"))
    return (f"2,400 seasons of the mix, drawn from {further['field_years']:,} further field years of the same sites and years (`further.py`), so this checks the luck of the draw, not other places or years: r is {a['r']:.3f} by scene and {b['r']:.3f} with 30 % further gaps, "
            f"false damage {100 * a['false']:.1f} and {100 * b['false']:.1f} %, the interval holds {a['coverage']:.3f} and {b['coverage']:.3f}, and {100 * a['ripe']:.1f} and {100 * b['ripe']:.1f} % of ripe fields are taken for lost.")


def _facts(t, second):
    """What the text says in passing of the gates' mix (by scene, and with 30 % further gaps) and of the second crop model."""
    by, gaps = ({n: v[t["seen"] == way] for n, v in t.items()} for way in ("scenes", "gaps 30"))
    y, v, summer = by["damage"], by["value"], by["end"] >= 7
    none, new = y < net.NONE_UNDER, np.isin(by["site"], [s for s, (*_, use) in weather.SITES.items() if use == "held out"])
    r = lambda of, m: np.corrcoef(of["value"][m], of["damage"][m])[0, 1]  # noqa: E731
    peril = lambda kind: r(gaps, (gaps["damage"] < net.NONE_UNDER) | (gaps["kind"] == kind))  # noqa: E731
    crops = [r(by, by["crop"] == c) for c in range(len(features.CROPS))]
    muted, cereal, ripe = v <= net.HURT + 1e-4, by["crop"] == features.CROPS.index("cereal"), none & (by["ripe"] > 0)
    taken, june = ripe & ~muted, by["end"] == features.WINDOW_END_MONTHS[0]
    held_by, held_gaps = ([gates.holds(*(of[n][m] for n in ("damage", "low", "high"))).mean() for m in list(gates.damage_groups(of["damage"]).values())[:2]] for of in (by, gaps))
    q = np.stack([gaps["low"], gaps["value"], gaps["high"]], axis=1)
    low, high = evaluate.interval(gaps["damage"], q, gaps["year"], "r", np.random.default_rng(train.SEED))
    return {"held_none": held_by[0], "held_hurt": held_by[1], "held_gaps_hurt": held_gaps[1], "years_low": low, "years_high": high, "cereal_r": crops[0], "others_r": min(crops[1:]), "heat_r": peril("heat"), "water_r": peril("waterlogging"),
            "cereal_lost": f"{100 * muted[cereal & summer & (y >= 0.5)].mean():.0f} %", "water_muted": f"{100 * muted[by['kind'] == 'waterlogging'].mean():.0f} %",
            "small": f"{100 * (v[y >= 0.3] < 0.1).mean():.0f} %", "paid_muted": by["pay_model"][np.isclose(v, net.HURT, atol=1e-4)].mean(),
            "ripe": ripe.sum(), "taken": taken.sum(), "ripe_june": (ripe & june).sum(), "taken_june": (taken & june).sum(), "ripe_summer": (ripe & summer).sum(), "taken_summer": (taken & summer).sum(),
            "taken_tunis": (taken & june & (by["site"] == "tunis")).sum(), "false_new": f"{100 * (~muted[none & new]).mean():.1f}", "false_known": f"{100 * (~muted[none & ~new]).mean():.1f}",
            **{f"second_{n}": second["seen"]["scenes"][n] for n in ("r", "false", "coverage")}, **{f"second_gaps_{n}": second["seen"]["gaps 30"][n] for n in ("r", "false")}}


def _gates(judged):
    rows = [f"| {g.name} | {'yes' if g.passed else '**no**'} | {g.text} |" for g in judged]
    return "\n".join(["| gate | passed | what came out |", "|---|---|---|", *rows])


def _curve(c, bound):
    """What single nets say with one thing changed."""
    out = ["| | samples | draws | r | false over 5 % | r, thresholds off |", "|---|---|---|---|---|---|"]
    return "\n".join(out + [f"| {name} | {f['samples']} | {f['draws']} | {f['r']:.3f} | {f['false']:.3f} | {f[curve.FREE]:.3f} |" for name, f in curve.table(c, bound)])


def _steps(c):
    """What each doubling brings of r: of seasons, of draws, of width; and what clear passes and the lack of noise do."""
    widths = [*c["widths"][:2], c["usual"], c["widths"][2]]
    rise = lambda fs, key: ", ".join(f"{b[key] - a[key]:+.3f}" for a, b in zip(fs, fs[1:]))  # noqa: E731
    both = lambda fs: f"{rise(fs, curve.FREE)} (muted {rise(fs, 'r')})"  # noqa: E731
    return {"by_seasons": both(c["seasons"]), "by_draws": both([c["draws"][0], c["usual"], c["draws"][1]]), "by_width": both(widths),
            "by_chance": f"{c['spread'][curve.FREE]:.3f} (muted {c['spread']['r']:.3f})", "lacking": f"{curve.WANTED - c['model']['r']:.3f}",
            "muting": f"{c['model'][curve.FREE] - c['model']['r']:.3f}", "free": f"{c['model'][curve.FREE]:.3f}", "drawn": f"{c['model']['r']:.3f}",
            **{f"by_{k}": f"{c[name]['r'] - c['usual']['r']:+.3f}" for k, name in (("clear", "every pass clear"), ("noise", "without noise"))}}


def _strange():
    """The constant that the domain gate's foreign rows have in the place of what was seen."""
    return ", ".join(f"{name} {value:g}" for name, value in zip(("NDVI", "NDMI", "NDTI"), held_out.STRANGE))


def _made(c):
    """What the learning curve's nets were."""
    m = c["made with"]
    return f"filters {' and '.join(map(str, m['filters']))}, layers of {' and '.join(map(str, m['layers']))}, {m['steps']:,} steps, {c['usual']['draws']} observations of each season of {m['sites']} sites"


def _weights():
    """Numbers that training set, of all nets."""
    one = net.init(np.random.default_rng(0), features.SIZE, train.FILTERS, train.HIDDEN)
    return f"{train.NETS * sum(w.size for w in jax.tree.leaves(one)):,}"


def _fields(fields):
    """Estimates at each date, in hundredths, middle (low to high)."""
    out = ["| field | declared crop | 1 June | 1 July | 1 August | 1 September |", "|---|---|---|---|---|---|"]
    for name, f in sorted(fields.items()):
        by = {int(e[0]): f"{e[2]:.2f} ({e[1]:.2f} to {e[3]:.2f})" for e in f["estimates"]}
        out.append(f"| {name} | {f['crop']} | " + " | ".join(by.get(m, "out of domain") for m in (6, 7, 8, 9)) + " |")
    return "\n".join(out)


def _read(folder, name):
    with open(f"{folder}/{name}.json", encoding="utf-8") as f:
        return json.load(f)


def main(folder):
    m, manifest, fields, further, second, bound, changed = (_read(folder, n) for n in ("metrics", "manifest", "fields", "further", "second", "bound", "curve"))
    with open("card.md", encoding="utf-8") as f:
        text = f.read()
    held, training = m["held_out"], manifest["training"]
    flagged = ", ".join(f"{LABELS[k]}: {100 * held[k]['out_of_domain']:.1f} %" for k in ("years", "site"))
    judged, _ = gates.judge(folder)
    months, scenes = m["at"]
    shares = [100 * v for v in train.FALSE_SHARE]
    table = gates.table(f"{folder}/held_out.csv.gz")
    text = text.format(
        throughput=throughput.of(folder),
        seen=_seen(table, further, second, bound), coverage=_coverage(table), strange=_strange(), foreign_flagged=f"{100 * table['foreign'][table['seen'] == 'scenes'].mean():.0f} %",
        flagged_site=f"{100 * held['site']['out_of_domain']:.1f} %", **_facts(table, second), bound=bound["r"], bound_hurt=bound["within damaged seasons"], bound_free=bound["r without thresholds"], curve=_curve(changed, bound), **_steps(changed),
        fresh=_fresh(further), second=second["samples"], weights=_weights(), nets=train.NETS, prototypes=train.PROTOTYPES, weathers=train.WEATHERS, margin=100 * domain.DISTANCE_MARGIN, filters=" and ".join(map(str, train.FILTERS)), hidden=" and ".join(map(str, train.HIDDEN)), classes=net.CLASSES, drop=train.DROP, draws=train.DRAWS,
        at_months=months[0][1], at_scenes=scenes[0][1], ripe_months=months[-1][0], ripe_scenes=scenes[-1][0], level_months=m["levels"][0], level_scenes=m["levels"][1],
        false_months=shares[0], false_years=f"{100 * held['years']['false']:.1f} %", false_site=f"{100 * held['site']['false']:.1f} %", false_scenes=shares[1], ramp=net.RAMP, made=_made(changed), gates=_gates(judged), fields=_fields(fields),
        passed=f"{sum(g.passed for g in judged)} of {len(judged)} gates passed",
        status=manifest["status"], seasons=training["seasons"], runs=training["runs"], samples=training["samples"],
        rows=m["rows"]["train"], years=_table(held, "years"), site=_table(held, "site"),
        intervals=_intervals(held), flagged=flagged, difference=max(m["graph_difference"]),
        weather="\n".join(f"  - {site}: SHA-256 `{digest}`" for site, digest in sorted(training["weather_sha256"].items())),
        samples_sha=training["samples_sha256"], onnx_sha=manifest["onnx"]["sha256"], onnx_size=manifest["onnx"]["size"])
    with open(f"{folder}/CARD.md", "w", encoding="utf-8") as f:
        f.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
