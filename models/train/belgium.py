"""Monthly index series of the eleven Belgian fields, from recorded Sentinel-2 composites.

`python belgium.py FOLDER OUT` writes the series the model's tests read: pixel-centre means of
per-pixel NDVI, NDMI and NDTI, rain and temperature of the patch, and the same with a field stripped.
"""
import csv
import glob
import json
import sys

import numpy as np
import rasterio
from rasterio.features import geometry_mask
from rasterio.warp import transform_geom

# Declared crops, read off the whole year 2020-11 … 2021-10 (nobody published the labels):
#   green in May or June, gone by August                        -> cereal (winter or spring, wheat or barley)
#   bare in May, NDVI over 0.8 from July to September, VH -7 dB -> sugar_beet
#   bare in May, green in July, fading from August              -> potato
#   anything else                                               -> other: outside the model's domain
# BE-A-06 is green in July alone, which is none of the four crops (a short vegetable crop, perhaps).
DECLARED = {
    "BE-A-01": "cereal", "BE-A-02": "sugar_beet", "BE-A-03": "cereal", "BE-A-04": "cereal", "BE-A-05": "cereal",
    "BE-A-06": "other", "BE-A-07": "potato", "BE-A-08": "cereal", "BE-A-09": "cereal", "BE-A-10": "sugar_beet",
    "BE-A-11": "cereal",
}
BANDS = "B02 B03 B04 B05 B06 B07 B08 B11 B12".split()
BARE = "BE-A-06", "2021-06"  # bare in the middle of that wet summer: what a stripped field is set to


def index(b):
    """NDVI, NDMI and NDTI of reflectances."""
    return [(b[x] - b[y]) / (b[x] + b[y]) for x, y in (("B08", "B04"), ("B08", "B11"), ("B11", "B12"))]


def fields(folder):
    """For each field id: {month: [ndvi, ndmi, ndti]} of the months with data, in 1e-6."""
    with open(f"{folder}/fields_derived.geojson", encoding="utf-8") as f:
        features = sorted(json.load(f)["features"], key=lambda x: x["properties"]["field_id"])
    out = {x["properties"]["field_id"]: {} for x in features}
    for path in sorted(glob.glob(f"{folder}/S2L2A_*.tif")):
        with rasterio.open(path) as d:
            raw, month = d.read(), path[-11:-4]
            for x in features:
                inside = ~geometry_mask([transform_geom("EPSG:4326", d.crs, x["geometry"])], d.shape, d.transform)
                pixels = raw[:, inside]
                pixels = pixels[:, (pixels != 65535).all(axis=0)].astype(np.float64) / 1e4
                if pixels.shape[1]:
                    out[x["properties"]["field_id"]][month] = [round(float(v.mean()), 6) for v in index(dict(zip(BANDS, pixels)))]
    return out


def weather(folder):
    """Rain (mm) and mean temperature (°C) by month."""
    with open(f"{folder}/agera5_monthly.csv", encoding="utf-8") as f:
        return {r["month"]: [float(r["precip_dn_mean"]) / 100, round(float(r["tmean_dn_mean"]) / 100 - 273.15, 2)]
                for r in csv.DictReader(f)}


def main(folder, out):
    series, (field, month) = fields(folder), BARE
    data = {"declared": DECLARED, "bare": series[field][month], "fields": series, "weather": weather(folder)}
    with open(out, "w", encoding="utf-8") as f:
        json.dump(data, f, indent=1, sort_keys=True)
        f.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
