"""crop-series@1: from an evidence series to the vector a crop model reads.

Forty numbers: NDVI, NDMI and "seen" of March … August, then rain (mm), mean temperature (°C) and
"known" of the same months, then the declared crop as one-hot. A month that ended after the
assessment, or was not seen, is zero with a mask of zero. models/features computes the same in Go;
testdata/vectors/features.json holds both to it.
"""
import datetime

import numpy as np

NAME, VERSION = "crop-series", 1
MONTHS = (3, 4, 5, 6, 7, 8)
CROPS = ("cereal", "sugar_beet", "maize", "potato")
WINDOW_START_MONTH, WINDOW_END_MONTHS = 5, (6, 7, 8, 9)
SIZE = 40


def names():
    """Input names in order."""
    out = [f"{kind}_{m:02d}" for kind in ("ndvi", "ndmi", "seen", "rain", "temp", "known") for m in MONTHS]
    return out + [f"crop_{c}" for c in CROPS]


def pack(ndvi, ndmi, seen, rain, temp, known, crop):
    """Rows of features from arrays (n, 6), masks (n, 6) and crop numbers (n,)."""
    seen, known = seen.astype(np.float64), known.astype(np.float64)
    hot = np.eye(len(CROPS))[crop]
    return np.hstack([ndvi * seen, ndmi * seen, seen, rain * known, temp * known, known, hot]).astype(np.float32)


def elapsed(end_month):
    """Mask of the six months that ended by the first of end_month."""
    return np.array([m < end_month for m in MONTHS])


def sufficient(seen, end_month):
    """Whether at least half of the window's months (from May) were seen; (n, 6) -> (n,)."""
    inside = np.array([WINDOW_START_MONTH <= m < end_month for m in MONTHS])
    return 2 * (seen & inside).sum(axis=1) >= inside.sum()


def year_of(second):
    """The UTC year of unix seconds."""
    return datetime.datetime.fromtimestamp(second, datetime.timezone.utc).year


def _unix(year, month):
    return int(datetime.datetime(year, month, 1, tzinfo=datetime.timezone.utc).timestamp())


def _median(values):
    v = sorted(values)
    return v[len(v) // 2] if len(v) % 2 else (v[len(v) // 2 - 1] + v[len(v) // 2]) / 2


def _weather(readings, variable, start, end):
    """Sum or time-weighted mean of the first source whose readings tile [start, end); else None."""
    sources = []
    for r in readings:
        if r["variable"] == variable and r["source"] not in sources:
            sources.append(r["source"])
    for source in sources:
        rows = sorted(((r["start"], r["end"], r["value"]) for r in readings
                       if r["variable"] == variable and r["source"] == source and r["start"] >= start and r["end"] <= end))
        at, total, weighted = start, 0.0, 0.0
        for lo, hi, value in rows:
            if lo != at or hi <= lo:
                break
            at, total, weighted = hi, total + value, weighted + value * (hi - lo)
        else:
            if at == end and rows:
                return total if variable == "precipitation" else weighted / (end - start)
    return None


def extract(series, window_start, window_end, min_clear_bps, min_dates):
    """(values, clear_bps, status) of one series; values are None unless status is ok."""
    when = datetime.datetime.fromtimestamp(window_end, datetime.timezone.utc)
    year = year_of(window_end)
    if series["crop"] not in CROPS or window_start != _unix(year, WINDOW_START_MONTH) or \
            window_end not in [_unix(year, m) for m in WINDOW_END_MONTHS]:
        return None, 0, "out_of_domain"
    if series.get("missing"):
        return None, 0, "insufficient"
    months = [m for m in MONTHS if _unix(year, m + 1) <= window_end]
    ndvi, ndmi, rain, temp = (np.zeros((1, 6)) for _ in range(4))
    seen, known = np.zeros((1, 6), dtype=bool), np.zeros((1, 6), dtype=bool)
    clear = []
    for i, month in enumerate(months):
        start, end = _unix(year, month), _unix(year, month + 1)
        used = [s for s in series["imagery"] if start <= s["start"] and s["end"] <= end and s["start"] < end
                and s["clear_bps"] >= min_clear_bps and s["clear_bps"] > 0 and {"ndvi", "ndmi"} <= set(s["indices"])]
        if used:
            seen[0, i] = True
            ndvi[0, i] = _median([s["indices"]["ndvi"] for s in used])
            ndmi[0, i] = _median([s["indices"]["ndmi"] for s in used])
        if month >= WINDOW_START_MONTH:
            bps = sorted(s["clear_bps"] for s in used)
            clear.append(bps[(len(bps) - 1) // 2] if bps else 0)
        a, b = (_weather(series["weather"], v, start, end) for v in ("precipitation", "mean_temperature"))
        if a is not None and b is not None:
            known[0, i], rain[0, i], temp[0, i] = True, a, b
    clear_bps = sum(clear) // len(clear)
    if seen.sum() < min_dates or not sufficient(seen, when.month)[0] or known.sum() < len(months):
        return None, clear_bps, "insufficient"
    row = pack(ndvi, ndmi, seen, rain, temp, known, np.array([CROPS.index(series["crop"])]))
    return row[0], clear_bps, "ok"
