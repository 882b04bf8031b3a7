"""Trains, tests and writes the yield-loss model. `python -m yield_loss.train [--smoke] OUT [ANSWERS]`.

ANSWERS is a file of held-out answers made by yield_loss.run; without it they are made first. --smoke puts the
kernel in the place of the slow families. Writes model.onnx, manifest.json, golden.json, metrics.json, held_out.csv.gz,
and, unless the answers were made elsewhere, sources.sha256.
"""
import argparse
import json
import os
import pickle
import tempfile

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np  # noqa: E402

import gates  # noqa: E402
import shipped  # noqa: E402
import sources  # noqa: E402
from yield_loss import data, evaluate, export, families, heldout, run  # noqa: E402

NAMED = (1936, 1947, 1974, 1977, 1983, 1988, 1993, 2012)


def held_out(z, c, loyo):
    """(columns of held_out.csv.gz, metrics): every county-year of the test years."""
    test = (c.year >= evaluate.FIRST_TEST).to_numpy()
    loss = c.loss.to_numpy()[test]
    raw, choices = heldout.curves(z, c, loyo, test)
    pays, factors = heldout.levelled(raw, loss)
    low, mid, high = heldout.intervals(z, c, loyo, "mean", test)
    row, year = c.row.to_numpy()[test], c.year.to_numpy()[test]
    flag = np.zeros(len(z.year), dtype=bool)
    for y in np.unique(year):
        learn, at = (z.year >= families.SINCE) & (z.year != y), z.year == y
        flag[at] = export.flags(z.X[learn], z.year[learn], z.X[at])
    strange = export.flags(z.X[z.year >= families.SINCE], z.year[z.year >= families.SINCE], heldout.foreign(z))
    table = {"year": year, "fips": c.fips.to_numpy()[test], "loss": loss, "shortfall": 1 - c.ratio.to_numpy()[test],
             "low": low, "value": mid, "high": high, "flag": flag[row].astype(float), "foreign": np.resize(strange, len(loss)).astype(float),
             "pay_model": pays["nested"], "pay_index": pays["index"], "pay_mean": pays["mean loss"]}
    metrics = {n: {**gates.metrics(v, loss), "factor": factors[n]} for n, v in pays.items()}
    return table, metrics, choices, pays, test


def manifest(graph, gold, z, c):
    pool = z.year >= families.SINCE
    columns = []
    for j, name in enumerate(data.COLUMNS):
        v = z.X[pool, j]
        pad = export.Z_MARGIN * (v.max() - v.min())
        columns.append({"name": name, "unit": "degC" if name.startswith("temp") else "1", "mask": f"known_{name[-2:]}",
                        "min_e4": int(np.floor((v.min() - pad) * 1e4)), "max_e4": int(np.ceil((v.max() + pad) * 1e4))})
    columns += [{"name": n, "unit": "mask"} for n in export.KNOWN]
    return {
        "format": 1, "name": "yield-loss", "version": 1, "status": "preview", "opset": 17,
        "onnx": {"file": "model.onnx", "sha256": shipped.sha256(graph), "size": len(graph)},
        "golden": {"file": "golden.json", "sha256": shipped.sha256(gold)},
        "preprocessing": "division-weather@1", "indices": {}, "crops": ["maize"],
        "window": {"start": [4, 1], "ends": [[m, 1] for m in data.DATES], "months": list(range(3, 9))},
        "input": {"name": "features", "columns": columns},
        "output": {"quantiles": "quantiles", "ood": "ood", "unit": "loss fraction", "levels_bps": [1000, 5000, 9000],
                   "ood_limit_e4": 10000},
        "training": {"seasons": int(pool.sum()), "runs": 0, "samples": int((c.year >= families.SINCE).sum()),
                     "samples_sha256": "0x" + data.digest(),
                     "weather_sha256": {n: shipped.sha256(data.raw(n)) for n in data.FILES}},
    }


def write(out, z, c, result, metrics, table):
    pool = np.flatnonzero(z.year >= families.SINCE)
    row, ratio = c.row.to_numpy(), c.ratio.to_numpy()
    spreads = {}
    for date in data.DATES:
        q = result["dates"][date][row]
        k = ~np.isnan(q)
        spreads[date] = heldout.spread(1 - q[k], ratio[k])
    fits = {date: export.fit(z, date) for date in data.DATES}
    graph = export.build(fits, spreads)
    session = shipped.session(graph)
    rows, differences = [], []
    for date in data.DATES:
        x = export.rows(z.X[pool], date)
        got = session.run(None, {"features": x})[0]
        differences.append(float(np.abs(got - export.predict(fits, spreads, z.X[pool], date)).max()))
        rows.append(x)
    assert max(differences) < 1e-4, differences
    metrics["graph_difference"] = differences
    rng, x = np.random.default_rng(3), np.vstack(rows)
    gold = shipped.canonical({"vectors": shipped.golden(session, x[rng.permutation(len(x))[:1000]])})
    files = {"model.onnx": graph, "golden.json": gold, "manifest.json": shipped.canonical(manifest(graph, gold, z, c)),
             "metrics.json": (json.dumps(metrics, indent=1, sort_keys=True) + "\n").encode()}
    os.makedirs(out, exist_ok=True)
    for name, b in files.items():
        with open(os.path.join(out, name), "wb") as f:
            f.write(b)
    gates.save(os.path.join(out, "held_out.csv.gz"), table)


def summary(z, c, result):
    """Everything the card and its plots need, as plain numbers."""
    table, pay, choices, pays, test = held_out(z, c, result["loyo"])
    loyo = {n: q for n, (q, _) in result["loyo"].items()}
    loss, year = c.loss.to_numpy()[test], c.year.to_numpy()[test]
    inside = (table["shortfall"] >= table["low"]) & (table["shortfall"] <= table["high"])
    m = {
        "rows": int(test.sum()), "mean_loss": float(loss.mean()), "payout": pay,
        "loyo": {n: heldout.figures(c, q, evaluate.FIRST_TEST) for n, q in loyo.items()},
        "loyo_all": {n: heldout.figures(c, q, families.SINCE) for n, q in loyo.items()},
        "forward": {n: heldout.figures(c, q, 1980) for n, (q, _) in result["forward"].items()},
        "split": {n: heldout.figures(c, q, 2001) for n, (q, _) in result["split"].items()},
        "dates": {str(d): heldout.figures(c, q, evaluate.FIRST_TEST) for d, q in result["dates"].items()},
        "states": result["states"], "by_year": {n: heldout.by_year(c, q) for n, q in loyo.items()},
        "forward_by_year": heldout.by_year(c, result["forward"]["mean"][0]),
        "split_by_year": heldout.by_year(c, result["split"]["mean"][0]),
        "paid_by_year": {str(y): {n: float(pays[n][year == y].mean()) for n in ("nested", "index")} for y in np.unique(year)},
        "coverage_of_shortfall": float(inside.mean()),
        "families_chosen": {str(k): v for k, v in choices["nested"].items()},
        "indices_chosen": sorted({v[0] for v in choices["index"].values()}),
        "settings": {f"{n} {b}": [str(v) for v in s[-2:]] for (n, b), s in result["settings"].items() if b is not None},
    }
    return m, table


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("out")
    parser.add_argument("answers", nargs="?")
    args, record = parser.parse_args(), sources.Record(data.FILES)
    if args.smoke:
        for name in ("boosting", "network"):
            evaluate.GRID[name] = (lambda X, y, w, jobs, _: families.kernel(X, y, w, jobs, (0.02, 0.3))), [("kernel",)]
    with tempfile.TemporaryDirectory() as folder:
        path = args.answers or os.path.join(folder, "answers")
        if not args.answers:
            run.main(path)
        with open(path, "rb") as f:
            result = pickle.load(f)
    z, c = data.iowa()
    metrics, table = summary(z, c, result)
    write(args.out, z, c, result, metrics, table)
    if not args.answers:
        record.write(args.out)
    evaluate.log("wrote", args.out)


if __name__ == "__main__":
    main()
