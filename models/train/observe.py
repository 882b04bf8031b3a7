"""The observation model: what a satellite and a weather grid show of a simulated season.

Canopy cover c in [0, 1] becomes, per day, NDVI = s + (v - s) c^p and NDMI = ms + (mv - ms) c^q with
parameters drawn per field, bare ground being brighter and drier than a canopy. Other green counts
as cover: weeds or a cover crop before sowing, volunteers after harvest, weeds on stripped ground.
NDTI, (swir16 - swir22) / (swir16 + swir22), sees dry straw besides (van Deventer et al. 1997): cellulose takes more of the
longer wave, bare ground of both alike. So NDTI = ts + (tv - ts) c^r + (td - ts) d, d being dead stand that no green hides: what
fades stands until harvest (up to 25 days after it has faded), is stubble after it (0.3 to 1 of the stand) and turned under 2 to
60 days later (0 to 0.3 stays); of what is torn away at once 0 to 0.6 is left lying.
The end members were set by the months of the eleven Belgian fields: bare .01 to .03 in April, May and June, stubble and ripe
straw in July and August .13 to .18 under an NDVI of .2 to .26, closed canopies .32 to .40. Bare ground that stays wet has more,
and it stays wet in the cold: there .09 to .11 in February (77 mm, 5 °C) and .04 to .06 in March (65 mm, 6 °C), but .01 in May
(104 mm, 11 °C) and .03 in June (160 mm, 18 °C). So what rain adds falls from 5 °C on to a fifth at 10 °C.

A satellite passes each 5 days, or (half of the fields) twice in 5 days; a pass is clear with a chance drawn
per field and month (beta 2.2, 2.8: 44 % on average), and further passes may be taken away. Each clear pass is a
scene with its own noise: sd 0.03 on NDVI and NDMI, 0.025 on NDTI, half of its square shared, half of the sd per field and
season, and in one scene of thirty haze. A field is then seen either by scene, or by monthly composites: the median of the month's
scenes or one of them, with noise of a scene, and none in one month of twenty. Rain carries a factor of
sd 8 %, temperature an error of sd 0.4 °C: a grid is not the field.
"""
import numpy as np

import features
import seasons

NOISE_SD = (0.03, 0.03, 0.025)  # of a scene on each index; half of it again per field and season
HAZE_SHARE, GAP_SHARE = 1 / 30, 0.05
TORN = 0.10  # of cover lost in a day: by hail, not by fading
RAIN_SD, TEMP_SD = 0.08, 0.4
COLD, WARM, DRIED = 5.0, 10.0, 0.2  # °C at and under which bare ground stays wet, and at and over which this much of it does
DAYS, CHUNK = seasons.DAYS, 4000  # rows drawn at a time


def _weeds(rng, data, n):
    """Cover of anything green but the crop, (n, 184)."""
    day = np.arange(DAYS)[None, :]
    # Before a spring sowing: weeds or a cover crop until the seedbed is made.
    sown = data["sown"][:, None].astype(float)
    before = (rng.random((n, 1)) < 0.35) * rng.uniform(0, 0.7, (n, 1))
    out = before * (day < sown - rng.uniform(0, 25, (n, 1))) * (sown > 0)
    # After harvest: the cover has been and has gone.
    grown = np.maximum.accumulate(data["spared"], axis=1)
    gone = (grown > 0.3) & (data["spared"] < 0.02)
    since = np.cumsum(gone, axis=1)
    out += (rng.random((n, 1)) < 0.4) * rng.uniform(0, 0.006, (n, 1)) * since
    return np.clip(out, 0, 0.8)


def _bare_weeds(rng, data, n):
    """Cover of weeds on ground stripped bare, (n, 184)."""
    day = np.arange(DAYS)[None, :]
    since = np.clip(day - data["bare"][:, None].astype(float) - 10, 0, None)
    return np.clip((rng.random((n, 1)) < 0.35) * rng.uniform(0, 0.007, (n, 1)) * since, 0, 0.4)


def _daily(months):
    """Each month's value on its days, (n, 184)."""
    return np.repeat(months, np.diff(seasons.EDGES), axis=1)


def _passes(rng, n):
    """Days on which the satellite passes, (n, 184)."""
    phase, often = rng.integers(0, 5, (n, 1)), rng.random((n, 1)) < 0.5
    day = np.arange(DAYS)[None, :]
    return ((day - phase) % 5 == 0) | (often & ((day - phase) % 5 == 2))


def _clear(rng, n, gap):
    """Days with a clear scene, a further share `gap` of them taken away, (n, 184)."""
    chance = _daily(rng.beta(2.2, 2.8, (n, 6)))
    return _passes(rng, n) & (rng.random((n, DAYS)) < chance * (1 - gap))


def _farming(rng, data, n):
    """Of each field: the days of harvest and tillage, and the shares of the dead stand that stay as litter where it is torn
    away, as stubble after harvest and as residue after tillage."""
    u = lambda lo, hi: rng.uniform(lo, hi, n)  # noqa: E731
    faded = (np.maximum.accumulate(data["spared"], axis=1) > 0.3) & (data["spared"] < 0.05)
    harvest = np.where(faded.any(axis=1), faded.argmax(axis=1), DAYS) + rng.integers(0, 26, n)
    return harvest, harvest + rng.integers(2, 61, n), u(0, 0.6), u(0.3, 1.0), u(0, 0.3)


def _dead(cover, bare, farming):
    """Dead stand and litter of each day as cover, (n, 184), of a field that is stripped on day `bare`, if ever."""
    harvest, tilled, litter, stubble, residue = farming
    out, stand, lying = np.zeros_like(cover), np.zeros(len(cover)), np.zeros(len(cover))
    for d in range(1, DAYS):
        lost, struck = np.maximum(cover[:, d - 1] - cover[:, d], 0), bare == d
        torn = struck | (lost > TORN)
        lying = lying + litter * (torn * lost + struck * stand)
        stand = np.where(struck, 0, stand + np.where(torn, 0, lost))
        left = np.where(d < harvest, 1.0, np.where(d < tilled, stubble, residue))
        out[:, d] = np.minimum((stand + lying) * left, 1)
    return out


def _surface(rng, data, rain, temp, n):
    """NDVI, NDMI and NDTI of each day without noise, (n, 184) each."""
    u = lambda lo, hi: rng.uniform(lo, hi, (n, 1))  # noqa: E731
    weeds, regrowth = _weeds(rng, data, n), _bare_weeds(rng, data, n)
    s, v, p = rng.normal(0.165, 0.03, (n, 1)).clip(0.1, 0.26), rng.normal(0.905, 0.025, (n, 1)).clip(0.8, 0.96), u(0.5, 1.0)
    ms, mv, q = rng.normal(-0.10, 0.04, (n, 1)), rng.normal(0.56, 0.06, (n, 1)), u(0.9, 1.7)
    ts, td, tv, r = rng.normal(0.02, 0.02, (n, 1)), rng.normal(0.20, 0.035, (n, 1)), rng.normal(0.365, 0.03, (n, 1)), u(1.0, 1.9)
    wet = _daily(rain / 100) * u(0, 0.05)
    damp = _daily(rain / 100 * np.interp(temp, (COLD, WARM), (1, DRIED))) * u(0, 0.1)
    residue, farming = u(0.0, 0.12), _farming(rng, data, n)

    def indices(cover, green, bare):
        c = 1 - (1 - cover) * (1 - green)
        dead = (np.maximum.accumulate(cover, axis=1) > 0.3) * (1 - c) * residue
        straw = _dead(cover, bare, farming) * (1 - c)
        return s + (v - s) * c**p + dead, ms + wet * (1 - c) + (mv - ms) * c**q, ts + damp * (1 - c) + (tv - ts) * c**r + (td - ts) * straw

    hurt = indices(data["cover"], np.maximum(weeds, regrowth), data["bare"])
    rest = indices(data["spared"], weeds, np.full(n, DAYS))
    share = data["share"][:, None]
    return [share * a + (1 - share) * b for a, b in zip(hurt, rest)]


def _noise(rng, values, n, width):
    """Noise of scenes or composites on the indices, in place."""
    common, haze = rng.normal(0, 1, (n, width)), rng.random((n, width)) < HAZE_SHARE
    for x, sd in zip(values, NOISE_SD):
        x += sd * (common + rng.normal(0, 1, (n, width))) / np.sqrt(2) + rng.normal(0, sd / 2, (n, 1))
    values[0] *= np.where(haze, rng.uniform(0.6, 0.95, (n, width)), 1)
    values[1] += np.where(haze, rng.uniform(-0.05, 0.15, (n, width)), 0)
    values[2] += np.where(haze, rng.uniform(-0.05, 0.10, (n, width)), 0)
    np.clip(values[0], -0.2, 1, out=values[0])
    np.clip(values[1], -0.5, 0.9, out=values[1])
    np.clip(values[2], -0.3, 0.7, out=values[2])


def _composites(rng, surface, clear, n, gap):
    """One value per month and index and whether there is one: a median of the month's clear days, or one of them."""
    single = rng.random((n, 1)) < 0.5
    seen = features.count(clear, features.MONTH_EDGES) > 0
    pick = rng.random(clear.shape) * clear
    one = np.zeros_like(clear)
    for lo, hi in zip(seasons.EDGES, seasons.EDGES[1:]):
        one[np.arange(n), lo + pick[:, lo:hi].argmax(axis=1)] = True
    use = np.where(single, one & clear, clear)
    values = [features.medians(x, use, features.MONTH_EDGES) for x in surface]
    _noise(rng, values, n, 6)
    return values, seen & (rng.random((n, 6)) >= GAP_SHARE + gap)


def _draw(rng, data, composites, gap, whole):
    n = len(data["damage"])
    rain = data["rain"] * np.exp(rng.normal(0, RAIN_SD, (n, 1)) + rng.normal(0, RAIN_SD / 2, (n, 6)))
    temp = data["temp"] + rng.normal(0, TEMP_SD, (n, 1))
    surface, end = _surface(rng, data, rain, data["temp"], n), data["end"].astype(int)
    if whole:
        values, _ = _composites(rng, surface, np.ones((n, DAYS), dtype=bool), n, 0)
        end = np.full(n, 9)
        return features.pack(*features.none(n), features.monthly(values, np.ones((n, 6), dtype=bool), end), rain, temp, end, data["crop"])
    if composites:
        values, seen = _composites(rng, surface, _clear(rng, n, 0), n, gap)
        return features.pack(*features.none(n), features.monthly(values, seen, end), rain, temp, end, data["crop"])
    clear = _clear(rng, n, gap)
    _noise(rng, surface, n, DAYS)
    return features.pack(*features.scenes(surface, clear, end), rain, temp, end, data["crop"])


def observe(rng, data, composites=False, gap=0.0, whole=False):
    """One draw of every sample, by scene or by monthly composites, with a further share of gaps: feature rows. Whole:
    monthly composites of all six months, whatever the assessment, for the domain."""
    n = len(data["damage"])
    parts = [{k: v[i:i + CHUNK] for k, v in data.items() if len(v) == n} for i in range(0, n, CHUNK)]
    return np.vstack([_draw(rng, part, composites, gap, whole) for part in parts])
