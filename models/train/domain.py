"""What the model was made for: a range per input, and how far a row is from all it has seen.

The score is the larger of two distances, each divided by the value that all but one in two hundred
rows of the calibration years stay under: of the index series to the nearest of its crop's
prototypes, and of the weather to the nearest weather prototype; mean squared difference over the
months seen, in standard deviations. A score over 1 is out of domain.
"""
import numpy as np

QUANTILE = 0.995
INDEX_MARGIN, WEATHER_MARGIN = 0.02, 0.10  # of the range seen in training, added at both ends
INDEX, WEATHER = slice(0, 12), slice(18, 30)
SEEN, KNOWN = slice(12, 18), slice(30, 36)


def spread(rows, k):
    """The k rows that cover `rows` best, by always adding the one farthest from those chosen."""
    chosen = [int(np.argmin(((rows - rows.mean(axis=0)) ** 2).sum(axis=1)))]
    gap = ((rows - rows[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < min(k, len(rows)):
        chosen.append(int(gap.argmax()))
        gap = np.minimum(gap, ((rows - rows[chosen[-1]]) ** 2).sum(axis=1))
    return rows[chosen]


def ranges(rows, value, mask, margin):
    """[low, high] of each value column over the rows whose mask is set, with a margin."""
    out = []
    for j in range(value.stop - value.start):
        v = rows[rows[:, mask.start + j % 6] > 0, value.start + j]
        pad = margin * (v.max() - v.min())
        out.append([float(v.min() - pad), float(v.max() + pad)])
    return out


def distance(z, mask, prototypes, penalty):
    """Smallest masked mean squared distance of z (n, d) to a prototype; penalty (n, k) is added."""
    m = np.hstack([mask, mask])
    d = (m * z * z).sum(axis=1, keepdims=True) - 2 * (m * z) @ prototypes.T + m @ (prototypes**2).T
    return (d / np.maximum(m.sum(axis=1, keepdims=True), 1) + penalty).min(axis=1)


class Domain:
    """Prototypes and scales, fitted on full rows (nothing masked), calibrated on masked ones."""

    def __init__(self, full, crops, per_crop, weathers):
        z = full.astype(np.float64)
        self.mean, self.sd = np.zeros(40), np.ones(40)
        for part in (INDEX, WEATHER):
            self.mean[part], self.sd[part] = z[:, part].mean(axis=0), z[:, part].std(axis=0)
        s = (z - self.mean) / self.sd
        self.index, self.owner = [], []
        for c in range(crops):
            rows = spread(s[z[:, 36 + c] > 0][:, INDEX], per_crop)
            self.index.append(rows)
            self.owner += [c] * len(rows)
        self.index = np.vstack(self.index)
        self.weather = spread(np.unique(s[:, WEATHER], axis=0), weathers)
        self.other = 1e3 * (1 - np.eye(crops)[self.owner])  # (k, crops): distance to another crop's rows
        self.limits = np.ones(2)

    def raw(self, rows):
        """The two distances of each row, before division by their limits."""
        rows = rows.astype(np.float64)
        s = (rows - self.mean) / self.sd
        penalty = rows[:, 36:40] @ self.other.T
        a = distance(s[:, INDEX], rows[:, SEEN], self.index, penalty)
        return np.stack([a, distance(s[:, WEATHER], rows[:, KNOWN], self.weather, 0)], axis=1)

    def calibrate(self, rows):
        """Sets the limits so that QUANTILE of the rows lie inside each."""
        self.limits = np.quantile(self.raw(rows), QUANTILE, axis=0)

    def score(self, rows):
        return (self.raw(rows) / self.limits).max(axis=1)
