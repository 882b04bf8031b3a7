"""Yields, their trends and the weather of climate divisions, as arrays.

A row is a zone and a year: in Iowa a climate division with its counties, elsewhere a state with the mean
of its divisions. The trend of a county is the line through its 25 earlier yields, carried on by a year;
before it has 25, the state's line times the county's mean ratio to the state. Loss is
max(0, 1 - yield / trend). Yields are per harvested acre, so abandoned fields hide the worst of it.
"""
import functools
import gzip
import hashlib
import io
import os

import numpy as np
import pandas as pd

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data")
FILES = ("iowa_corn_yield_county.csv.gz", "nass.corn.txt.gz", "pdat.div.gz", "pdsi.index.div.gz", "tdat.div.gz", "z.index.div.gz")
FALSE_YEAR = 1934  # the county file repeats 1935
FIRST, LAST = 1926, 2016
TREND_YEARS = 25
MONTHS = (4, 5, 6, 7, 8)
DATES = (7, 8, 9)  # assessment on the first of the month: weather of the months before it
# Columns of X: Palmer Z and temperature (°C) of MONTHS, PDSI of March.
COLUMNS = [f"z_{m:02d}" for m in MONTHS] + [f"temp_{m:02d}" for m in MONTHS] + ["pdsi_03"]
STATES = {"Indiana": 12, "Kansas": 14, "Kentucky": 15, "Michigan": 20, "Minnesota": 21, "Missouri": 23,
          "North Dakota": 32, "South Dakota": 39, "Wisconsin": 47}
IOWA = 13


def _read(name):
    with gzip.open(os.path.join(FOLDER, name)) as f:
        return f.read()


def raw(name):
    """The bytes of a file as shipped."""
    with open(os.path.join(FOLDER, name), "rb") as f:
        return f.read()


def digest():
    """SHA-256 over the files of FILES in order."""
    h = hashlib.sha256()
    for name in FILES:
        h.update(_read(name))
    return h.hexdigest()


@functools.cache
def climate(name):
    """(state, division, year) -> twelve months of one of the division files; NaN where missing."""
    out = {}
    for line in io.StringIO(_read(name).decode()):
        months = np.array([float(line[10 + 7 * i:17 + 7 * i]) for i in range(12)])
        out[int(line[0:3]), int(line[3:5]), int(line[6:10])] = np.where(months <= -99, np.nan, months)
    return out


def line(years, values, year):
    """The line through the TREND_YEARS values before year, carried on to it; None if there are fewer."""
    before = years < year
    x, v = years[before][-TREND_YEARS:], values[before][-TREND_YEARS:]
    return np.polyfit(x - year, v, 1)[1] if len(x) == TREND_YEARS else None


@functools.cache
def state_yields():
    """State -> (years, yields), bushels per acre."""
    d = pd.read_csv(io.BytesIO(_read("nass.corn.txt.gz")), sep="\t").sort_values("year")
    return {s: (g.year.to_numpy(float), g["yield"].to_numpy(float)) for s, g in d.groupby("state")}


def counties():
    """Frame of fips, div, year, yield, ratio (yield / trend) and loss of Iowa's counties, FIRST to LAST."""
    d = pd.read_csv(io.BytesIO(_read("iowa_corn_yield_county.csv.gz")))
    d = d[d.year != FALSE_YEAR].sort_values(["fips", "year"])
    sy, sv = state_yields()["Iowa"]
    state, rows = dict(zip(sy, sv)), []
    for fips, g in d.groupby("fips"):
        years, values = g.year.to_numpy(float), g.yield_bu_acre.to_numpy()
        ratio = np.array([v / state.get(y, np.nan) for y, v in zip(years, values)])
        for i, year in enumerate(years[years <= LAST]):
            trend = line(years, values, year)
            if trend is None:  # the first years have no earlier ratio: those of the first ten stand in
                use = ratio[:i] if i >= 3 else np.delete(ratio[:10], i)
                trend = line(sy, sv, year) * np.nanmean(use)
            rows.append((fips, g.ag_district.iloc[0] // 10, int(year), values[i], values[i] / trend))
    out = pd.DataFrame(rows, columns=["fips", "div", "year", "yield", "ratio"])
    return out.assign(loss=np.maximum(0, 1 - out.ratio))


def weather(state, divisions, year):
    """COLUMNS of a zone and year: the mean of its divisions."""
    def mean(name, months):
        return np.nanmean([[climate(name)[state, v, year][m - 1] for m in months] for v in divisions], axis=0)
    celsius = (mean("tdat.div.gz", MONTHS) - 32) / 1.8
    return np.concatenate([mean("z.index.div.gz", MONTHS), celsius, mean("pdsi.index.div.gz", (3,))])


def rain(state, divisions, year):
    """Rain (mm) of MONTHS."""
    return np.mean([[climate("pdat.div.gz")[state, v, year][m - 1] * 25.4 for m in MONTHS] for v in divisions], axis=0)


class Zones:
    """Rows of zones and years: X, ratio (mean of the counties), weight (counties), year, zone, rain."""

    def __init__(self, rows):
        self.zone = np.array([r[0] for r in rows])
        self.year = np.array([r[1] for r in rows])
        self.ratio = np.array([r[2] for r in rows])
        self.weight = np.array([r[3] for r in rows], dtype=float)
        self.X = np.array([r[4] for r in rows])
        self.rain = np.array([r[5] for r in rows])


@functools.cache
def iowa():
    """(Zones of Iowa's nine divisions, frame of counties with the row of their zone)."""
    c, rows = counties(), []
    for (year, div), g in c.groupby(["year", "div"]):
        rows.append((f"IA{div:02d}", year, g.ratio.mean(), len(g), weather(IOWA, [div], year), rain(IOWA, [div], year)))
    z = Zones(rows)
    at = {(n, y): i for i, (n, y) in enumerate(zip(z.zone, z.year))}
    return z, c.assign(row=[at[f"IA{d:02d}", y] for d, y in zip(c["div"], c.year)])


@functools.cache
def states():
    """Zones of the other corn states, FIRST to 2011, one row a year."""
    rows = []
    for name, number in STATES.items():  # the compilation leaves out Illinois, Nebraska and Ohio
        divisions = sorted({d for s, d, _ in climate("tdat.div.gz") if s == number})
        years, values = state_yields()[name]
        for year, value in zip(years, values):
            if year >= FIRST and (trend := line(years, values, year)) is not None:
                rows.append((name, int(year), value / trend, 10, weather(number, divisions, int(year)), rain(number, divisions, int(year))))
    return Zones(rows)


def known(date):
    """Columns known on the first of the month `date`."""
    return np.array([i for i, c in enumerate(COLUMNS) if int(c[-2:]) < date])
