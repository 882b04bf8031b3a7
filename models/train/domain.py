"""What the model was made for: a range per input, and how far a row is from all it has seen.

The score is the larger of two distances, each divided by the value that all but two in a thousand
rows of the calibration years, of whatever way a field is seen, stay under, and a margin more, since a
field is not a simulation: of the index series to the nearest of its crop's
prototypes, and of the weather to the nearest weather prototype; mean squared difference over the
months seen, in standard deviations. A score over 1 is out of domain.
"""
import numpy as np

import features

QUANTILE = 0.998
INDEX_MARGIN, WEATHER_MARGIN = 0.02, 0.10  # of the range seen in training, added at both ends
DISTANCE_MARGIN = 0.15  # of the distance, added
INDEX, WEATHER = slice(features.MONTH, features.MONTH_SEEN.start), slice(features.WEATHER, features.WEATHER + 12)
SEEN, KNOWN = features.MONTH_SEEN, slice(features.WEATHER + 12, features.WEATHER + 18)
CROP = slice(features.CROP, features.SIZE)


def spread(rows, k, group):
    """Numbers of the k rows that cover `rows` best, each row by one of its group: of every group the one nearest to its
    mean, then always the row that is farthest from those chosen. So a group whose rows differ more gets more."""
    own = {g: np.flatnonzero(group == g) for g in np.unique(group)}
    chosen, gap = [], np.full(len(rows), np.inf)

    def choose(i):
        mates = own[group[i]]
        gap[mates] = np.minimum(gap[mates], ((rows[mates] - rows[i]) ** 2).sum(axis=1))
        chosen.append(i)

    for mates in own.values():
        choose(mates[((rows[mates] - rows[mates].mean(axis=0)) ** 2).sum(axis=1).argmin()])
    while len(chosen) < min(k, len(rows)):
        choose(int(gap.argmax()))
    return np.array(chosen)


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

    def __init__(self, full, prototypes, weathers):
        z, crop = full.astype(np.float64), full[:, CROP].argmax(axis=1)
        self.mean, self.sd = np.zeros(features.SIZE), np.ones(features.SIZE)
        for part in (INDEX, WEATHER):
            self.mean[part], self.sd[part] = z[:, part].mean(axis=0), z[:, part].std(axis=0)
        s = (z - self.mean) / self.sd
        chosen = spread(s[:, INDEX], prototypes, crop)
        self.index, owner = s[chosen][:, INDEX], crop[chosen]
        self.weather = s[spread(s[:, WEATHER], weathers, np.zeros(len(s)))][:, WEATHER]
        self.other = 1e3 * (1 - np.eye(len(features.CROPS))[owner])  # (k, crops): distance to another crop's rows
        self.limits = np.ones(2)

    def raw(self, rows):
        """The two distances of each row, before division by their limits."""
        rows = rows.astype(np.float64)
        s = (rows - self.mean) / self.sd
        penalty = rows[:, CROP] @ self.other.T
        a = distance(s[:, INDEX], rows[:, SEEN], self.index, penalty)
        return np.stack([a, distance(s[:, WEATHER], rows[:, KNOWN], self.weather, 0)], axis=1)

    def calibrate(self, rows, way):
        """Sets the limits so that QUANTILE of the rows of every way of seeing a field lie inside each by the margin."""
        raw = self.raw(rows)
        self.limits = (1 + DISTANCE_MARGIN) * np.max([np.quantile(raw[way == w], QUANTILE, axis=0) for w in np.unique(way)], axis=0)

    def score(self, rows):
        return (self.raw(rows) / self.limits).max(axis=1)
