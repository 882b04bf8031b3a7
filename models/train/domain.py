"""What the model was made for: a range per input, and how far a row is from all it has seen.

The score is the larger of two distances, each divided by the value that all but two in a thousand
rows of the calibration years, of whatever way a field is seen, stay under: of the index series to the nearest of its crop's
prototypes, and of the weather to the nearest weather prototype; mean squared difference over the
months seen, in standard deviations. A score over 1 is out of domain.
"""
import numpy as np

import features

QUANTILE = 0.998
INDEX_MARGIN, WEATHER_MARGIN = 0.02, 0.10  # of the range seen in training, added at both ends
INDEX, WEATHER = slice(features.MONTH, features.MONTH_SEEN.start), slice(features.WEATHER, features.WEATHER + 12)
SEEN, KNOWN = features.MONTH_SEEN, slice(features.WEATHER + 12, features.WEATHER + 18)
CROP = slice(features.CROP, features.SIZE)


def spread(rows, k):
    """The k rows that cover `rows` best, by always adding the one farthest from those chosen."""
    chosen = [int(np.argmin(((rows - rows.mean(axis=0)) ** 2).sum(axis=1)))]
    gap = ((rows - rows[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < min(k, len(rows)):
        chosen.append(int(gap.argmax()))
        gap = np.minimum(gap, ((rows - rows[chosen[-1]]) ** 2).sum(axis=1))
    return rows[chosen]


def ranges(rows, j, margin):
    """(low, high) of a value column over the rows whose mask is set, with a margin."""
    v = rows[rows[:, features.mask_of(j)] > 0, j].astype(np.float64)
    pad = margin * (v.max() - v.min())
    return float(v.min() - pad), float(v.max() + pad)


def distance(z, mask, prototypes, penalty):
    """Smallest masked mean squared distance of z (n, d) to a prototype; penalty (n, k) is added."""
    m = np.tile(mask, z.shape[1] // mask.shape[1])
    d = (m * z * z).sum(axis=1, keepdims=True) - 2 * (m * z) @ prototypes.T + m @ (prototypes**2).T
    return (d / np.maximum(m.sum(axis=1, keepdims=True), 1) + penalty).min(axis=1)


class Domain:
    """Prototypes and scales, fitted on full rows (nothing masked), calibrated on masked ones."""

    def __init__(self, full, per_crop, weathers):
        z, crops = full.astype(np.float64), len(features.CROPS)
        self.mean, self.sd = np.zeros(features.SIZE), np.ones(features.SIZE)
        for part in (INDEX, WEATHER):
            self.mean[part], self.sd[part] = z[:, part].mean(axis=0), z[:, part].std(axis=0)
        s = (z - self.mean) / self.sd
        self.index, self.owner = [], []
        for c in range(crops):
            rows = spread(s[z[:, features.CROP + c] > 0][:, INDEX], per_crop)
            self.index.append(rows)
            self.owner += [c] * len(rows)
        self.index = np.vstack(self.index)
        self.weather = spread(s[:, WEATHER], weathers)
        self.other = 1e3 * (1 - np.eye(crops)[self.owner])  # (k, crops): distance to another crop's rows
        self.limits = np.ones(2)

    def raw(self, rows):
        """The two distances of each row, before division by their limits."""
        rows = rows.astype(np.float64)
        s = (rows - self.mean) / self.sd
        penalty = rows[:, CROP] @ self.other.T
        a = distance(s[:, INDEX], rows[:, SEEN], self.index, penalty)
        return np.stack([a, distance(s[:, WEATHER], rows[:, KNOWN], self.weather, 0)], axis=1)

    def calibrate(self, rows, way):
        """Sets the limits so that QUANTILE of the rows of every way of seeing a field lie inside each."""
        raw = self.raw(rows)
        self.limits = np.max([np.quantile(raw[way == w], QUANTILE, axis=0) for w in np.unique(way)], axis=0)

    def score(self, rows):
        return (self.raw(rows) / self.limits).max(axis=1)
