"""crop-series@3: from an evidence series to the vector a crop model reads.

NDVI, NDMI, NDTI and "seen" of 36 periods from March to August (the 1st, 6th, 11th, 16th, 21st and 26th of a month begin
one), of the six months, and of the last two days with a scene, with how many days before the assessment they
were; rain (mm), mean temperature (°C) and "known" of the months; and the declared crop as one-hot. A value is the
median of the scenes that lie in its period whole: an acquisition counts in its period, its month and among
the last days, a monthly composite in its month alone. What was not seen, or had not ended by the assessment,
is zero with a mask of zero. models/features computes the same in Go; testdata/vectors/features.json holds
both to it.
"""
import datetime

import numpy as np

NAME, VERSION = "crop-series", 3
INDICES = ("ndvi", "ndmi", "ndti")  # canopy; its water; straw, stubble and canopy against bare ground
MONTHS = (3, 4, 5, 6, 7, 8)
STARTS = (1, 6, 11, 16, 21, 26)  # days of a month on which a period begins
CROPS = ("cereal", "sugar_beet", "maize", "potato", "soybean")
WINDOW_START_MONTH, WINDOW_END_MONTHS = 5, (6, 7, 8, 9)
MONTH_EDGES = np.array([0, 31, 61, 92, 122, 153, 184])  # days from 1 March
EDGES = np.array([m + d - 1 for m in MONTH_EDGES[:-1] for d in STARTS] + [184])
TAIL = ("last", "prior")
DAY, FRESH = 86400, 10  # seconds; days before the assessment within which a field seen by scene must be seen
# columns: where each part begins
N, K, M = len(EDGES) - 1, len(INDICES), len(MONTHS)
PERIOD, MONTH, LAST = 0, (K + 1) * N, (K + 1) * (N + M)
AGE, DAY_SEEN, DAY_WIDTH = K, K + 1, K + 2  # of a last day's columns, after its indices
WEATHER = LAST + len(TAIL) * DAY_WIDTH
CROP = WEATHER + 3 * M
SIZE = CROP + len(CROPS)


def names():
    """Input names in order."""
    out = [f"{kind}_p{i:02d}" for kind in (*INDICES, "seen") for i in range(1, N + 1)]
    out += [f"{kind}_{m:02d}" for kind in (*INDICES, "seen") for m in MONTHS]
    out += [f"{kind}_{which}" for which in TAIL for kind in (*INDICES, "age", "seen")]
    out += [f"{kind}_{m:02d}" for kind in ("rain", "temp", "known") for m in MONTHS]
    return out + [f"crop_{c}" for c in CROPS]


def mask_of(j):
    """The column that masks value column j, or -1 for a mask or the crop."""
    for first, width, values in ((PERIOD, N, K), (MONTH, M, K), (WEATHER, M, 2)):
        if first <= j < first + values * width:
            return first + values * width + (j - first) % width
    k = j - LAST
    return LAST + k // DAY_WIDTH * DAY_WIDTH + DAY_SEEN if 0 <= k < len(TAIL) * DAY_WIDTH and k % DAY_WIDTH < DAY_SEEN else -1


VALUES = [j for j in range(SIZE) if mask_of(j) >= 0]
MONTH_SEEN = slice(MONTH + K * M, MONTH + (K + 1) * M)


def seen_by_scene(x):
    """Whether each row's field was seen by scene; composites leave the last days empty."""
    return x[:, LAST + DAY_SEEN] > 0


def count(mask, edges):
    """How many of each period's days are set; (n, days) -> (n, periods)."""
    total = np.concatenate([np.zeros((len(mask), 1), dtype=int), np.cumsum(mask, axis=1)], axis=1)
    return total[:, edges[1:]] - total[:, edges[:-1]]


def medians(values, mask, edges):
    """Median of each period's set days, 0 without one; (n, days) -> (n, periods)."""
    out, rows = np.zeros((len(values), len(edges) - 1)), np.arange(len(values))
    for i, (a, b) in enumerate(zip(edges, edges[1:])):
        v = np.sort(np.where(mask[:, a:b], values[:, a:b], np.inf), axis=1)
        k = mask[:, a:b].sum(axis=1)
        both = v[rows, np.maximum(k - 1, 0) // 2] + v[rows, np.minimum(k // 2, b - a - 1)]
        out[:, i] = np.where(k > 0, both / 2, 0)
    return out


def elapsed(end):
    """Mask of the six months that ended by the first of month `end`; (n,) -> (n, 6)."""
    return np.array(MONTHS)[None, :] < np.asarray(end)[:, None]


def none(n):
    """Periods and last days of fields seen by no scene."""
    return np.zeros((n, (K + 1) * N)), np.zeros((n, len(TAIL) * DAY_WIDTH))


def monthly(values, seen, end):
    """The months' part from arrays (n, 6), one for each index."""
    seen = seen & elapsed(end)
    return np.hstack([*(v * seen for v in values), seen])


def scenes(values, clear, end):
    """Periods, last days and months from daily arrays (n, 184) and the days with a scene."""
    last = MONTH_EDGES[np.asarray(end) - 3]
    clear = clear & (np.arange(clear.shape[1])[None, :] < last[:, None])
    periods = [medians(x, clear, EDGES) for x in values] + [count(clear, EDGES) > 0]
    tail, left, rows = [], clear.copy(), np.arange(len(clear))
    for _ in TAIL:
        day, any_ = left.shape[1] - 1 - left[:, ::-1].argmax(axis=1), left.any(axis=1)
        tail += [*(v[rows, day] * any_ for v in values), (last - day) * any_, any_]
        left[rows, day] = False
    month = monthly([medians(x, clear, MONTH_EDGES) for x in values], count(clear, MONTH_EDGES) > 0, end)
    return np.hstack(periods), np.stack(tail, axis=1), month


def pack(periods, tail, month, rain, temp, end, crop):
    """Feature rows from their parts; crop numbers (n,)."""
    known = elapsed(end)
    hot = np.eye(len(CROPS))[crop]
    return np.hstack([periods, month, tail, rain * known, temp * known, known, hot]).astype(np.float32)


def sufficient(x, end):
    """Whether at least half of the window's months (from May) were seen and, of a field seen by scene, a
    scene is at most FRESH days older than the assessment; rows of features -> (n,)."""
    inside = (np.array(MONTHS) >= WINDOW_START_MONTH)[None, :] & elapsed(end)
    seen = x[:, MONTH_SEEN] > 0
    enough = 2 * (seen & inside).sum(axis=1) >= inside.sum(axis=1)
    return enough & (~seen_by_scene(x) | (x[:, LAST + AGE] <= FRESH))


def year_of(second):
    """The UTC year of unix seconds."""
    return datetime.datetime.fromtimestamp(second, datetime.timezone.utc).year


def _unix(year, month, day=1):
    return int(datetime.datetime(year, month, day, tzinfo=datetime.timezone.utc).timestamp())


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


def _inside(scenes_, start, end):
    return [s for s in scenes_ if start <= s["start"] < end and s["end"] <= end]


def _values(used):
    """Medians of the indices, or None."""
    return [_median([s["indices"][k] for s in used]) for k in INDICES] if used else None


def _last(usable, end):
    """The last two days with acquisitions: (indices, age in days) each, or fewer."""
    out = []
    shots = [s for s in usable if s["start"] == s["end"] and s["start"] < end]
    for day in sorted({s["start"] // DAY for s in shots}, reverse=True)[:len(TAIL)]:
        out.append((*_values([s for s in shots if s["start"] // DAY == day]), end // DAY - day))
    return out


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
    first = _unix(year, MONTHS[0])
    usable = [s for s in series["imagery"] if first <= s["start"] and s["end"] <= window_end and s["clear_bps"] >= min_clear_bps
              and s["clear_bps"] > 0 and set(INDICES) <= set(s["indices"])]
    row, clear = np.zeros(SIZE), []
    for i, month in enumerate(months):
        start, end = _unix(year, month), _unix(year, month + 1)
        starts = [_unix(year, month, d) for d in STARTS] + [end]
        for k, (a, b) in enumerate(zip(starts, starts[1:])):
            got = _values(_inside(usable, a, b))
            if got:
                row[PERIOD + i * len(STARTS) + k:MONTH:N] = (*got, 1)
        used = _inside(usable, start, end)
        if used:
            row[MONTH + i:LAST:M] = (*_values(used), 1)
        if month >= WINDOW_START_MONTH:
            bps = sorted(s["clear_bps"] for s in used)
            clear.append(bps[(len(bps) - 1) // 2] if bps else 0)
        a, b = (_weather(series["weather"], v, start, end) for v in ("precipitation", "mean_temperature"))
        if a is not None and b is not None:
            row[[WEATHER + i, WEATHER + 6 + i, WEATHER + 12 + i]] = (a, b, 1)
    for k, got in enumerate(_last(usable, window_end)):
        row[LAST + DAY_WIDTH * k:LAST + DAY_WIDTH * (k + 1)] = (*got, 1)
    row[CROP + CROPS.index(series["crop"])] = 1
    clear_bps = sum(clear) // len(clear)
    row = row.astype(np.float32)
    dates = row[MONTH_SEEN].sum()
    if dates < min_dates or row[WEATHER + 12:WEATHER + 18].sum() < len(months) or not sufficient(row[None], np.array([when.month]))[0]:
        return None, clear_bps, "insufficient"
    return row, clear_bps, "ok"
