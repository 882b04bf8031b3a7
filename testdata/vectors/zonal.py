"""Writes zonal.json: what exactextract says of spain-2019, for Go to agree with.

    pip install exactextract==0.3.0 rasterio
    python zonal.py > zonal.json
"""
import glob
import json
import os

import exactextract
import numpy as np
import rasterio
from rasterio.io import MemoryFile
from rasterio.warp import transform_geom

folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "feeds", "spain-2019")
with open(os.path.join(folder, "fields.geojson")) as f:
    outline = json.load(f)["features"][0]["geometry"]

rows = []
for path in sorted(glob.glob(os.path.join(folder, "S2L2A_*.tif"))):
    with rasterio.open(path) as src:
        red, nir = (src.read(i).astype("float64") * 1e-4 for i in (1, 2))
        ndvi = (nir - red) / (nir + red)
        polygon = transform_geom("EPSG:4326", src.crs, outline, precision=-1)
        profile = {**src.profile, "driver": "GTiff", "dtype": "float64", "count": 1, "predictor": 1}
        with MemoryFile() as memory:
            with memory.open(**profile) as out:
                out.write(ndvi, 1)
            with memory.open() as band:
                feature = {"type": "Feature", "geometry": polygon, "properties": {}}
                said = exactextract.exact_extract(band, [feature], ["mean", "count"])[0]["properties"]
    rows.append({"date": path[-14:-4], "ndvi": said["mean"], "pixels": said["count"]})
print("[\n  " + ",\n  ".join(json.dumps(r) for r in rows) + "\n]")
