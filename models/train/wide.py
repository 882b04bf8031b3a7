"""The wide plan: five crops, three regions, nine sites of real weather, and heat among the perils.

`python wide.py --cache DIR [--until HH:MM] [--seasons N]` simulates field years shard by shard into
DIR/<digest of the code>/ and may be stopped and started at any time: a shard that is there is not
made again, and every field year has its own seed, so the result does not depend on the stops. Field
years are drawn so that any first part of the plan is balanced over sites and years.

Held out whole: a site of each region (North Yorkshire, Champion in Nebraska, Tunis) and, of the
others, the harvest years that leave 1 modulo 5; those that leave 3 calibrate.
"""
import argparse
import datetime
import hashlib
import os
import random
import sys
import time
import zlib

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np  # noqa: E402

import crops  # noqa: E402
import seasons  # noqa: E402
import simulate  # noqa: E402
import weather  # noqa: E402

SEED, SHARD, WANTED = 20261123, 10, 20_000  # field years a shard holds; simulated seasons asked for
REGION = {
    "brussels": "north_west", "cambridge": "north_west", "lincolnshire": "north_west", "suffolk": "north_west",
    "north_yorks": "north_west", "ames": "midwest", "champion": "midwest", "cordoba": "mediterranean", "tunis": "mediterranean",
}
PER_YEAR = {  # field years drawn per harvest year
    "brussels": 28, "cambridge": 14, "lincolnshire": 9, "suffolk": 9, "north_yorks": 7, "ames": 34, "champion": 9,
    "cordoba": 8, "tunis": 5,
}
CROPS = (*crops.CROPS, "soybean")
WEIGHTS = {
    "north_west": (0.36, 0.19, 0.16, 0.19, 0.10), "midwest": (0.14, 0.12, 0.32, 0.12, 0.30),
    "mediterranean": (1.0, 0.0, 0.0, 0.0, 0.0),
}
PERILS = ("none", "drought", "waterlogging", "heat", "defoliation")
PERIL_WEIGHTS = (0.32, 0.18, 0.18, 0.10, 0.22)
# (share, sowing from, to (month, day), maturity from, to), as in crops.py, for where they differ
_CALENDAR = {
    ("north_west", "soybean"): [(1.0, (4, 25), (5, 20), (9, 8), (10, 8))],
    ("midwest", "cereal"): [(0.7, (9, 12), (10, 20), (6, 20), (7, 18)), (0.3, (3, 25), (4, 30), (7, 10), (8, 8))],
    ("midwest", "sugar_beet"): [(1.0, (4, 5), (5, 8), (9, 25), (10, 31))],
    ("midwest", "maize"): [(1.0, (4, 12), (5, 28), (8, 28), (10, 12))],
    ("midwest", "potato"): [(1.0, (4, 12), (5, 20), (8, 15), (9, 25))],
    ("midwest", "soybean"): [(1.0, (4, 28), (6, 12), (9, 3), (10, 12))],
    ("mediterranean", "cereal"): [(1.0, (11, 1), (12, 20), (5, 25), (6, 25))],
}


def draw(rng, site, year):
    """One season of the wide plan; see crops.draw."""
    region = REGION[site]
    crop = CROPS[rng.choice(len(CROPS), p=WEIGHTS[region])]
    calendar = _CALENDAR.get((region, crop)) or crops.CALENDAR[crop]
    return crops.season(rng, site, year, crop, calendar)


def plan():
    """(seed, site, year) of every field year, in an order whose every beginning is balanced."""
    out = []
    for site, (_, first, last, _) in weather.WIDE_SITES.items():
        for year in range(first, last + 1):
            out += [((SEED, zlib.crc32(site.encode()), year, k), site, year) for k in range(PER_YEAR[site])]
    random.Random(SEED).shuffle(out)
    return out


def source():
    """Short digest of the code that makes the seasons: another code, another folder."""
    h = hashlib.sha256()
    for name in ("crops", "seasons", "weather", "wide"):
        with open(sys.modules[name].__file__ if name in sys.modules else __file__, "rb") as f:
            h.update(f.read())
    return h.hexdigest()[:12]


def shards(cache):
    """Paths of the plan's shards, in order, and the jobs of each."""
    jobs = plan()
    folder = os.path.join(cache, source())
    return [(os.path.join(folder, f"{i // SHARD:05d}.npz"), jobs[i:i + SHARD]) for i in range(0, len(jobs), SHARD)]


def make(path, jobs):
    """Simulates one shard and puts it in place whole; the number of simulated seasons in it."""
    results = [seasons.simulate(*job, draw=draw, perils=(PERILS, PERIL_WEIGHTS)) for job in jobs]
    runs = sum(len(r) > 0 for r in results)
    data = simulate.columns([s for r in results for s in r], CROPS)
    data["seasons"] = np.array([len(jobs), runs, runs * (seasons.VARIANTS + 1)])
    part = f"{path}.{os.getpid()}"
    with open(part, "wb") as f:
        np.savez_compressed(f, **data)
    os.replace(part, path)
    return int(data["seasons"][2])


def load(cache, most=None):
    """The shards that are there, joined: arrays by name, `seasons` summed; None without any."""
    parts = []
    for path, _ in shards(cache)[:most]:
        if os.path.exists(path):
            with np.load(path) as f:
                parts.append({k: f[k] for k in f.files})
    if not parts:
        return None
    out = {k: np.concatenate([p[k] for p in parts]) for k in parts[0] if k != "seasons"}
    out["seasons"] = np.sum([p["seasons"] for p in parts], axis=0)
    return out


def run(cache, wanted, until):
    """Makes shards until enough seasons are there or the clock (UTC) says stop; returns seasons there and made."""
    there = made = 0
    begin = time.monotonic()
    for path, jobs in shards(cache):
        if os.path.exists(path):
            with np.load(path) as f:
                there += int(f["seasons"][2])
            continue
        if there >= wanted or (until and datetime.datetime.now(datetime.timezone.utc) >= until):
            break
        os.makedirs(os.path.dirname(path), exist_ok=True)
        n = make(path, jobs)
        there, made = there + n, made + n
        hours = (time.monotonic() - begin) / 3600
        print(f"{there} simulated seasons, {made / hours:.0f} an hour", flush=True)
    return there, made


def _clock(text):
    """Today's HH:MM in UTC, or tomorrow's if it has passed."""
    now = datetime.datetime.now(datetime.timezone.utc)
    hour, minute = map(int, text.split(":"))
    at = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return at if at > now else at + datetime.timedelta(days=1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--cache", required=True)
    parser.add_argument("--until", type=_clock)
    parser.add_argument("--seasons", type=int, default=WANTED)
    args = parser.parse_args()
    run(args.cache, args.seasons, args.until)
