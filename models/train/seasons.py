"""Simulated seasons: one field year, its perils and what they cost.

A season is run by FAO AquaCrop up to 1 May (the start of the insured window). From that state it
is continued once without perils (the reference) and several times with perils that all happen
before an assessment date. Weather is the real one up to the assessment, and for the rest of the
season, and throughout in the reference, the real one without drought months. So

    damage = 1 - yield / yield of the same season without the insured perils,  in [0, 1]

How a peril enters the crop's state:
  drought        rain of the spell times 0 to 0.3, reference evapotranspiration times 1.05 to 1.5
  waterlogging   soil to 1 m held at saturation for days to weeks, with the rain that did it; from
                 the fourth day the canopy loses up to 6 % of itself a day
  heat           days made 4 to 10 °C hotter, with their reference evapotranspiration
  defoliation    hail: a share of the canopy is taken in a day; after the start of yield formation
                 up to half that share of the yield is knocked out as well
  stripping      the field is bare from a day on: the yield is what stood that day. Only of a canopy of 15 % cover
                 or more: a thinner one can be sown again
  partial loss   defoliation or stripping of a part of the field; index and yield mix by area

Hail and stripping fall at least SEEN_AFTER days before the assessment: what falls later is for the next
one. The model answers for a field seen by scene only when a scene is as young (features.FRESH).
"""
import warnings

import numpy as np
import pandas as pd

warnings.filterwarnings("ignore")
from aquacrop import AquaCropModel, Crop, InitialWaterContent, Soil  # noqa: E402

import compiled  # noqa: E402
import weather  # noqa: E402

ENDS = ((6, 1), (7, 1), (8, 1), (9, 1))  # assessment dates; the window opens on 1 May
END_WEIGHTS = (0.22, 0.18, 0.42, 0.18)
PERILS = ("none", "drought", "waterlogging", "heat", "defoliation")
PERIL_WEIGHTS = (0.32, 0.18, 0.18, 0.10, 0.22)
STRIP_SHARE, PARTIAL_SHARE = 0.30, 0.40
VARIANTS = 6  # realised runs of one season
EMERGED, SEEN_AFTER = 0.15, 10  # cover that is not sown again; days before the assessment by which hail or stripping falls
DAYS = 184  # canopy is kept from 1 March to 31 August
EDGES = (0, 31, 61, 92, 122, 153, 184)  # days from 1 March on which months begin


class Run:
    """One AquaCrop run that can be continued, forked and disturbed. The package sets it up; its compiled
    functions (compiled.py) run the days."""

    def __init__(self, season):
        sown, end = season["sown"], season["end"]
        frame = weather.window(season["site"], sown, end)
        crop = Crop(season["base"], planting_date=sown.strftime("%m/%d"), **season["params"])
        fmt = "%Y/%m/%d"
        model = AquaCropModel(sown.strftime(fmt), end.strftime(fmt), frame, Soil(season["soil"]), crop,
                              InitialWaterContent(value=["FC"]))
        model._initialize()
        self.days = pd.DatetimeIndex(frame.Date)
        self.year = season["year"]
        self.fixed = compiled.fixed(model)
        self.state = compiled.state_of(model._init_cond)
        self.weather = frame[["MinTemp", "MaxTemp", "Precipitation", "ReferenceET"]].to_numpy(dtype=np.float64, copy=True)
        n = len(self.days)
        self.last = min(n - 2, (pd.Timestamp(model._clock_struct.harvest_dates[0]) - self.days[0]).days - 1)
        self.cover, self.grain, self.at, self.over = np.zeros(n), np.zeros(n), 0, False

    def fork(self):
        """An independent copy of the state of today."""
        other = object.__new__(Run)
        other.__dict__.update(self.__dict__)
        other.state, other.weather = self.state.copy(), self.weather.copy()
        other.cover, other.grain = self.cover.copy(), self.grain.copy()
        return other

    def run(self, until=None, thin=None, wet=None):
        """Runs to day `until` (all days without), with shares of the canopy taken and the soil filled on the days
        that thin and wet say; see compiled.days."""
        n = len(self.days)
        until = n if until is None else until
        if self.over or until <= self.at:
            return
        thin = np.zeros(n) if thin is None else thin
        wet = np.zeros(n, dtype=np.bool_) if wet is None else wet
        self.at, self.over = compiled.module().days(self.state, *self.fixed, self.weather, self.at, until, self.last, thin, wet, self.cover, self.grain)

    @property
    def yields(self):
        """Dry yield by day, t/ha, as far as the run went; it never falls."""
        return np.maximum.accumulate(self.grain[:self.at])

    def rain(self):
        """Column of daily rain, mm; writing to it changes the run's weather."""
        return self.weather[:, 2]


def _peril(rng, season, kind, start, end):
    """Draws one peril within [start, end), as a dict of plain values."""
    span = (end - start).days
    if kind == "drought":
        length = int(rng.integers(25, max(26, min(110, span)) + 1))
        first = int(rng.integers(0, max(1, span - length + 1)))
        return {"kind": kind, "first": first, "length": min(length, span - first),
                "rain": rng.uniform(0, 0.3), "et0": rng.uniform(1.05, 1.5)}
    if kind == "waterlogging":
        length = int(rng.integers(4, 29))
        first = int(rng.integers(0, max(1, span - length)))
        return {"kind": kind, "first": first, "length": length, "rain": rng.uniform(60, 260),
                "loss": rng.uniform(0, 0.06)}
    if kind == "heat":
        length = int(rng.integers(5, 26))
        first = int(rng.integers(0, max(1, span - length)))
        return {"kind": kind, "first": first, "length": length, "hotter": rng.uniform(4, 10)}
    if kind == "defoliation":
        return {"kind": kind, "first": int(rng.integers(0, span - SEEN_AFTER + 1)), "share": rng.uniform(0.15, 0.95),
                "knocked": rng.uniform(0, 0.5)}
    return {"kind": "none"}


def _prepare(run, season, peril, start, end):
    """Writes the weather of a realised run: real and disturbed before end, drought-free after."""
    rain, days = run.rain(), run.days
    after = days >= end
    rain[after] = weather.without_drought(season["site"], days[after], rain[after])
    if peril["kind"] not in ("drought", "waterlogging", "heat"):
        return
    first = start + pd.Timedelta(days=peril["first"])
    spell = (days >= first) & (days < first + pd.Timedelta(days=peril["length"])) & (days < end)
    if peril["kind"] == "drought":
        rain[spell] *= peril["rain"]
        run.weather[spell, 3] *= peril["et0"]
    elif peril["kind"] == "heat":
        run.weather[spell, 0:2] += peril["hotter"]
        run.weather[spell, 3] *= 1 + 0.03 * peril["hotter"]
    elif spell.any():
        rain[spell] += peril["rain"] / spell.sum()


def _continue(run, peril, start):
    """Runs to the end of the season with the peril acting on the state. Returns the yield knocked
    out directly, as a share of the yield."""
    n = len(run.days)
    thin, wet = np.zeros(n), np.zeros(n, dtype=np.bool_)
    first = (start - run.days[0]).days + peril.get("first", n)
    if peril["kind"] == "defoliation" and 0 <= first < n:
        thin[first] = peril["share"]
    elif peril["kind"] == "waterlogging":
        wet[max(0, first):max(0, first + peril["length"])] = True
        thin[max(0, first + 3):max(0, first + peril["length"])] = peril["loss"]
    run.run(None, thin, wet)
    formed = peril["kind"] == "defoliation" and 0 < first < run.at and run.yields[first - 1] > 0
    return peril["share"] * peril["knocked"] if formed else 0.0


def _canopy(run, year):
    """Canopy cover for each of the DAYS from 1 March; 0 outside the season."""
    out = np.zeros(DAYS)
    at = (run.days[0] - pd.Timestamp(year, 3, 1)).days
    cover = run.cover[:run.at]
    lo, hi = max(0, at), min(DAYS, at + len(cover))
    if hi > lo:
        out[lo:hi] = cover[lo - at:hi - at]
    return out


def _months(run, season):
    """Rain (mm) and mean temperature (°C) of March … August as the field had them."""
    year = season["year"]
    daily = weather.table(season["site"])
    begin = weather.day_of(season["site"], pd.Timestamp(year, 3, 1))
    rows = daily[begin:begin + DAYS, 0:3].copy()
    at = (run.days[0] - pd.Timestamp(year, 3, 1)).days
    lo, hi = max(0, at), min(DAYS, at + len(run.weather))
    if hi > lo:
        rows[lo:hi] = run.weather[lo - at:hi - at, 0:3]
    parts = [rows[a:b] for a, b in zip(EDGES, EDGES[1:])]
    return np.array([p[:, 2].sum() for p in parts]), np.array([p[:, 0:2].mean() for p in parts])


def _strip(rng, run, whole, year, first, end):
    """Bare ground from a drawn day on: the canopy after it, and the yield that stood that day. None
    if there was no canopy to take, or no day at least SEEN_AFTER days before the assessment."""
    march = pd.Timestamp(year, 3, 1)
    lo, hi = (first - march).days, (end - march).days - SEEN_AFTER
    choice = [d for d in range(max(lo, 0), hi + 1) if whole[d] >= EMERGED]
    if not choice:
        return None
    bare = choice[0] if rng.random() < 0.2 else choice[int(rng.integers(0, len(choice)))]
    day, cover = march + pd.Timedelta(days=bare), whole.copy()
    cover[bare:] = 0.0
    at = (day - run.days[0]).days
    stood = 0.0 if at <= 0 or run.at == 0 else float(run.yields[min(at, run.at) - 1])
    return cover, stood, day


def simulate(seed, site, year, draw):
    """All samples of one season: list of dicts with canopy (of the damaged and the spared part),
    area share of the first, monthly weather, assessment date and damage. Empty if the year was too
    cold for the drawn crop to ripen."""
    rng = np.random.default_rng(seed)
    season = draw(rng, site, year)
    start = pd.Timestamp(year, 5, 1)
    try:
        base = Run(season)
    except (AssertionError, IndexError):  # AquaCrop: the crop cannot ripen in this year
        return []
    base.run((start - base.days[0]).days)
    reference = base.fork()
    days = reference.days >= start
    reference.rain()[days] = weather.without_drought(site, reference.days[days], reference.rain()[days])
    _continue(reference, {"kind": "none"}, start)
    full = float(reference.yields[-1])
    if full < 0.5:
        return []
    out = []
    for _ in range(VARIANTS):
        end = pd.Timestamp(year, *ENDS[rng.choice(len(ENDS), p=END_WEIGHTS)])
        peril = _peril(rng, season, PERILS[rng.choice(len(PERILS), p=PERIL_WEIGHTS)], start, end)
        run = base.fork()
        _prepare(run, season, peril, start, end)
        knocked = _continue(run, peril, start)
        out += _samples(rng, season, base, run, reference, peril, knocked, start, end)
    return out


def _samples(rng, season, base, run, reference, peril, knocked, start, end):
    """The samples of one realised run: itself, and with some chance a stripped version of it."""
    year, full = season["year"], reference.yields[-1]
    rain, temp = _months(run, season)
    got = run.yields[-1] * (1 - knocked)
    whole, spared = _canopy(run, year), _canopy(reference, year)
    struck = DAYS if peril["kind"] == "none" else (start - pd.Timestamp(year, 3, 1)).days + peril["first"]
    common = {"season": season, "end": end.month, "rain": rain, "temp": temp}

    def sample(kind, cover, produced, share, bare, struck):
        damage = share * (1 - produced / full)
        return dict(common, kind=kind, cover=cover, spared=spared, share=share, bare=bare, struck=struck,
                    damage=float(np.clip(damage, 0, 1)))

    share = 1.0
    if peril["kind"] == "defoliation" and rng.random() < PARTIAL_SHARE:
        share = rng.uniform(0.1, 0.9)
    out = [sample(peril["kind"], whole, got, share, DAYS, struck)]
    if rng.random() < STRIP_SHARE:
        first = start + pd.Timedelta(days=peril.get("first", 0))
        if rng.random() < 0.5:
            first = start
        stripped = _strip(rng, run, whole, year, first, end)
        if stripped is None:
            return out
        cover, stood, day = stripped
        share = rng.uniform(0.1, 0.9) if rng.random() < PARTIAL_SHARE else 1.0
        produced = min(stood, got)
        bare = (day - pd.Timestamp(year, 3, 1)).days
        out.append(sample("stripping", cover, produced, share, bare, bare))
    return out
