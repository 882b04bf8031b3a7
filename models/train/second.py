"""Seasons of a second crop model, never trained on: WOFOST 7.2 of the package `pcse`, at a place never trained on.

`python second.py FOLDER` simulates field years of winter wheat, spring barley, maize and potato over the daily
weather of Wageningen 1976-1999 that the package ships (not 1990 and 1991, which lack days), with drought, heat, hail, stripping and partial loss as in
seasons.py (its water balance knows no waterlogging), sees them through observe.py and writes second.json: what
the committed crop-damage model says of them. WOFOST grows leaf area and not cover: cover = 1 - exp(-0.65 LAI).
"""
import copy
import datetime
import json
import os
import sqlite3
import sys
from collections import namedtuple

import net  # noqa: F401  before jax is imported
import numpy as np
import pandas as pd
import pcse
from pcse.base import ParameterProvider, WeatherDataProvider
from pcse.input import CABOWeatherDataProvider
from pcse.models import Wofost72_WLP_CWB
from pcse.tests import db_input

import features
import held_out
import shipped
import seasons
import simulate as simulate_
import weather

SEED, YEARS, VARIANTS, DRAWS = 41, [y for y in range(1976, 2000) if y not in (1990, 1991)], 4, 6
KDIF = 0.65  # of cover from leaf area
# crop: (of the model's crops, number in the package's table, emergence from, to, maturity from, to)
CROPS = {
    "winter wheat": ("cereal", 1, (1, 5), (2, 20), (7, 12), (8, 12)), "spring barley": ("cereal", 3, (3, 15), (4, 25), (7, 12), (8, 15)),
    "maize": ("maize", 2, (5, 1), (5, 28), (9, 5), (10, 10)), "potato": ("potato", 7, (5, 1), (5, 31), (8, 20), (9, 30)),
}
PERILS, PERIL_WEIGHTS = ("none", "drought", "heat", "defoliation"), (0.3, 0.25, 0.15, 0.3)
GRID, GRID_YEAR = 31031, 2000  # of the package's table, for the varieties
DATA = os.path.join(os.path.dirname(pcse.__file__), "tests", "test_data")


def parameters():
    """The package's crop parameters by crop."""
    db = sqlite3.connect(":memory:")
    with open(os.path.join(DATA, "pcse_dump.sql"), encoding="utf-8") as f:
        db.executescript(f.read())
    db.row_factory = lambda cursor, row: namedtuple("Row", [c[0] for c in cursor.description])._make(row)
    return {name: db_input.fetch_cropdata(db, GRID, GRID_YEAR, c[1]) for name, c in CROPS.items()}


class Air(WeatherDataProvider):
    """A season's weather: the station's, with days that a peril changed."""

    def __init__(self, station):
        super().__init__()
        self.station, self.changed = station, {}
        self.latitude, self.longitude, self.elevation, self.ETmodel = station.latitude, station.longitude, station.elevation, station.ETmodel

    def __call__(self, day):
        return self.changed.get(day.date() if isinstance(day, datetime.datetime) else day) or self.station(day)

    def change(self, day, rain=1.0, et0=1.0, hotter=0.0):
        c = copy.deepcopy(self(day))
        c.RAIN = c.RAIN * rain
        for name in ("E0", "ES0", "ET0"):
            setattr(c, name, getattr(c, name) * et0 * (1 + 0.03 * hotter))
        for name in ("TMIN", "TMAX"):
            setattr(c, name, getattr(c, name) + hotter)
        self.changed[day] = c


class Station:
    """Daily values and what counts as a dry month, as in weather.py."""

    def __init__(self):
        self.source = CABOWeatherDataProvider("NL1", DATA)
        all_days = pd.date_range("1976-01-01", "1999-12-31")
        self.dates = all_days[all_days.year.isin(YEARS)]
        self.rows = np.array([[c.TMIN, c.TMAX, 10 * c.RAIN] for c in map(self.source, self.dates.date)])  # °C, °C, mm
        months = pd.Series(self.rows[:, 2]).groupby([self.dates.year, self.dates.month]).sum()
        self.floor = {m: float(np.quantile(months.xs(m, level=1), weather.DRY_MONTH)) for m in range(1, 13)}

    def wetter(self, air, first, last):
        """Lifts every dry month of [first, last] to its floor, as the spared season has it."""
        days = pd.date_range(first, last)
        for month in sorted({(d.year, d.month) for d in days}):
            own = [d.date() for d in days if (d.year, d.month) == month]
            want = self.floor[month[1]] * len(own) / pd.Timestamp(*month, 1).days_in_month / 10
            have = sum(air(d).RAIN for d in own)
            if have < want and have > 0.1:
                for d in own:
                    air.change(d, rain=want / have)
            elif have < want:
                for d in own[::5]:
                    air.change(d)
                    air.changed[d].RAIN += (want - have) / len(own[::5])


def field(rng, name, year, params, station):
    """A drawn field year: parameters, soil, days."""
    _, _, em_a, em_b, mat_a, mat_b = CROPS[name]
    draw = lambda a, b: pd.Timestamp(year, *a) + pd.Timedelta(days=int(rng.integers(0, (pd.Timestamp(year, *b) - pd.Timestamp(year, *a)).days + 1)))  # noqa: E731
    emerged, mature = draw(em_a, em_b), draw(mat_a, mat_b)
    p = copy.deepcopy(params)
    mean = pd.Series(station.rows[:, 0:2].mean(axis=1)).groupby(station.dates.dayofyear).mean()
    t = mean.loc[pd.date_range(emerged, mature).dayofyear].to_numpy()
    table = [(x, y) for i, (x, y) in enumerate(zip(p["DTSMTB"][0::2], p["DTSMTB"][1::2])) if i == 0 or x > 0]  # the rest is padding
    total = np.interp(t, *zip(*table)).sum()
    early = p["TSUM1"] / (p["TSUM1"] + p["TSUM2"])
    p.update(TSUM1=total * early, TSUM2=total * (1 - early), IDSL=0)
    wp = rng.uniform(0.06, 0.16)
    fc = wp + rng.uniform(0.10, 0.20)
    soil = {"SMW": wp, "SMFCF": fc, "SM0": fc + 0.12, "CRAIRC": 0.05, "K0": 10.0, "SOPE": 10.0, "KSUB": 10.0, "RDMSOL": rng.uniform(60, 120)}
    site = {"IFUNRN": 0, "NOTINF": 0, "SSI": 0, "SSMAX": 0, "WAV": 100 * (fc - wp), "SMLIM": fc}
    agro = [{emerged.date(): {"CropCalendar": {"crop_name": name, "variety_name": "drawn", "crop_start_date": emerged.date(), "crop_start_type": "emergence",
                                              "crop_end_date": datetime.date(year, 12, 1), "crop_end_type": "earliest", "max_duration": 330},
                              "TimedEvents": None, "StateEvents": None}}]
    return ParameterProvider(sitedata=site, cropdata=p, soildata=soil), agro, emerged


class Grown:
    """A run season, with the members seasons.py reads: days, cover by day, yield so far."""

    def __init__(self, what, air, year, hail=None):
        params, agro, emerged = what
        model = Wofost72_WLP_CWB(copy.deepcopy(params), air, copy.deepcopy(agro))
        self.days, lai, grain = pd.date_range(emerged, pd.Timestamp(year, 11, 30)), [], []
        for day in self.days:
            if hail and day == hail[0] and model.get_variable("LAI"):
                model.set_variable("LAI", model.get_variable("LAI") * (1 - hail[1]))
            model.run(days=1)
            if model.flag_terminate or model.get_variable("LAI") is None:
                break
            lai.append(model.get_variable("LAI"))
            grain.append(model.get_variable("TWSO"))
        self.at = len(lai)
        self.cover = 1 - np.exp(-KDIF * np.array(lai))
        self.yields = np.maximum.accumulate(np.array(grain)) if grain else np.zeros(0)


def months(station, air, year):
    """Rain (mm) and mean temperature (°C) of March … August as the field had them."""
    days = pd.date_range(f"{year}-03-01", f"{year}-08-31")
    rows = np.array([[(c.TMIN + c.TMAX) / 2, 10 * c.RAIN] for c in map(air, days.date)])
    parts = [rows[a:b] for a, b in zip(seasons.EDGES, seasons.EDGES[1:])]
    return np.array([p[:, 1].sum() for p in parts]), np.array([p[:, 0].mean() for p in parts])


def disturbed(rng, station, year, start, end):
    """Air of a realised season and its peril."""
    season, air = {"site": "", "year": year}, Air(station.source)
    peril = seasons._peril(rng, season, PERILS[rng.choice(len(PERILS), p=PERIL_WEIGHTS)], start, end)
    if peril["kind"] in ("drought", "heat"):
        first = start + pd.Timedelta(days=peril["first"])
        for d in pd.date_range(first, min(first + pd.Timedelta(days=peril["length"] - 1), end - pd.Timedelta(days=1))):
            air.change(d.date(), peril.get("rain", 1.0), peril.get("et0", 1.0), peril.get("hotter", 0.0))
    station.wetter(air, end, pd.Timestamp(year, 11, 30))
    return air, peril


def simulate(rng, name, year, params, station):
    """Samples of one field year, as seasons.simulate gives them."""
    what, start = field(rng, name, year, params, station), pd.Timestamp(year, 5, 1)
    spared_air = Air(station.source)
    station.wetter(spared_air, start, pd.Timestamp(year, 11, 30))
    reference = Grown(what, spared_air, year)
    if reference.at == 0 or reference.yields[-1] < 500:  # kg/ha
        return []
    full, spared, out = reference.yields[-1], seasons._canopy(reference, year), []
    for _ in range(VARIANTS):
        end = pd.Timestamp(year, *seasons.ENDS[rng.choice(4, p=seasons.END_WEIGHTS)])
        air, peril = disturbed(rng, station, year, start, end)
        day = start + pd.Timedelta(days=peril.get("first", 0))
        run = Grown(what, air, year, (day, peril["share"]) if peril["kind"] == "defoliation" else None)
        if run.at == 0:
            continue
        before = (day - run.days[0]).days - 1
        formed = peril["kind"] == "defoliation" and 0 <= before < run.at and run.yields[before] > 0
        got = run.yields[-1] * (1 - (peril["share"] * peril["knocked"] if formed else 0))
        rain, temp = months(station, air, year)
        common = {"crop": features.CROPS.index(CROPS[name][0]), "end": end.month, "year": year, "sown": (run.days[0] - pd.Timestamp(year, 3, 1)).days - 10,
                  "rain": rain, "temp": temp, "spared": spared}
        share = rng.uniform(0.1, 0.9) if peril["kind"] == "defoliation" and rng.random() < seasons.PARTIAL_SHARE else 1.0
        whole = seasons._canopy(run, year)
        out.append(dict(common, kind=peril["kind"], cover=whole, share=share, bare=seasons.DAYS, damage=np.clip(share * (1 - got / full), 0, 1)))
        stripped = seasons._strip(rng, run, whole, year, start, end) if rng.random() < 0.5 else None
        if stripped:
            cover, stood, bare = stripped
            share = rng.uniform(0.1, 0.9) if rng.random() < seasons.PARTIAL_SHARE else 1.0
            out.append(dict(common, kind="stripping", cover=cover, share=share, bare=(bare - pd.Timestamp(year, 3, 1)).days,
                            damage=np.clip(share * (1 - min(stood, got) / full), 0, 1)))
    return out


def load():
    """All samples as columns; simulated once into .cache."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), ".cache", f"second-{shipped.sha256(open(__file__, 'rb').read())[2:14]}.npz")
    if not os.path.exists(path):
        station, params, samples = Station(), parameters(), []
        for year in YEARS:
            for k, name in enumerate(CROPS):
                samples += simulate(np.random.default_rng((SEED, year, k)), name, year, params[name], station)
            print(year, len(samples), file=sys.stderr, flush=True)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        np.savez_compressed(path, **{k: np.array([s[k] for s in samples]) for k in samples[0]})
    with np.load(path) as f:
        return {k: f[k] for k in f.files}


def main(folder):
    data, judge = load(), held_out.Judge(folder, simulate_.load())
    out = {"samples": len(data["damage"]), "years": [int(data["year"].min()), int(data["year"].max())], "seen": {}}
    for name, way in held_out.WAYS.items():
        out["seen"][name] = judge.figures(data, way, DRAWS)
    with open(os.path.join(folder, "second.json"), "w", encoding="utf-8") as f:
        json.dump(out, f, indent=1, sort_keys=True)
        f.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
