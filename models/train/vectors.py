"""Writes series and the features this code makes of them, for the Go tests. `python vectors.py OUT`.

Made-up series that meet every rule: gaps, several scenes a month, daily and monthly weather, two
sources, acquisitions and composites, wrong windows, unknown crops.
"""
import calendar
import json
import sys

import numpy as np

import features

DAY = 86400
SPANS = {"ndvi": (0.05, 0.95), "ndmi": (-0.2, 0.65), "ndti": (-0.05, 0.45)}


def _scenes(rng, year, month):
    lo, hi = features._unix(year, month), features._unix(year, month + 1)
    if rng.random() < 0.12:
        return []
    kind = rng.random()
    if kind < 0.4:
        spans = [(lo, hi)]
    elif kind < 0.5:  # five-day composites
        spans = [(lo + d * DAY, lo + (d + 5) * DAY) for d in (0, 5, 10, 15, 20) if rng.random() < 0.6]
    else:  # acquisitions, some twice a day, one on the edge of a period
        spans = [(t, t) for t in sorted(int(lo + rng.integers(0, hi - lo)) for _ in range(rng.integers(1, 8)))]
        if rng.random() < 0.3:
            spans += [(spans[-1][0] // DAY * DAY + s,) * 2 for s in (0, DAY - 1)]
        if rng.random() < 0.3:
            spans.append((lo + 10 * DAY,) * 2)
    out = []
    for i, (start, end) in enumerate(spans):
        v = {k: round(float(rng.uniform(lo, hi)), 6) for k, (lo, hi) in SPANS.items()}
        if rng.random() < 0.08:
            del v[str(rng.choice(("ndmi", "ndti")))]
        out.append({"item": f"{year}-{month:02d}-{i}", "source": "a", "start": start, "end": end, "indices": v,
                    "clear_bps": int(rng.choice([0, 2500, 7000, 9000, 10000], p=[0.05, 0.1, 0.2, 0.25, 0.4]))})
    return out


def _readings(rng, year, month, source, daily, gap):
    lo, days = features._unix(year, month), calendar.monthrange(year, month)[1]
    spans = [(lo + d * DAY, lo + (d + 1) * DAY) for d in range(days)] if daily else [(lo, lo + days * DAY)]
    out = []
    for variable in ("mean_temperature", "precipitation"):
        for start, end in spans:
            if gap and rng.random() < 0.2:
                continue
            value = rng.uniform(0, 12 if daily else 180) if variable == "precipitation" else rng.uniform(2, 25)
            out.append({"variable": variable, "source": source, "start": start, "end": end, "value": round(float(value), 3)})
    return out


def series(rng):
    """One made-up case."""
    year = int(rng.integers(2018, 2026))
    crop = str(rng.choice([*features.CROPS, "hops"], p=[0.2, 0.19, 0.19, 0.19, 0.19, 0.04]))
    imagery, weather = [], []
    daily, gaps = rng.random() < 0.1, rng.random() < 0.1
    for month in range(3, 9):
        imagery += _scenes(rng, year, month)
        weather += _readings(rng, year, month, "grid", daily, gaps)
        weather += _readings(rng, year, month, "point", False, False) if gaps and rng.random() < 0.9 else []
    end = features._unix(year, int(rng.choice(features.WINDOW_END_MONTHS))) + (DAY if rng.random() < 0.05 else 0)
    return {"crop": crop, "missing": "no scene" if rng.random() < 0.03 else "", "imagery": imagery, "weather": weather,
            "window_start": features._unix(year, 5) if rng.random() > 0.04 else features._unix(year, 6), "window_end": end,
            "min_clear_bps": int(rng.choice([0, 3000, 8000], p=[0.2, 0.6, 0.2])), "min_dates": int(rng.integers(1, 4))}


def main(out):
    rng, cases, room = np.random.default_rng(11), [], {"ok": 32, "insufficient": 18, "out_of_domain": 6}
    while any(room.values()):
        s = series(rng)
        values, clear, status = features.extract(s, s["window_start"], s["window_end"], s["min_clear_bps"], s["min_dates"])
        if not room[status]:
            continue
        room[status] -= 1
        s["want"] = {"status": status, "clear_bps": clear, "values": [] if values is None else [float(v) for v in values]}
        cases.append(s)
    with open(out, "w", encoding="utf-8") as f:
        json.dump({"columns": features.names(), "cases": cases}, f, separators=(",", ":"))
        f.write("\n")
    print({k: sum(c["want"]["status"] == k for c in cases) for k in ("ok", "insufficient", "out_of_domain")})


if __name__ == "__main__":
    main(*sys.argv[1:])
