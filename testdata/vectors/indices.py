"""Independent values for models/index, written to testdata/vectors/indices.json.

    pip install climate-indices==3.1.0 lmoments3==1.0.8 pyet==1.5.0 scipy==1.17.1 xclim==0.62.0
    python testdata/vectors/indices.py pdat.div.gz pedat.div.gz brussels_climate.txt

The three inputs are named in testdata/PROVENANCE.md. SPI is climate_indices',
SPEI is lmoments3's generalised logistic through scipy's normal quantile, daily
counts are xclim's, evapotranspiration is pyet's Hargreaves with FAO-56's constant
latent heat (pyet lets it vary with temperature). None of it shares a line with Go.
"""
import gzip
import json
import sys
import warnings
from importlib.metadata import version

import numpy as np
import pandas as pd
import pyet
import xarray as xr
import xclim.indices as xi
from climate_indices import compute, indices
from lmoments3 import distr
from scipy.stats import norm

warnings.simplefilter("ignore")
FIRST, LAST, BASE = 1971, 2016, (1973, 2002)


def division(path, code="01402"):
    """Monthly mm of one climate division (Kansas 2, which has months without rain)."""
    years = {}
    with gzip.open(path, "rt") as lines:
        for line in lines:
            if line.startswith(code):
                years[int(line[6:10])] = [round(float(x) * 25.4, 4) for x in line[10:].split()[:12]]
    return np.array([years[y] for y in range(FIRST, LAST + 1)]).ravel()


def standardised(rain, pet):
    spi, spei = [], []
    sums = np.concatenate([[0], np.cumsum(rain - pet)])
    for n in (1, 3, 6, 12):
        table = indices.spi(rain, n, indices.Distribution.gamma, FIRST, *BASE, compute.Periodicity.monthly).reshape(-1, 12)
        for year in (2003, 2006, 2010, 2012, 2016):
            for month in (1, 2, 4, 7, 8, 11, 12):
                where = {"months": n, "year": year, "month": month}
                spi.append(where | {"value": round(float(table[year - FIRST, month - 1]), 6)})

                def total(y):
                    end = (y - FIRST) * 12 + month
                    return sums[end] - sums[end - n]

                fit = distr.glo.lmom_fit(np.array([total(y) for y in range(BASE[0], BASE[1] + 1)]))
                z = np.clip(norm.ppf(distr.glo.cdf(total(year), **fit)), -3.09, 3.09)
                spei.append(where | {"value": round(float(z), 6)})
    return spi, spei


def daily(path, year=2003, latitude=50.8):
    df = pd.read_csv(path, sep="\t", header=None, skiprows=1, names=["d", "m", "y", "tmin", "tmax", "rain", "et0"])
    df = df[df.y == year]
    df.index = pd.to_datetime({"year": df.y, "month": df.m, "day": df.d})
    mean = (df.tmin + df.tmax) / 2
    et0 = pyet.hargreaves(mean, df.tmax, df.tmin, np.deg2rad(latitude)) * pyet.calc_lambda(mean) * 0.408

    def field(values, unit):
        return xr.DataArray(values.values, coords={"time": values.index}, dims="time", attrs={"units": unit})

    def number(a):
        return round(float(a.values[0]), 6)

    def gdd(t, base):
        return number(xi.growing_degree_days(field(t, "degC"), thresh=f"{base} degC", freq="YS"))

    rain = field(df.rain, "mm/day")
    return {
        "year": year, "latitude": latitude,
        "tmin_c": df.tmin.tolist(), "tmax_c": df.tmax.tolist(), "rain_mm": df.rain.tolist(),
        "hargreaves_mm": [round(float(x), 6) for x in et0],
        "gdd_wheat": gdd(mean, 0), "gdd_maize": gdd(mean.clip(upper=30), 10),
        "gdd_maize_clamped": gdd((df.tmax.clip(10, 30) + df.tmin.clip(10, 30)) / 2, 10),
        "heat_30": number(xi.cooling_degree_days(field(df.tmax, "degC"), thresh="30 degC", freq="YS")),
        "frost_0": number(xi.heating_degree_days(field(df.tmin, "degC"), thresh="0 degC", freq="YS")),
        "min_temperature": number(xi.tn_min(field(df.tmin, "degC"), freq="YS")),
        "dry_spell_1": number(xi.maximum_consecutive_dry_days(rain, thresh="1 mm/day", freq="YS")),
        "wet_run_1": number(xi.maximum_consecutive_wet_days(rain, thresh="1 mm/day", freq="YS")),
        "rain_days_1": number(xi.wetdays(rain, thresh="1 mm/day", freq="YS")),
        "rain_1_day": number(xi.max_1day_precipitation_amount(rain, freq="YS")),
        "rain_5_days": number(xi.max_n_day_precipitation_amount(rain, window=5, freq="YS")),
    }


def main():
    rain, pet = division(sys.argv[1]), division(sys.argv[2])
    spi, spei = standardised(rain, pet)
    made_by = {p: version(p) for p in ("climate-indices", "lmoments3", "pyet", "scipy", "xclim")}
    document = {
        "made_by": made_by, "from_year": FIRST, "baseline": BASE,
        "rain_mm": rain.tolist(), "pet_mm": pet.tolist(), "spi": spi, "spei": spei, "daily": daily(sys.argv[3]),
    }
    with open("testdata/vectors/indices.json", "w") as out:
        out.write("{\n" + ",\n".join(f'  "{k}": {json.dumps(v)}' for k, v in document.items()) + "\n}\n")


main()
