"""Daily weather of the training sites, and the drought-free version of it.

The files are those of the pinned `aquacrop` wheel (Apache-2.0); brussels is measured at Uccle,
the British ones are gridded series whose origin the package does not state further, and cordoba, by its
seasons, is the Argentine one. `ames` is a station record in data/ (see there) and `poltava`, in Ukraine, a cell of the
MERRA-2 reanalysis, both with reference evapotranspiration computed here. SHA-256 of each file goes into the
model's manifest.
"""
import calendar
import functools
import gzip
import hashlib
import io
import os

import numpy as np
import pandas as pd
from aquacrop.utils import get_filepath, prepare_weather

SITES = {
    # name: (file, first and last harvest year, role)
    "brussels": ("brussels_climate.txt", 1977, 2005, "train"),
    "cambridge": ("cambridge_climate.txt", 1992, 2021, "train"),
    "northumberland": ("northumberland_climate.txt", 1992, 2021, "train"),
    "north_yorks": ("north_yorks_climate.txt", 1992, 2021, "held out"),
    "lincolnshire": ("lincolnshire_climate.txt", 1992, 2021, "train"),
    "suffolk": ("suffolk_climate.txt", 1992, 2021, "train"),
    "ames": ("ames_daily.csv.gz", 1990, 2022, "train"),
    "poltava": ("poltava_power.csv.gz", 2011, 2024, "train"),
    "champion": ("champion_climate.txt", 1983, 2018, "held out"),
    "cordoba": ("cordoba_climate.txt", 1992, 2021, "train"),
    "tunis": ("tunis_climate.txt", 1980, 2001, "held out"),
}
PLACES = {"ames": (42.0, 335.0), "poltava": (49.588, 110.12)}  # latitude (degrees), altitude (m)
INLAND = 0.16  # of the radiation outside, by the root of the day's range of temperature in °C: Hargreaves and Samani, in FAO-56 (50)
TEST_REMAINDER, CALIBRATION_REMAINDER = 1, 3  # of the harvest year modulo five
SOUTHERN, HALF_YEAR = ("cordoba",), pd.Timedelta(days=184)  # sites of the other hemisphere; what brings 1 July to 1 January
DRY_MONTH = 0.30  # a month's rain under this quantile of the site's record is a drought


def split_of(site, year):
    """The fold of a season: whole years and whole sites, never rows."""
    if SITES[site][3] == "held out":
        return "site"
    return {TEST_REMAINDER: "test", CALIBRATION_REMAINDER: "calibration"}.get(year % 5, "train")


def _path(site):
    name = SITES[site][0]
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", name) if name.endswith(".gz") else get_filepath(name)


def _vapour(t):
    """Saturation vapour pressure at t °C, kPa."""
    return 0.6108 * np.exp(17.27 * t / (t + 237.3))


def outside(dates, latitude):
    """Radiation outside the atmosphere by FAO-56 (21), MJ/m² a day."""
    j = dates.dt.dayofyear.to_numpy()
    phi, decl = np.radians(latitude), 0.409 * np.sin(2 * np.pi * j / 365 - 1.39)
    sunset = np.arccos(-np.tan(phi) * np.tan(decl))
    return 37.586 * (1 + 0.033 * np.cos(2 * np.pi * j / 365)) * (
        sunset * np.sin(phi) * np.sin(decl) + np.cos(phi) * np.cos(decl) * np.sin(sunset))


def reference_et(low, high, radiation, dates, latitude, altitude):
    """FAO-56 Penman-Monteith, mm a day, from temperatures (°C) and radiation (MJ/m²): the dew point is
    taken as the night's lowest temperature and the wind as 2 m/s, as FAO-56 advises without them."""
    mean, actual = (low + high) / 2, _vapour(low)
    clear = np.clip(radiation / ((0.75 + 2e-5 * altitude) * outside(dates, latitude)), 0.3, 1.0)
    longwave = 4.903e-9 * ((low + 273.16)**4 + (high + 273.16)**4) / 2 * (0.34 - 0.14 * np.sqrt(actual)) * (1.35 * clear - 0.35)
    net = 0.77 * radiation - longwave
    slope = 4098 * _vapour(mean) / (mean + 237.3)**2
    gamma = 0.000665 * 101.3 * ((293 - 0.0065 * altitude) / 293)**5.26
    deficit = (_vapour(low) + _vapour(high)) / 2 - actual
    return np.maximum(0.1, (0.408 * slope * net + gamma * 900 / (mean + 273) * 2 * deficit) / (slope + gamma * 1.68))


def _frame(site, low, high, rain, radiation, dates):
    """Frame as aquacrop reads it, of a record without evapotranspiration; radiation None is estimated."""
    latitude, altitude = PLACES[site]
    low, high = np.minimum(low, high), np.maximum(low, high)
    if radiation is None:
        radiation = INLAND * np.sqrt((high - low).to_numpy()) * outside(dates, latitude)
    et = reference_et(low.to_numpy(), high.to_numpy(), radiation, dates, latitude, altitude)
    return pd.DataFrame({"MinTemp": low, "MaxTemp": high, "Precipitation": rain, "ReferenceET": et, "Date": dates})


def _station(path):
    """Frame of a gzipped daily record date,radn_mj_m2,tmax_c,tmin_c,rain_mm, or of a gzipped file of NASA POWER with
    YEAR,DOY,T2M_MAX,T2M_MIN,T2M,PRECTOTCORR after its header."""
    site = os.path.basename(path).split("_")[0]
    with gzip.open(path, "rt") as f:
        text = f.read()
    if "-END HEADER-\n" not in text:
        d = pd.read_csv(io.StringIO(text), parse_dates=["date"])
        return _frame(site, d.tmin_c, d.tmax_c, d.rain_mm, d.radn_mj_m2.to_numpy(), d.date)
    d = pd.read_csv(io.StringIO(text.split("-END HEADER-\n")[1]))
    lost = (d == -999).any(axis=1)
    if lost.any():
        raise ValueError(f"weather of {site}: {int(lost.sum())} days have a missing value (-999), the first in line {int(lost.argmax()) + 2} after the header")
    dates = pd.to_datetime(d.YEAR * 1000 + d.DOY, format="%Y%j")
    return _frame(site, d.T2M_MIN, d.T2M_MAX, d.PRECTOTCORR, None, dates)


@functools.cache
def daily(site):
    """Daily frame of a site: MinTemp, MaxTemp (°C), Precipitation, ReferenceET (mm), Date. South of the equator the
    dates are moved by half a year, so that every site's summer is that of the inputs' months."""
    path = _path(site)
    d = _station(path) if path.endswith(".gz") else prepare_weather(path)
    return d.assign(Date=d.Date + HALF_YEAR) if site in SOUTHERN else d


@functools.cache
def digest(site):
    """SHA-256 of the site's file as shipped in the wheel or in data/."""
    with open(_path(site), "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


@functools.cache
def monthly_floor(site):
    """For each month 1..12 the rain (mm) under which the month counts as a drought."""
    d = daily(site)
    totals = d.groupby([d.Date.dt.year, d.Date.dt.month]).Precipitation.sum()
    return {m: float(np.quantile(totals.xs(m, level=1), DRY_MONTH)) for m in range(1, 13)}


@functools.cache
def table(site):
    """The site's days as numbers: MinTemp, MaxTemp, Precipitation, ReferenceET. No day is missing."""
    d = daily(site)
    steps = np.diff(d.Date.to_numpy()).astype("timedelta64[D]").astype(int)
    if len(steps) and not (steps == 1).all():
        raise ValueError(f"weather of {site}: {int((steps != 1).sum())} days are missing or twice there")
    return d[["MinTemp", "MaxTemp", "Precipitation", "ReferenceET"]].to_numpy(dtype=np.float64)


def day_of(site, date):
    """Row of a date in the site's table."""
    return (date - daily(site).Date.iloc[0]).days


def without_drought(site, dates, rain):
    """Rain of the same days with every drought month lifted to its floor, by scaling where it
    rained and by a shower each fifth day where it did not. A part month has its part of the floor."""
    floor, out = monthly_floor(site), rain.copy()
    months = dates.year.to_numpy() * 12 + dates.month.to_numpy() - 1
    for one in np.unique(months):
        days = np.flatnonzero(months == one)
        want = floor[one % 12 + 1] * len(days) / calendar.monthrange(one // 12, one % 12 + 1)[1]
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
    return d.iloc[max(0, day_of(site, start)):day_of(site, end) + 1].reset_index(drop=True)
