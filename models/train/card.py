"""Writes CARD.md of the crop-damage model from its metrics. `python card.py FOLDER`."""
import json
import sys

import evaluate

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


def main(folder):
    with open(f"{folder}/metrics.json", encoding="utf-8") as f:
        m = json.load(f)
    with open(f"{folder}/manifest.json", encoding="utf-8") as f:
        manifest = json.load(f)
    with open("card.md", encoding="utf-8") as f:
        text = f.read()
    held, training = m["held_out"], manifest["training"]
    flagged = ", ".join(f"{LABELS[k]}: {100 * held[k]['out_of_domain']:.1f} %" for k in ("years", "site"))
    text = text.format(
        status=manifest["status"], seasons=training["seasons"], runs=training["runs"], samples=training["samples"],
        rows=m["rows"]["train"], widen=m["widen"], years=_table(held, "years"), site=_table(held, "site"),
        intervals=_intervals(held), flagged=flagged, difference=max(m["graph_difference"]),
        weather="\n".join(f"  - {site}: SHA-256 `{digest}`" for site, digest in sorted(training["weather_sha256"].items())),
        samples_sha=training["samples_sha256"], onnx_sha=manifest["onnx"]["sha256"], onnx_size=manifest["onnx"]["size"])
    with open(f"{folder}/CARD.md", "w", encoding="utf-8") as f:
        f.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
