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
  heat           days made 4 to 10 °C hotter, with their reference evapotranspiration (wide plan only)
  defoliation    hail: a share of the canopy is taken in a day; after the start of yield formation
                 up to half that share of the yield is knocked out as well
  stripping      the field is bare from a day on: the yield is what stood that day
  partial loss   defoliation or stripping of a part of the field; index and yield mix by area
"""
import copy
import warnings

import numpy as np
import pandas as pd

warnings.filterwarnings("ignore")
import aquacrop.solution.root_zone_water  # noqa: E402
from aquacrop import AquaCropModel, Crop, InitialWaterContent, Soil  # noqa: E402

import crops  # noqa: E402
import weather  # noqa: E402

ENDS = ((6, 1), (7, 1), (8, 1), (9, 1))  # assessment dates; the window opens on 1 May
END_WEIGHTS = (0.22, 0.18, 0.42, 0.18)
PERILS = ("none", "drought", "waterlogging", "defoliation")
PERIL_WEIGHTS = (0.34, 0.20, 0.20, 0.26)
STRIP_SHARE, PARTIAL_SHARE = 0.30, 0.40
VARIANTS = 6  # realised runs of one season
EMERGED, SEEN_AFTER = 0.05, 8  # cover worth taking; days before the assessment that a loss must leave
DAYS = 184  # canopy is kept from 1 March to 31 August


def _round(value, digits):
    """What round() gives for a numpy number (scale, nearest even, scale back), in half the time of a season."""
    scale = 10.0**digits
    return round(float(value) * scale) / scale


aquacrop.solution.root_zone_water.round = _round  # called two hundred times a simulated day


class Run:
    """One AquaCrop run that can be stepped, forked and disturbed."""

    def __init__(self, season):
        sown, end = season["sown"], season["end"]
        frame = weather.window(season["site"], sown, end)
        crop = Crop(season["base"], planting_date=sown.strftime("%m/%d"), **season["params"])
        fmt = "%Y/%m/%d"
        self.model = AquaCropModel(sown.strftime(fmt), end.strftime(fmt), frame, Soil(season["soil"]), crop,
                                   InitialWaterContent(value=["FC"]))
        self.model._initialize()
        self.days = pd.DatetimeIndex(frame.Date)
        self.model._weather = self.model._weather.copy()
        self.canopy, self.yields = [], []

    def fork(self):
        """An independent copy of the state of today."""
        other = copy.copy(self)
        other.model = copy.copy(self.model)
        for name in ("_clock_struct", "_init_cond", "_param_struct", "_outputs"):
            setattr(other.model, name, copy.deepcopy(getattr(self.model, name)))
        other.model._weather = self.model._weather.copy()
        other.canopy, other.yields = list(self.canopy), list(self.yields)
        return other

    def step(self):
        """Simulates one day; False once the season is over."""
        if self.model._clock_struct.model_is_finished:
            return False
        self.model.run_model(num_steps=1, initialize_model=False)
        state = self.model._init_cond
        self.canopy.append(float(state.canopy_cover))
        self.yields.append(max(float(state.DryYield), self.yields[-1] if self.yields else 0.0))
        return True

    def rain(self):
        """Column of daily rain, mm; writing to it changes the run's weather."""
        return self.model._weather[:, 2]

    def thin(self, share):
        """Takes a share of the canopy away, for good where growth has ended."""
        s = self.model._init_cond
        s.canopy_cover *= 1 - share
        s.ccx_act = min(s.ccx_act, s.canopy_cover) if share > 0 else s.ccx_act
        s.ccx_early_sen *= 1 - share

    def saturate(self):
        """Fills the soil to 1 m with water."""
        profile = self.model._param_struct.Soil.Profile
        wet = np.asarray(profile.zBot) <= 1.0
        self.model._init_cond.th[wet] = np.asarray(profile.th_s)[wet]


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
        return {"kind": kind, "first": int(rng.integers(0, span - 2)), "share": rng.uniform(0.15, 0.95),
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
        run.model._weather[spell, 3] *= peril["et0"]
    elif peril["kind"] == "heat":
        run.model._weather[spell, 0:2] += peril["hotter"]
        run.model._weather[spell, 3] *= 1 + 0.03 * peril["hotter"]
    elif spell.any():
        rain[spell] += peril["rain"] / spell.sum()


def _continue(run, peril, start):
    """Runs to the end of the season with the peril acting on the state. Returns the yield knocked
    out directly, as a share of the yield."""
    knocked = 0.0
    while len(run.canopy) < len(run.days):
        day = (run.days[len(run.canopy)] - start).days - peril.get("first", 10**6)
        if peril["kind"] == "defoliation" and day == 0:
            run.thin(peril["share"])
            if run.yields and run.yields[-1] > 0:
                knocked = peril["share"] * peril["knocked"]
        if peril["kind"] == "waterlogging" and 0 <= day < peril["length"]:
            run.saturate()
            if day >= 3:
                run.thin(peril["loss"])
        if not run.step():
            break
    return knocked


def _canopy(run, year):
    """Canopy cover for each of the DAYS from 1 March; 0 outside the season."""
    out = np.zeros(DAYS)
    at = (run.days[0] - pd.Timestamp(year, 3, 1)).days
    cover = np.asarray(run.canopy)
    lo, hi = max(0, at), min(DAYS, at + len(cover))
    if hi > lo:
        out[lo:hi] = cover[lo - at:hi - at]
    return out


def _months(run, season, end):
    """Rain (mm) and mean temperature (°C) of March … August as the field had them."""
    year = season["year"]
    frame = weather.window(season["site"], pd.Timestamp(year, 3, 1), pd.Timestamp(year, 8, 31))
    rain = frame.Precipitation.to_numpy(copy=True)
    at = (run.days[0] - frame.Date[0]).days
    month = frame.Date.dt.month.to_numpy()
    temp = ((frame.MinTemp + frame.MaxTemp) / 2).to_numpy(copy=True)
    own = run.model._weather
    for i in range(len(own)):
        if 0 <= at + i < len(rain):
            rain[at + i], temp[at + i] = own[i, 2], (own[i, 0] + own[i, 1]) / 2
    return (np.array([rain[month == m].sum() for m in range(3, 9)]),
            np.array([temp[month == m].mean() for m in range(3, 9)]))


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
    stood = 0.0 if at <= 0 or not run.yields else run.yields[min(at, len(run.yields)) - 1]
    return cover, stood, day


def simulate(seed, site, year, draw=crops.draw, perils=(PERILS, PERIL_WEIGHTS)):
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
    while len(base.canopy) < len(base.days) and base.days[len(base.canopy)] < start and base.step():
        pass
    reference = base.fork()
    days = reference.days >= start
    reference.rain()[days] = weather.without_drought(site, reference.days[days], reference.rain()[days])
    _continue(reference, {"kind": "none"}, start)
    full = reference.yields[-1]
    if full < 0.5:
        return []
    out = []
    for _ in range(VARIANTS):
        end = pd.Timestamp(year, *ENDS[rng.choice(len(ENDS), p=END_WEIGHTS)])
        peril = _peril(rng, season, perils[0][rng.choice(len(perils[0]), p=perils[1])], start, end)
        run = base.fork()
        _prepare(run, season, peril, start, end)
        knocked = _continue(run, peril, start)
        out += _samples(rng, season, base, run, reference, peril, knocked, start, end)
    return out


def _samples(rng, season, base, run, reference, peril, knocked, start, end):
    """The samples of one realised run: itself, and with some chance a stripped version of it."""
    year, full = season["year"], reference.yields[-1]
    rain, temp = _months(run, season, end)
    got = run.yields[-1] * (1 - knocked)
    whole, spared = _canopy(run, year), _canopy(reference, year)
    common = {"season": season, "end": end.month, "rain": rain, "temp": temp}

    def sample(kind, cover, produced, share, bare):
        damage = share * (1 - produced / full)
        return dict(common, kind=kind, cover=cover, spared=spared, share=share, bare=bare,
                    damage=float(np.clip(damage, 0, 1)))

    share = 1.0
    if peril["kind"] == "defoliation" and rng.random() < PARTIAL_SHARE:
        share = rng.uniform(0.1, 0.9)
    out = [sample(peril["kind"], whole, got, share, DAYS)]
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
        out.append(sample("stripping", cover, produced, share, (day - pd.Timestamp(year, 3, 1)).days))
    return out
