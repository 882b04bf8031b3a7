"""Writes what ships of crop-damage: model.onnx, manifest.json, golden.json and metrics.json.

The manifest is canonical JSON: keys sorted, no space, integers only (values in 1e-4 of their
unit). Its Keccak-256 is the model's digest, so it names every other byte by SHA-256.
"""
import json
import os

import numpy as np

import domain
import features
import simulate
import weather
from shipped import canonical, golden, session, sha256

NAME, VERSION = "crop-damage", 3
UNITS = {**dict.fromkeys(features.INDICES, "1"), "age": "days", "seen": "mask", "rain": "mm per month", "temp": "degC", "known": "mask", "crop": "one-hot"}


def spans(fit):
    """{column: (low, high)} of every value over the training years, in 1e-4 units."""
    out = {}
    for j in features.VALUES:
        weather = j >= features.WEATHER
        lo, hi = domain.ranges(fit, j, domain.WEATHER_MARGIN if weather else domain.INDEX_MARGIN)
        lo = max(lo, 0.0) if features.names()[j].split("_")[0] in ("rain", "age") else lo
        out[j] = int(np.floor(lo * 1e4)), int(np.ceil(hi * 1e4))
    return out


def inside(span, x):
    """Whether each row's values lie in the ranges."""
    ok = np.ones(len(x), dtype=bool)
    for j, (lo, hi) in span.items():
        v = x[:, j].astype(np.float64) * 1e4
        ok &= (x[:, features.mask_of(j)] == 0) | ((v >= lo) & (v <= hi))
    return ok


def inputs(fit):
    """The inputs in order, each value with its mask and its range over the training years."""
    names, span, out = features.names(), spans(fit), []
    for j, name in enumerate(names):
        row = {"name": name, "unit": UNITS[name.split("_")[0]]}
        if j in span:
            row.update(mask=names[features.mask_of(j)], min_e4=span[j][0], max_e4=span[j][1])
        out.append(row)
    return out


def manifest(graph, gold, data, fit):
    return {
        "format": 1, "name": NAME, "version": VERSION, "status": "preview", "opset": 17,
        "onnx": {"file": "model.onnx", "sha256": sha256(graph), "size": len(graph)},
        "golden": {"file": "golden.json", "sha256": sha256(gold)},
        "preprocessing": f"{features.NAME}@{features.VERSION}",
        "indices": {"ndvi": ["nir", "red"], "ndmi": ["nir", "swir16"], "ndti": ["swir16", "swir22"]},
        "crops": list(features.CROPS),
        "window": {"start": [5, 1], "ends": [[m, 1] for m in features.WINDOW_END_MONTHS], "months": list(features.MONTHS)},
        "input": {"name": "features", "columns": inputs(fit)},
        "output": {"quantiles": "quantiles", "ood": "ood", "unit": "damage fraction", "levels_bps": [1000, 5000, 9000],
                   "ood_limit_e4": 10000},
        "training": {
            "seasons": int(data["seasons"][1]), "runs": int(data["seasons"][2]), "samples": len(data["damage"]),
            "samples_sha256": "0x" + simulate.digest(data),
            "weather_sha256": {site: "0x" + weather.digest(site) for site in weather.SITES},
        },
    }


def write(out, graph, data, folds, metrics, predictor, area):
    """Writes the four files, after checking that the graph computes what numpy did."""
    os.makedirs(out, exist_ok=True)
    run = session(graph)
    x = folds["calibration"]["x"]
    q, ood = run.run(None, {"features": x})
    metrics["graph_difference"] = [float(np.abs(q - predictor(x)).max()), float(np.abs(ood[:, 0] - area.score(x)).max())]
    assert metrics["graph_difference"][0] < 1e-4, metrics["graph_difference"]
    rng = np.random.default_rng(3)
    x = x[inside(spans(folds["train"]["x"]), x)]
    gold = canonical({"vectors": golden(run, x[rng.permutation(len(x))[:1000]])})
    files = {"model.onnx": graph, "golden.json": gold, "manifest.json": canonical(manifest(graph, gold, data, folds["train"]["x"])),
             "metrics.json": (json.dumps(metrics, indent=1, sort_keys=True) + "\n").encode()}
    for name, b in files.items():
        with open(os.path.join(out, name), "wb") as f:
            f.write(b)
