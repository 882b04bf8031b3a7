"""How often the shipped model says of a season of another state that it is out of domain.

The rows are seasons of climate divisions, as a node would be given them, on the last assessment date, when most is
known. Illinois, Nebraska and Ohio have weather and no yields here, so they are in no table of errors, but the
question is the same there.
"""
import json
import os

import numpy as np

import ranges
import shipped
from yield_loss import data, export, families

STATES = data.STATES | {"Illinois": 11, "Nebraska": 25, "Ohio": 33}
DATE = data.DATES[-1]


def seasons(number):
    """COLUMNS of every division and year from families.SINCE to the last year of Iowa's yields."""
    there = sorted((d, y) for s, d, y in data.climate("tdat.div.gz") if s == number and families.SINCE <= y <= data.LAST)
    return np.array([data.weather(number, [d], y) for d, y in there])


def flags(folder, X):
    """Whether the folder's graph or its manifest's ranges put each row out of domain, as a node does."""
    with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as f:
        manifest = json.load(f)
    x = export.rows(X, DATE)
    score = shipped.session(os.path.join(folder, manifest["onnx"]["file"])).run(None, {"features": x})[1]
    return (shipped.quantise(score[:, 0]) > manifest["output"]["ood_limit_e4"]) | ~ranges.within(x, manifest["input"]["columns"])


def shares(folder):
    """{state: (division-seasons, share flagged)}, the least flagged first."""
    out = {}
    for name, number in STATES.items():
        flag = flags(folder, seasons(number))
        out[name] = len(flag), float(flag.mean())
    return dict(sorted(out.items(), key=lambda item: item[1][1]))
