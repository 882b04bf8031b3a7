"""Simulates the seasons: five crops, four regions, eleven sites of real weather, five perils.

`python simulate.py [--workers N] [--until HH:MM] [--smoke]` simulates field years shard by shard into
.cache/<digest of the code>/ and may be stopped and started at any time. A shard that is there is not made
again; each carries the SHA-256 of its arrays, checked when it is read; every field year has its own seed.
So the seasons depend neither on the stops nor on the number of workers.

Held out whole: three sites (North Yorkshire, Champion in Nebraska, Tunis) and, of the others, the harvest years that
leave 1 modulo 5; those that leave 3 calibrate. The years to train on are gone over MORE times again with other field
years: what a network learns of seasons is far from all that there is to learn, while the held-out ones are enough to
judge by.
"""
import argparse
import datetime
import hashlib
import multiprocessing
import os
import random
import sys
import time
import zlib

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

import compiled  # noqa: E402
import crops  # noqa: E402
import seasons  # noqa: E402
import weather  # noqa: E402

SEED, SHARD, SMOKE_SHARDS = 20261123, 20, 8  # field years a shard holds; shards of a smoke run
MORE = 4  # further rounds over the training years
REGION = {
    "brussels": "north_west", "cambridge": "north_west", "lincolnshire": "north_west", "suffolk": "north_west",
    "northumberland": "north_west", "north_yorks": "north_west", "ames": "continental", "poltava": "continental",
    "champion": "continental", "cordoba": "pampas", "tunis": "mediterranean",
}
PER_YEAR = {  # field years drawn per harvest year
    "brussels": 56, "cambridge": 28, "lincolnshire": 20, "suffolk": 20, "northumberland": 20, "north_yorks": 14, "ames": 60,
    "poltava": 50, "champion": 18, "cordoba": 36, "tunis": 10,
}
WEIGHTS = {
    "north_west": (0.36, 0.19, 0.16, 0.19, 0.10), "continental": (0.14, 0.12, 0.32, 0.12, 0.30),
    "mediterranean": (1.0, 0.0, 0.0, 0.0, 0.0), "pampas": (0.4, 0.0, 0.3, 0.0, 0.3),
}
# (share, sowing from, to (month, day), maturity from, to), as in crops.py, for where they differ
_CALENDAR = {
    ("continental", "cereal"): [(0.7, (9, 12), (10, 20), (6, 20), (7, 18)), (0.3, (3, 25), (4, 30), (7, 10), (8, 8))],
    ("continental", "sugar_beet"): [(1.0, (4, 5), (5, 8), (9, 25), (10, 31))],
    ("continental", "maize"): [(1.0, (4, 12), (5, 28), (8, 28), (10, 12))],
    ("continental", "potato"): [(1.0, (4, 12), (5, 20), (8, 15), (9, 25))],
    ("continental", "soybean"): [(1.0, (4, 28), (6, 12), (9, 3), (10, 12))],
    ("mediterranean", "cereal"): [(1.0, (11, 1), (12, 20), (5, 25), (6, 25))],
    ("pampas", "cereal"): [(1.0, (11, 15), (12, 31), (5, 15), (6, 20))],  # as all of Córdoba, half a year moved
    ("pampas", "maize"): [(1.0, (4, 1), (6, 5), (8, 15), (10, 5))],
    ("pampas", "soybean"): [(1.0, (4, 20), (6, 15), (8, 28), (10, 8))],
}


def draw(rng, site, year):
    """One season of the plan: a dict of crop, soil, sowing date, last day and AquaCrop parameters."""
    region = REGION[site]
    crop = crops.CROPS[rng.choice(len(crops.CROPS), p=WEIGHTS[region])]
    return crops.season(rng, site, year, crop, _CALENDAR.get((region, crop)) or crops.CALENDAR[crop])


def plan():
    """Rounds of (seed, site, year) of every field year, each in an order whose every beginning is balanced: the first
    over all years, the further ones over those to train on."""
    out = []
    for more in range(1 + MORE):
        jobs = []
        for site, (_, first, last, _) in weather.SITES.items():
            for year in range(first, last + 1):
                if not more or weather.split_of(site, year) == "train":
                    fields = range(more * PER_YEAR[site], (more + 1) * PER_YEAR[site])
                    jobs += [((SEED, zlib.crc32(site.encode()), year, k), site, year) for k in fields]
        random.Random(SEED + more).shuffle(jobs)
        out.append(jobs)
    return out


def columns(samples):
    """Samples as arrays, one row each."""
    index = {c: i for i, c in enumerate(crops.CROPS)}
    get = lambda f, t: np.array([f(s) for s in samples], dtype=t)  # noqa: E731
    return {
        "crop": get(lambda s: index[s["season"]["crop"]], np.int8),
        "winter": get(lambda s: s["season"]["winter"], np.bool_),
        "sown": get(lambda s: (s["season"]["sown"] - pd.Timestamp(s["season"]["year"], 3, 1)).days, np.int16),
        "soil": get(lambda s: crops.SOILS.index(s["season"]["soil"]), np.int8),
        "site": get(lambda s: s["season"]["site"], "U12"),
        "year": get(lambda s: s["season"]["year"], np.int16),
        "fold": get(lambda s: weather.split_of(s["season"]["site"], s["season"]["year"]), "U12"),
        "end": get(lambda s: s["end"], np.int8),
        "kind": get(lambda s: s["kind"], "U12"),
        "share": get(lambda s: s["share"], np.float32),
        "bare": get(lambda s: s["bare"], np.int16),
        "struck": get(lambda s: s["struck"], np.int16),
        "damage": get(lambda s: s["damage"], np.float32),
        "rain": get(lambda s: s["rain"], np.float32),
        "temp": get(lambda s: s["temp"], np.float32),
        "cover": get(lambda s: s["cover"], np.float32),
        "spared": get(lambda s: s["spared"], np.float32),
    }


def digest(data):
    """SHA-256 over the arrays, in name order."""
    h = hashlib.sha256()
    for name in sorted(data):
        h.update(name.encode() + np.ascontiguousarray(data[name]).tobytes())
    return h.hexdigest()


def source():
    """Short digest of the code that makes the seasons: another code, another folder."""
    h = hashlib.sha256()
    for name in ("compiled", "crops", "seasons", "weather", "simulate"):
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), f"{name}.py"), "rb") as f:
            h.update(f.read())
    return h.hexdigest()[:12]


def shards(smoke=False, cache=None):
    """Paths of the plan's shards, in order, and the jobs of each."""
    folder = os.path.join(cache or os.path.join(compiled.CACHE, "seasons"), source())
    parts = [jobs[i:i + SHARD] for jobs in plan() for i in range(0, len(jobs), SHARD)]
    out = [(os.path.join(folder, f"{i:05d}.npz"), jobs) for i, jobs in enumerate(parts)]
    return out[:SMOKE_SHARDS] if smoke else out


def make(job):
    """Simulates one shard and puts it in place whole; the number of seasons simulated."""
    path, jobs = job
    results = [seasons.simulate(*one, draw) for one in jobs]
    there = sum(len(r) > 0 for r in results)
    data = columns([s for r in results for s in r])
    data["seasons"] = np.array([len(jobs), there, there * (seasons.VARIANTS + 1)])
    part = f"{path}.{os.getpid()}"
    with open(part, "wb") as f:
        np.savez_compressed(f, **data, sha256=np.array(digest(data)))
    os.replace(part, path)
    return int(data["seasons"][2])


def read(path):
    """One shard, checked against its digest."""
    with np.load(path) as f:
        data = {k: f[k] for k in f.files}
    want = str(data.pop("sha256", ""))
    if digest(data) != want:
        raise ValueError(f"{path}: its arrays have SHA-256 {digest(data)}, it says {want or 'nothing'}: delete it and simulate again")
    return data


def run(smoke=False, workers=1, until=None, cache=None):
    """Makes the shards that are missing, or as many as there is time for (until, UTC); whether all are there."""
    missing = [job for job in shards(smoke, cache) if not os.path.exists(job[0])]
    if missing:
        os.makedirs(os.path.dirname(missing[0][0]), exist_ok=True)
        compiled.module()  # written once, before workers look for it
    made, begin, said = 0, time.monotonic(), time.monotonic()
    late = lambda: until and datetime.datetime.now(datetime.timezone.utc) >= until  # noqa: E731
    pool = multiprocessing.Pool(workers) if workers > 1 else None
    try:
        for i, n in enumerate((pool.imap_unordered(make, missing) if pool else map(make, missing)), 1):
            made += n
            if time.monotonic() - said > 15 or i == len(missing):
                said = time.monotonic()
                print(f"{i} of {len(missing)} shards, {made} seasons, {made / (said - begin) * 3600:.0f} an hour", file=sys.stderr, flush=True)
            if late():
                return False
    finally:
        if pool:
            pool.terminate()
    return True


def load(smoke=False, cache=None):
    """The plan's seasons, simulated first where they are missing: arrays by name, `seasons` summed."""
    run(smoke, 1, None, cache)
    parts = [read(path) for path, _ in shards(smoke, cache)]
    out = {k: np.concatenate([p[k] for p in parts]) for k in parts[0] if k != "seasons"}
    out["seasons"] = sum(p["seasons"] for p in parts)
    return out


def _clock(text):
    """Today's HH:MM in UTC, or tomorrow's if it has passed."""
    now = datetime.datetime.now(datetime.timezone.utc)
    hour, minute = map(int, text.split(":"))
    at = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return at if at > now else at + datetime.timedelta(days=1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--until", type=_clock, help="UTC")
    args = parser.parse_args()
    if run(args.smoke, args.workers, args.until):
        data = load(args.smoke)
        print("samples", len(data["damage"]), "drawn/field years/seasons", data["seasons"], "digest", digest(data), file=sys.stderr)
