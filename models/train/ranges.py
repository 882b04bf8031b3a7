"""The ranges of a manifest's inputs, as a node reads them."""
import numpy as np


def within(x, columns):
    """Whether each row lies in the manifest's ranges, as a node sees it."""
    names, ok = [c["name"] for c in columns], np.isfinite(x).all(axis=1)
    for j, c in enumerate(columns):
        if c["unit"] in ("mask", "one-hot"):
            ok &= (x[:, j] == 0) | (x[:, j] == 1)
            continue
        v, masked = x[:, j].astype(np.float64) * 1e4, x[:, names.index(c["mask"])] == 0 if "mask" in c else False
        ok &= masked | ((v >= c["min_e4"]) & (v <= c["max_e4"]))
    return ok
