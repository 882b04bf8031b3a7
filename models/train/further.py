"""What the crop-damage model says of further held-out seasons. `python further.py FOLDER` writes further.json.

The plan's held-out seasons were looked at while the model was chosen (its card says when). These are as many again of
the same years, sites and weather, with field years that the plan does not draw: nothing of the model was chosen by them. They are
judged like held_out.py's. Simulated once into .cache.
"""
import json
import os
import random
import sys
import zlib

import net
import numpy as np

import compiled
import gates
import held_out
import seasons
import simulate
import weather

SEED = 5  # of their order


def jobs():
    """(seed, site, year) of each field year: the plan's numbers of a held-out year end before these."""
    out = []
    for site, (_, first, last, _) in weather.SITES.items():
        each = simulate.PER_YEAR[site]
        for year in range(first, last + 1):
            if weather.split_of(site, year) in ("test", "site"):
                out += [((simulate.SEED, zlib.crc32(site.encode()), year, k), site, year) for k in range(each, 2 * each)]
    random.Random(SEED).shuffle(out)
    return out


def load():
    """Their samples as columns, and of how many field years: a draw whose undamaged crop does not ripen gives none."""
    path = os.path.join(compiled.CACHE, f"further-{simulate.source()}-{SEED}.npz")
    if not os.path.exists(path):
        samples, todo, there = [], jobs(), 0
        for i, job in enumerate(todo):
            made = seasons.simulate(*job, simulate.draw)
            samples.extend(made)
            there += len(made) > 0
            if i % 500 == 0:
                print(f"{i} of {len(todo)} field years, {len(samples)} samples", file=sys.stderr, flush=True)
        data = simulate.columns(samples) | {"field_years": np.array(there)}
        part = f"{path}.{os.getpid()}"
        with open(part, "wb") as f:
            np.savez_compressed(f, **data, sha256=np.array(simulate.digest(data)))
        os.replace(part, path)
    data = simulate.read(path)
    return data, int(data.pop("field_years"))


def figures(t):
    """r, false and ripe fields taken for lost, with what else the card's table of ways has."""
    y, v = t["damage"], t["value"]
    none = y < net.NONE_UNDER
    return {"n": len(y), "r": float(np.corrcoef(v, y)[0, 1]), "rmse": float(np.sqrt(((v - y) ** 2).mean())),
            "coverage": float(((y >= t["low"] - 1e-4) & (y <= t["high"] + 1e-4)).mean()), "false": gates.false_gate(v, y).value,
            "ripe": gates.harvest_gate(v, y, t["ripe"] > 0).value, "answered": float(t["enough"][0] * (1 - t["flagged"][0])),
            "by_peril": {k: float(np.corrcoef(v[m], y[m])[0, 1]) for k in np.unique(t["kind"][~none]) for m in [none | (t["kind"] == k)]}}


def main(folder):
    data, field_years = load()
    judge = held_out.Judge(folder, simulate.load())
    keep = np.ones(len(data["damage"]), dtype=bool)
    out = {"field_years": field_years, "samples": len(keep), "seen": {name: figures(judge.columns(data, keep, name)) for name in held_out.WAYS}}
    with open(os.path.join(folder, "further.json"), "w", encoding="utf-8") as f:
        json.dump(out, f, indent=1, sort_keys=True)
        f.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
