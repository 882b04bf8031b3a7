"""Zonal means of exactextract over the scene and the fields of the benchmarks.

    python peers.py FOLDER

Prints `name value unit` lines; exits with 1 where a mean differs from Sheaf's.
"""
import json
import os
import resource
import sys
import time

import exactextract
import rasterio

folder = sys.argv[1]
with open(os.path.join(folder, "fields.json")) as f:
    fields = json.load(f)
with open(os.path.join(folder, "means.json")) as f:
    ours = json.load(f)

seconds, said = [], []
for _ in range(3):
    with rasterio.open(os.path.join(folder, "scene.tif")) as scene:
        start = time.process_time()
        said = exactextract.exact_extract(scene, fields, ["mean"])
        seconds.append(time.process_time() - start)

worst = max(abs(s["properties"]["mean"] * 1e-4 / o - 1) for s, o in zip(said, ours))
print("exactextract_parcels_per_second %.0f parcels/s" % (len(fields) / min(seconds)))
print("exactextract_memory %.0f MB" % (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3))
print("exactextract_largest_relative_difference %.1e ratio" % worst)
sys.exit(worst > 1e-6)
