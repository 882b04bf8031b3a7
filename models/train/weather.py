"""Daily weather of the training sites, and the drought-free version of it.

The files are those of the pinned `aquacrop` wheel (Apache-2.0); brussels is measured at Uccle,
the other two are gridded series whose origin the package does not state further. SHA-256 of each
file goes into the model's manifest.
"""
import functools
import hashlib

import numpy as np
import pandas as pd
from aquacrop.utils import get_filepath, prepare_weather

SITES = {
    # name: (file, first and last harvest year, role)
    "brussels": ("brussels_climate.txt", 1977, 2005, "train"),
    "cambridge": ("cambridge_climate.txt", 1992, 2021, "train"),
    "north_yorks": ("north_yorks_climate.txt", 1992, 2021, "held out"),
}
TEST_REMAINDER, CALIBRATION_REMAINDER = 1, 3  # of the harvest year modulo five
DRY_MONTH = 0.30  # a month's rain under this quantile of the site's record is a drought


def split_of(site, year):
    """The fold of a season: whole years and whole sites, never rows."""
    if SITES[site][3] == "held out":
        return "site"
    return {TEST_REMAINDER: "test", CALIBRATION_REMAINDER: "calibration"}.get(year % 5, "train")


@functools.cache
def daily(site):
    """Daily frame of a site: MinTemp, MaxTemp (°C), Precipitation, ReferenceET (mm), Date."""
    return prepare_weather(get_filepath(SITES[site][0]))


@functools.cache
def digest(site):
    """SHA-256 of the site's file as shipped in the wheel."""
    with open(get_filepath(SITES[site][0]), "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


@functools.cache
def monthly_floor(site):
    """For each month 1..12 the rain (mm) under which the month counts as a drought."""
    d = daily(site)
    totals = d.groupby([d.Date.dt.year, d.Date.dt.month]).Precipitation.sum()
    return {m: float(np.quantile(totals.xs(m, level=1), DRY_MONTH)) for m in range(1, 13)}


def without_drought(site, dates, rain):
    """Rain of the same days with every drought month lifted to its floor, by scaling where it
    rained and by a shower each fifth day where it did not. A part month has its part of the floor."""
    floor, out = monthly_floor(site), rain.copy()
    for period in pd.unique(dates.to_period("M")):
        days = np.flatnonzero(dates.to_period("M") == period)
        want = floor[period.month] * len(days) / period.days_in_month
        have = out[days].sum()
        if have >= want:
            continue
        if have > 1.0:
            out[days] *= want / have
        else:
            out[days[::5]] += (want - have) / len(days[::5])
    return out


def window(site, start, end):
    """Rows of the site's weather with start <= Date <= end."""
    d = daily(site)
    return d[(d.Date >= start) & (d.Date <= end)].reset_index(drop=True)
