"""The Belgian and Spanish fields month by month, for the card. `python fields.py FOLDER`.

Writes fields.png: of each Belgian field the recorded NDVI, NDMI and NDTI and, at each assessment date, the model's
estimate with its interval; and the NDVI of the Spanish field, which has no short-wave band and no weather
here, so the model is given nothing and says nothing. Nobody measured a loss on any of them.
"""
import csv
import json
import os
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402
import numpy as np  # noqa: E402

import features  # noqa: E402
import ranges  # noqa: E402
import shipped  # noqa: E402

TESTDATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "testdata")


def belgium():
    with open(os.path.join(TESTDATA, "vectors", "belgium_fields.json"), encoding="utf-8") as f:
        return json.load(f)


def row(season, field, end):
    """Feature row of a Belgian field to the first of month `end` of 2021; None for another crop."""
    if season["declared"][field] not in features.CROPS:
        return None
    values, air, seen = np.zeros((features.K, 1, 6)), np.zeros((2, 1, 6)), np.zeros((1, 6), dtype=bool)
    for i, m in enumerate(features.MONTHS):
        month = f"2021-{m:02d}"
        if m < end:
            air[:, 0, i] = season["weather"][month]
            if month in season["fields"][field]:
                values[:, 0, i] = season["fields"][field][month]
                seen[0, i] = True
    crop, ends = np.array([features.CROPS.index(season["declared"][field])]), np.array([end])
    return features.pack(*features.none(1), features.monthly(values, seen, ends), *air, ends, crop)


def estimates(run, columns, season, field):
    """[(end month, low, middle, high)] of the dates inside the domain, and the dates outside it."""
    inside, outside = [], []
    for end in features.WINDOW_END_MONTHS:
        x = row(season, field, end)
        if x is None:
            outside.append(end)
            continue
        q, score = run.run(None, {"features": x})
        if score[0, 0] > 1 or not ranges.within(x, columns)[0]:
            outside.append(end)
        else:
            inside.append((end, *(float(v) for v in q[0])))
    return inside, outside


def panel(ax, season, field, inside, outside):
    months = sorted(m for m in season["fields"][field] if m >= "2021-01")
    x = [int(m[-2:]) + 0.5 for m in months]
    ax.plot(x, [season["fields"][field][m][0] for m in months], color="#3a7d34", marker=".", label="NDVI")
    ax.plot(x, [season["fields"][field][m][1] for m in months], color="#3a6ea5", marker=".", linewidth=0.8, label="NDMI")
    ax.plot(x, [season["fields"][field][m][2] for m in months], color="#b8862b", marker=".", linewidth=0.8, label="NDTI")
    for end, low, mid, high in inside:
        ax.errorbar([end], [mid], yerr=[[mid - low], [high - mid]], color="#a3201f", marker="o", markersize=4, capsize=3)
    ax.plot(outside, [0] * len(outside), color="#a3201f", marker="x", markersize=6, linestyle="none", label="out of domain")
    ax.set(title=f"{field}: {season['declared'][field]}", xlim=(1, 11), ylim=(-0.25, 1.02))


def spain(ax):
    with open(os.path.join(TESTDATA, "feeds", "spain-2019", "summary.csv"), encoding="utf-8") as f:
        rows = [r for r in csv.DictReader(f)]
    mean = next(k for k in rows[0] if "ndvi" in k.lower())
    rows = [r for r in rows if r[mean] not in ("", "nan")]
    ax.plot([int(r["date"][5:7]) + int(r["date"][8:10]) / 31 for r in rows], [float(r[mean]) for r in rows], color="#3a7d34", marker=".")
    ax.set(title="Spain 2019: no estimate", xlim=(1, 13), ylim=(-0.25, 1.02))


def main(folder):
    season = belgium()
    with open(f"{folder}/manifest.json", encoding="utf-8") as f:
        columns = json.load(f)["input"]["columns"]
    with open(f"{folder}/model.onnx", "rb") as f:
        run = shipped.session(f.read())
    fig, axes = plt.subplots(3, 4, figsize=(13, 8), sharey=True, layout="constrained")
    out = {}
    for ax, field in zip(axes.flat, sorted(season["fields"])):
        inside, outside = estimates(run, columns, season, field)
        panel(ax, season, field, inside, outside)
        out[field] = {"crop": season["declared"][field], "estimates": inside}
    spain(axes.flat[-1])
    axes.flat[0].legend(fontsize=6, frameon=False)
    fig.suptitle("Recorded indices by month of 2021, and the damage estimated, with its 80 % interval (red; a cross: out of domain)")
    fig.savefig(os.path.join(folder, "fields.png"), dpi=75, metadata={"Software": None})
    with open(os.path.join(folder, "fields.json"), "w", encoding="utf-8") as f:
        json.dump(out, f, indent=1)
        f.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
