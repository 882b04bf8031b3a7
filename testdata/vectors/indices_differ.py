"""How far other definitions of SPI and SPEI lie from those of models/index.

    pip install climate-indices==3.1.0 spei==0.8.2 scipy==1.17.1
    python testdata/vectors/indices_differ.py

Reads testdata/vectors/indices.json, whose 140 values of each index the Go tests
hold to 1e-4, and prints the largest and the mean absolute difference of each other
definition at the same months. The figures stand in testdata/PROVENANCE.md.
"""
import json
import logging
import warnings

import numpy as np
import pandas as pd
import scipy.stats as st
import spei
import structlog
from climate_indices import compute, indices

warnings.simplefilter("ignore")
structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
logging.disable(logging.CRITICAL)

with open("testdata/vectors/indices.json") as text:
    held = json.load(text)
rain, pet = np.array(held["rain_mm"]), np.array(held["pet_mm"])
first, baseline, months = held["from_year"], held["baseline"], (1, 3, 6, 12)
every = (first, first + len(rain) // 12 - 1)
monthly, gamma, pearson = compute.Periodicity.monthly, indices.Distribution.gamma, indices.Distribution.pearson


def show(name, index, other):
    off = np.array([abs(other[c["months"]][(c["year"] - first) * 12 + c["month"] - 1] - c["value"]) for c in held[index]])
    off = off[np.isfinite(off)]
    print(f"{index.upper():5} {name}: {len(off)} values, largest {off.max():.2f}, mean {off.mean():.3f}")


def fitted(values, how):
    dates = pd.date_range(f"{first}-01-01", periods=len(values), freq="MS")
    series = pd.Series(values, dates)
    return {n: how(series.rolling(n).sum().dropna()).reindex(dates).values for n in months}


show("gamma by month, of all years", "spi", {n: indices.spi(rain, n, gamma, first, *every, monthly) for n in months})
show("Pearson III, same baseline", "spi", {n: indices.spi(rain, n, pearson, first, *baseline, monthly) for n in months})
show("gamma by maximum likelihood, of all years", "spi", fitted(rain, lambda s: spei.spi(s, dist=st.gamma, prob_zero=True)))
show("gamma of a shifted balance, same baseline", "spei", {n: indices.spei(rain, pet, n, gamma, monthly, first, *baseline) for n in months})
show("log-logistic by maximum likelihood, of all years", "spei", fitted(rain - pet, lambda s: spei.spei(s, dist=st.fisk)))
