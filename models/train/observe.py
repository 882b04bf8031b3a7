"""The observation model: what a satellite and a weather grid show of a simulated season.

Canopy cover c in [0, 1] becomes, per day, NDVI = s + (v - s) c^p and NDMI = ms + (mv - ms) c^q with
parameters drawn per field, bare ground being brighter and drier than a canopy. Other green counts
as cover: weeds or a cover crop before sowing, volunteers after harvest, weeds on stripped ground.
Each month has one composite: the median of its clear dates (a pass each 2.5 or 5 days, a clear share
drawn per month) or one of them; a month without a clear date is missing, as is one in twenty at
random. Noise: sd 0.03 per composite and 0.015 per field and season on NDVI, and as much on NDMI, half
of it shared; one composite in thirty has haze left in it. Rain carries a factor of sd 8 %, temperature
an error of sd 0.4 °C: a grid is not the field.
"""
import numpy as np

MONTHS = (3, 4, 5, 6, 7, 8)
EDGES = np.array([0, 31, 61, 92, 122, 153, 184])  # days from 1 March
NOISE_SD, FIELD_SD, HAZE_SHARE, GAP_SHARE = 0.03, 0.015, 1 / 30, 0.05
RAIN_SD, TEMP_SD = 0.08, 0.4


def _weeds(rng, data, n):
    """Cover of anything green but the crop, (n, 184)."""
    day = np.arange(184)[None, :]
    out = np.zeros((n, 184))
    # Before a spring sowing: weeds or a cover crop until the seedbed is made.
    sown = data["sown"][:, None].astype(float)
    before = (rng.random((n, 1)) < 0.35) * rng.uniform(0, 0.7, (n, 1))
    out += before * (day < sown - rng.uniform(0, 25, (n, 1))) * (sown > 0)
    # After harvest: the cover has been and has gone.
    grown = np.maximum.accumulate(data["spared"], axis=1)
    gone = (grown > 0.3) & (data["spared"] < 0.02)
    since = np.cumsum(gone, axis=1)
    out += (rng.random((n, 1)) < 0.4) * rng.uniform(0, 0.006, (n, 1)) * since
    return np.clip(out, 0, 0.8)


def _bare_weeds(rng, data, n):
    """Cover of weeds on ground stripped bare, (n, 184)."""
    day = np.arange(184)[None, :]
    since = np.clip(day - data["bare"][:, None].astype(float) - 10, 0, None)
    return np.clip((rng.random((n, 1)) < 0.35) * rng.uniform(0, 0.007, (n, 1)) * since, 0, 0.4)


def _composites(rng, daily, n):
    """One value per month and index from daily series, and whether there is one."""
    passes = np.zeros((n, 184), dtype=bool)
    phase, often = rng.integers(0, 5, n), rng.random(n) < 0.5
    day = np.arange(184)[None, :]
    passes |= (day - phase[:, None]) % 5 == 0
    passes |= often[:, None] & ((day - phase[:, None]) % 5 == 2)
    single = rng.random(n) < 0.5
    values, seen = [np.zeros((n, 6)) for _ in daily], np.zeros((n, 6), dtype=bool)
    for m in range(6):
        lo, hi = EDGES[m], EDGES[m + 1]
        clear = passes[:, lo:hi] & (rng.random((n, hi - lo)) < rng.beta(2.2, 2.8, (n, 1)))
        seen[:, m] = clear.any(axis=1)
        pick = np.where(clear, rng.random(clear.shape), -1).argmax(axis=1)
        for value, series in zip(values, daily):
            part = np.where(clear, series[:, lo:hi], np.nan)
            part[~seen[:, m]] = 0
            value[:, m] = np.where(single, series[np.arange(n), lo + pick], np.nanmedian(part, axis=1))
    return values, seen


def observe(rng, data):
    """One draw of every sample: dict of ndvi, ndmi, rain, temp (n, 6) for all six months, and
    seen (n, 6). Months after the assessment are not masked here."""
    n = len(data["damage"])
    u = lambda lo, hi: rng.uniform(lo, hi, (n, 1))  # noqa: E731
    rain = data["rain"] * np.exp(rng.normal(0, RAIN_SD, (n, 1)) + rng.normal(0, RAIN_SD / 2, (n, 6)))
    temp = data["temp"] + rng.normal(0, TEMP_SD, (n, 1))
    weeds, regrowth = _weeds(rng, data, n), _bare_weeds(rng, data, n)
    s, v, p = rng.normal(0.165, 0.03, (n, 1)).clip(0.1, 0.26), rng.normal(0.905, 0.025, (n, 1)).clip(0.8, 0.96), u(0.5, 1.0)
    ms, mv, q = rng.normal(-0.10, 0.04, (n, 1)), rng.normal(0.56, 0.06, (n, 1)), u(0.9, 1.7)
    wet = np.repeat(rain, np.diff(EDGES), axis=1) / 100 * u(0, 0.05)
    residue = u(0.0, 0.12)

    def indices(cover, green):
        c = 1 - (1 - cover) * (1 - green)
        dead = (np.maximum.accumulate(cover, axis=1) > 0.3) * (1 - c) * residue
        return s + (v - s) * c**p + dead, ms + wet * (1 - c) + (mv - ms) * c**q

    hurt = indices(data["cover"], np.maximum(weeds, regrowth))
    rest = indices(data["spared"], weeds)
    share = data["share"][:, None]
    (ndvi, ndmi), seen = _composites(rng, [share * a + (1 - share) * b for a, b in zip(hurt, rest)], n)
    common, haze = rng.normal(0, 1, (n, 6)), rng.random((n, 6)) < HAZE_SHARE
    for x in (ndvi, ndmi):
        own = rng.normal(0, 1, (n, 6))
        x += NOISE_SD * (common + own) / np.sqrt(2) + rng.normal(0, FIELD_SD, (n, 1))
    ndvi *= np.where(haze, rng.uniform(0.6, 0.95, (n, 6)), 1)
    ndmi += np.where(haze, rng.uniform(-0.05, 0.15, (n, 6)), 0)
    seen &= rng.random((n, 6)) >= GAP_SHARE
    return {"ndvi": ndvi.clip(-0.2, 1), "ndmi": ndmi.clip(-0.5, 0.9), "rain": rain, "temp": temp, "seen": seen}
