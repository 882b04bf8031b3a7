"""From predicted losses, or from a classical index, to payments: curves tuned on training years alone.

A curve pays min(1, s * score), s from the training years' mean loss. Which score is chosen among a
few by the squared error of payment against loss, on the same training years.
"""
import numpy as np

import gates

ENTRIES = (-0.05, 0.0, 0.05, 0.10, 0.15, 0.20)  # predicted loss from which a curve pays
DRY, WET = (0.0, 1.0, 2.0, 3.0), (2.0, 3.0, 4.0, 9.0)
ROOT = np.sqrt


class OutOfReach(ValueError):
    """No score pays the mean loss, however it is scaled."""


def model_scores(loss):
    """{name: score} of a predicted loss."""
    return {f"over {e:.2f}": np.maximum(0, loss - e) for e in ENTRIES}


def index_scores(z):
    """{name: score} of the classical indices over the rows of data.Zones."""
    t, july, rain = z.X[:, 5:10], z.X[:, 3], z.rain
    bases = {"Palmer Z of July": july, "Palmer Z of June and July": (z.X[:, 2] + july) / ROOT(2),
             "Palmer Z of June to August": z.X[:, 2:5].sum(axis=1) / ROOT(3), "Palmer Z of May to August": z.X[:, 1:5].sum(axis=1) / 2}
    out = {}
    for name, v in bases.items():
        for dry in DRY:
            for wet in WET:
                out[f"{name}, dry from -{dry:g}, wet from {wet:g}"] = np.maximum(0, -v - dry) + np.maximum(0, v - wet)
    for name, v in {"rain of July": rain[:, 3], "rain of June to August": rain[:, 2:5].sum(axis=1)}.items():
        for share in (0.5, 0.7, 0.9):
            out[f"{name} under {share:g} of 100 mm a month"] = np.maximum(0, share - v / (100 if name == "rain of July" else 300))
    for name, v in {"July": t[:, 3], "July and August": t[:, 3:5].mean(axis=1)}.items():
        for over in (23.0, 24.0, 25.0):
            out[f"heat of {name} over {over:g} °C"] = np.maximum(0, v - over)
    return out


def choose(scores, rows, loss):
    """The name and factor of the score that pays closest to the loss at the loss's own mean."""
    best = None
    for name, score in scores.items():
        pay = gates.scaled(score[rows], loss.mean())
        inside = (pay > 0) & (pay < 1)
        if not inside.any():  # even if it always paid all it would not pay the mean loss
            continue
        error = float(((pay - loss) ** 2).mean())
        if best is None or error < best[0]:
            best = error, name, float((pay[inside] / score[rows][inside]).mean())
    if best is None:
        raise OutOfReach(f"none of {len(scores)} scores can pay the mean loss of {loss.mean():.3f}")
    return best[1:]
