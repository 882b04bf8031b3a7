"""The ranges of a manifest's inputs, as a node reads them."""
import numpy as np


def within(x, columns):
    """Whether each row lies in the manifest's ranges, as a node sees it."""
    names, ok = [c["name"] for c in columns], np.ones(len(x), dtype=bool)
    for j, c in enumerate(columns):
        if "mask" in c:
            v = x[:, j].astype(np.float64) * 1e4
            ok &= (x[:, names.index(c["mask"])] == 0) | ((v >= c["min_e4"]) & (v <= c["max_e4"]))
    return ok
