"""Simulates the training seasons into .cache/seasons-<digest of the code>.npz. `python simulate.py [--smoke]`.

Every season has its own seed, so the result does not depend on the number of processes.
"""
import argparse
import hashlib
import multiprocessing
import os
import sys
import zlib

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

import crops  # noqa: E402
import seasons  # noqa: E402
import weather  # noqa: E402

SEED = 20210501
PER_YEAR = {"brussels": 14, "cambridge": 7, "north_yorks": 3}
SMOKE_PER_YEAR = {"brussels": 1, "cambridge": 0, "north_yorks": 0}
CACHE = os.path.join(os.path.dirname(os.path.abspath(__file__)), ".cache")


def plan(per_year):
    """The list of (seed, site, year) to simulate."""
    out = []
    for site, (_, first, last, _) in weather.SITES.items():
        for year in range(first, last + 1):
            out += [((SEED, zlib.crc32(site.encode()), year, k), site, year) for k in range(per_year[site])]
    return out


def _one(job):
    return seasons.simulate(*job)


def columns(samples, names=crops.CROPS):
    """Samples as arrays, one row each; crops as their place in names."""
    index = {c: i for i, c in enumerate(names)}
    get = lambda f, t: np.array([f(s) for s in samples], dtype=t)  # noqa: E731
    return {
        "crop": get(lambda s: index[s["season"]["crop"]], np.int8),
        "winter": get(lambda s: s["season"]["winter"], np.bool_),
        "sown": get(lambda s: (s["season"]["sown"] - pd.Timestamp(s["season"]["year"], 3, 1)).days, np.int16),
        "site": get(lambda s: s["season"]["site"], "U12"),
        "year": get(lambda s: s["season"]["year"], np.int16),
        "fold": get(lambda s: weather.split_of(s["season"]["site"], s["season"]["year"]), "U12"),
        "end": get(lambda s: s["end"], np.int8),
        "kind": get(lambda s: s["kind"], "U12"),
        "share": get(lambda s: s["share"], np.float32),
        "bare": get(lambda s: s["bare"], np.int16),
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
    """Short digest of the code that makes the seasons: another code, another cache."""
    h = hashlib.sha256()
    for module in (crops, seasons, weather):
        with open(module.__file__, "rb") as f:
            h.update(f.read())
    return h.hexdigest()[:12]


def load(smoke):
    """The cached seasons, simulated first if there are none."""
    path = os.path.join(CACHE, f"{'smoke' if smoke else 'seasons'}-{source()}.npz")
    if not os.path.exists(path):
        jobs = plan(SMOKE_PER_YEAR if smoke else PER_YEAR)
        with multiprocessing.Pool(2, initializer=os.nice, initargs=(5,)) as pool:
            results = pool.map(_one, jobs, chunksize=4)
        runs = sum(len(r) > 0 for r in results)
        data = columns([s for r in results for s in r])
        data["seasons"] = np.array([len(jobs), runs, runs * (seasons.VARIANTS + 1)])
        os.makedirs(CACHE, exist_ok=True)
        np.savez_compressed(path, **data)
    with np.load(path) as f:
        return {k: f[k] for k in f.files}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true")
    data = load(parser.parse_args().smoke)
    print("samples", len(data["damage"]), "drawn/simulated/runs", data["seasons"], "digest", digest(data), file=sys.stderr)
