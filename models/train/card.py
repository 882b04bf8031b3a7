"""Writes CARD.md of the crop-damage model from its metrics. `python card.py FOLDER`."""
import json
import sys

import numpy as np

import evaluate
import gates

LABELS = {"years": "held-out years, all", "site": "held-out site, all"}
ROWS = ("", " in the domain", " to 06-01", " to 07-01", " to 08-01", " to 09-01", " cereal", " sugar_beet", " maize", " potato",
        " none", " drought", " waterlogging", " defoliation", " stripping")


def _table(held, fold):
    return evaluate.table({LABELS.get(fold + r, r.strip()): held[fold + r] for r in ROWS if fold + r in held})


def _intervals(held):
    out = ["| fold | r | RMSE | covered | false |", "|---|---|---|---|---|"]
    for fold in ("years", "site"):
        i = held[fold]["intervals"]
        out.append(f"| {LABELS[fold]} | " + " | ".join(f"{i[n][0]:.3f} to {i[n][1]:.3f}" for n in ("r", "rmse", "coverage", "false")) + " |")
    return "\n".join(out)


def _gaps(t):
    """The mix as observed and with further gaps."""
    out = ["| | r | RMSE | 80 % interval holds | false over 5 % | seasons seen enough |", "|---|---|---|---|---|---|"]
    for gap, name in ((0, "as observed"), (30, "30 % further gaps"), (60, "60 % further gaps")):
        k = t["gaps"] == gap
        y, v, none = t["damage"][k], t["value"][k], t["damage"][k] < 0.02
        held = ((y >= t["low"][k] - 1e-4) & (y <= t["high"][k] + 1e-4)).mean()
        out.append(f"| {name} | {np.corrcoef(v, y)[0, 1]:.3f} | {np.sqrt(((v - y) ** 2).mean()):.3f} | {held:.3f} | {(v[none] > 0.05).mean():.3f} | {t['enough'][k][0]:.3f} |")
    return "\n".join(out)


def _gates(judged):
    rows = [f"| {g.name} | {'yes' if g.passed else '**no**'} | {g.text} |" for g in judged]
    return "\n".join(["| gate | passed | what came out |", "|---|---|---|", *rows])


def _fields(fields):
    """Estimates at each date, in hundredths, middle (low to high)."""
    out = ["| field | declared crop | 1 June | 1 July | 1 August | 1 September |", "|---|---|---|---|---|---|"]
    for name, f in sorted(fields.items()):
        by = {int(e[0]): f"{e[2]:.2f} ({e[1]:.2f} to {e[3]:.2f})" for e in f["estimates"]}
        out.append(f"| {name} | {f['crop']} | " + " | ".join(by.get(m, "out of domain") for m in (6, 7, 8, 9)) + " |")
    return "\n".join(out)


def main(folder):
    with open(f"{folder}/metrics.json", encoding="utf-8") as f:
        m = json.load(f)
    with open(f"{folder}/manifest.json", encoding="utf-8") as f:
        manifest = json.load(f)
    with open("card.md", encoding="utf-8") as f:
        text = f.read()
    held, training = m["held_out"], manifest["training"]
    flagged = ", ".join(f"{LABELS[k]}: {100 * held[k]['out_of_domain']:.1f} %" for k in ("years", "site"))
    judged, _ = gates.judge(folder)
    with open(f"{folder}/fields.json", encoding="utf-8") as f:
        fields = json.load(f)
    text = text.format(
        gaps=_gaps(gates.table(f"{folder}/held_out.csv.gz")), gates=_gates(judged), fields=_fields(fields),
        passed=f"{sum(g.passed for g in judged)} of {len(judged)} gates passed",
        status=manifest["status"], seasons=training["seasons"], runs=training["runs"], samples=training["samples"],
        rows=m["rows"]["train"], widen=m["widen"], years=_table(held, "years"), site=_table(held, "site"),
        intervals=_intervals(held), flagged=flagged, difference=max(m["graph_difference"]),
        weather="\n".join(f"  - {site}: SHA-256 `{digest}`" for site, digest in sorted(training["weather_sha256"].items())),
        samples_sha=training["samples_sha256"], onnx_sha=manifest["onnx"]["sha256"], onnx_size=manifest["onnx"]["size"])
    with open(f"{folder}/CARD.md", "w", encoding="utf-8") as f:
        f.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
