"""Writes series of division weather and the features this code makes of them. `python -m yield_loss.vectors OUT`."""
import json
import sys

import numpy as np

import features
from yield_loss import export

MONTHS, ENDS = range(3, 9), (7, 8, 9)


def extract(series, window_start, window_end):
    """(values, status) of division-weather@1; values are None unless status is ok."""
    year = features.year_of(window_end)
    if series["crop"] != "maize" or window_start != features._unix(year, 4) or window_end not in [features._unix(year, m) for m in ENDS]:
        return None, "out_of_domain"
    if series["missing"]:
        return None, "insufficient"
    values = dict.fromkeys(export.NAMES, 0.0)
    for month in MONTHS:
        start, end = features._unix(year, month), features._unix(year, month + 1)
        if end > window_end:
            continue
        for variable, name in ((("palmer_z", "z"), ("mean_temperature", "temp")) if month > 3 else (("pdsi", "pdsi"),)):
            value = features._weather(series["weather"], variable, start, end)
            if value is None:
                return None, "insufficient"
            values[f"{name}_{month:02d}"] = value
        values[f"known_{month:02d}"] = 1.0
    return np.array([values[n] for n in export.NAMES], dtype=np.float32), "ok"


def series(rng):
    """One made-up case: monthly or daily readings, gaps, a second source, wrong windows and crops."""
    year, weather, gaps = int(rng.integers(1950, 2026)), [], rng.random() < 0.3
    for month in range(2, 10):
        lo, hi = features._unix(year, month), features._unix(year, month + 1)
        for variable, sd, mean in (("palmer_z", 2.5, 0), ("mean_temperature", 6, 18), ("pdsi", 3, 0)):
            daily = variable == "mean_temperature" and rng.random() < 0.2
            spans = [(t, t + 86400) for t in range(lo, hi, 86400)] if daily else [(lo, hi)]
            if not (gaps and rng.random() < 0.1):
                weather += [{"variable": variable, "source": "a", "start": s, "end": e, "value": round(float(rng.normal(mean, sd)), 3)} for s, e in spans]
            if gaps:
                weather.append({"variable": variable, "source": "b", "start": lo, "end": hi, "value": round(float(rng.normal(mean, sd)), 3)})
    if gaps and rng.random() < 0.5:
        weather = [r for r in weather if r["source"] == "a"]
    end = features._unix(year, int(rng.choice(ENDS))) + (86400 if rng.random() < 0.08 else 0)
    start = features._unix(year, 4 if rng.random() > 0.06 else 5)
    return {"crop": str(rng.choice(["maize", "cereal"], p=[0.94, 0.06])), "missing": "no reading" if rng.random() < 0.04 else "",
            "weather": weather, "window_start": start, "window_end": end}


def main(out):
    rng, cases = np.random.default_rng(12), []
    while len(cases) < 32:
        s = series(rng)
        if s["window_start"] < 0:  # the request's window is unsigned
            continue
        values, status = extract(s, s["window_start"], s["window_end"])
        s["want"] = {"status": status, "clear_bps": 10000 if status == "ok" else 0, "values": [] if values is None else [float(v) for v in values]}
        cases.append(s)
    with open(out, "w", encoding="utf-8") as f:
        json.dump({"columns": export.NAMES, "cases": cases}, f, separators=(",", ":"))
        f.write("\n")
    print({k: sum(c["want"]["status"] == k for c in cases) for k in ("ok", "insufficient", "out_of_domain")})


if __name__ == "__main__":
    main(*sys.argv[1:])
