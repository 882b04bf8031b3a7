"""How a season is drawn: crop, sowing, speed of growth, soil.

FAO AquaCrop's growing-degree-day crops are stretched so that maturity falls on a drawn date of
the site's mean climate; the drawn ranges are those of arable farming in Belgium and eastern
England. "cereal" is winter or spring wheat or barley: the wheat of AquaCrop with their dates.
"""
import functools
import math

import numpy as np
import pandas as pd
from aquacrop.entities.crops.crop_params import crop_params
from aquacrop.solution.growing_degree_day import growing_degree_day

import weather

CROPS = ("cereal", "sugar_beet", "maize", "potato", "soybean")
SOILS = ("SiltLoam", "Loam", "ClayLoam", "SandyLoam", "SiltClayLoam", "LoamySand", "Sand")
SOIL_WEIGHTS = (0.36, 0.14, 0.14, 0.12, 0.08, 0.08, 0.08)
_BASE = {"cereal": "WheatGDD", "sugar_beet": "SugarBeetGDD", "maize": "MaizeGDD", "potato": "PotatoGDD",
         "soybean": "SoybeanGDD"}
# (share, sowing from, to (month, day), maturity from, to): sowing after August is of the year before
CALENDAR = {
    "cereal": [(0.45, (10, 5), (12, 10), (7, 12), (8, 10)), (0.2, (9, 25), (10, 20), (7, 1), (7, 20)),
               (0.35, (2, 20), (4, 20), (7, 8), (8, 18))],
    "sugar_beet": [(1.0, (3, 20), (5, 5), (10, 15), (11, 25))],
    "maize": [(1.0, (4, 18), (6, 5), (9, 5), (10, 15))],
    "potato": [(0.25, (3, 15), (4, 15), (7, 10), (8, 15)), (0.75, (4, 5), (5, 20), (8, 20), (10, 5))],
    "soybean": [(1.0, (4, 25), (5, 20), (9, 8), (10, 8))],
}
_SCALED = ("Emergence", "MaxRooting", "Senescence", "Maturity", "HIstart", "Flowering", "YldForm")


@functools.cache
def mean_gdd(site, crop, tbase):
    """Mean growing degrees per day of year (366 values) at a site."""
    p, d = crop_params[_BASE[crop]], weather.daily(site)
    g = [growing_degree_day(p["GDDmethod"], p["Tupp"], tbase, hi, lo) for lo, hi in zip(d.MinTemp, d.MaxTemp)]
    return pd.Series(g).groupby(d.Date.dt.dayofyear).mean().reindex(range(1, 367)).interpolate().to_numpy()


def _date(rng, year, first, last):
    a, b = pd.Timestamp(year, *first), pd.Timestamp(year, *last)
    return a + pd.Timedelta(days=int(rng.integers(0, (b - a).days + 1)))


def season(rng, site, year, crop, rows):
    """One season of a crop whose sowing and maturity are drawn from rows of a calendar."""
    _, sow_a, sow_b, mat_a, mat_b = rows[rng.choice(len(rows), p=[r[0] for r in rows])]
    sown = _date(rng, year - 1 if sow_a[0] > 8 else year, sow_a, sow_b)
    if (sown.month, sown.day) == (2, 29):  # AquaCrop repeats the day in years that lack it
        sown -= pd.Timedelta(days=1)
    mature = _date(rng, year, mat_a, mat_b)
    base = crop_params[_BASE[crop]]
    days = pd.date_range(sown, mature).dayofyear.to_numpy() - 1
    winter = sown.year < year
    # AquaCrop has no vernalisation: a higher base temperature keeps a winter cereal small until spring.
    tbase = float(rng.integers(1, 6)) if winter else float(base["Tbase"])
    stretch = mean_gdd(site, crop, tbase)[days].sum() / base["Maturity"]
    params = {k: base[k] * stretch for k in _SCALED if base[k] > 0}
    params["Tbase"] = tbase
    params["Emergence"] = base["Emergence"] * min(1.0, stretch) * rng.uniform(0.8, 1.6)
    params["CGC"] = base["CGC"] / stretch * rng.uniform(0.8, 1.25)
    params["CDC"] = base["CDC"] / stretch * rng.uniform(0.8, 1.3)
    params["CCx"] = base["CCx"] * rng.uniform(0.84, 1.0)
    if crop == "cereal":  # stays green until three to five weeks before it is ripe, then fades to nothing
        params["Senescence"] = params["Maturity"] * rng.uniform(0.76, 0.86)
        fade = params["Maturity"] - params["Senescence"]
        params["CDC"] = math.log(21) * (params["CCx"] + 2.29) / (3.33 * fade) * rng.uniform(0.9, 1.15)
    return {
        "site": site, "year": year, "crop": crop, "winter": winter, "base": _BASE[crop], "params": params,
        "soil": SOILS[rng.choice(len(SOILS), p=SOIL_WEIGHTS)], "sown": sown,
        "end": min(mature + pd.Timedelta(days=80), pd.Timestamp(year, 12, 31)),
    }
