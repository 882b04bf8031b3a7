"""From held-out answers to payments and intervals: what the gates read.

For each held-out year the curve's entry and scale, the index and the family are chosen on years of other
blocks, with answers that never saw that year's block (see evaluate.py). Over the test years every
candidate's payments are then levelled to the mean loss, and the factor is reported.
"""
import numpy as np

import gates
from yield_loss import data, evaluate, families, payout

LEVELS = (0.1, 0.5, 0.9)
FAMILIES = ("kernel", "hybrid", "network", "boosting", "mean")
SHIFT = 7  # °C by which the months of a foreign row are too warm or too cold


def _scores(q):
    return payout.model_scores(1 - q)


def curves(z, c, loyo, test):
    """({candidate: score of every county row in test}, {candidate: {held block: choice}}); scores are payments
    before the common levelling. `nested` takes for each block the family that pays best in its training years."""
    row, loss, year = c.row.to_numpy(), c.loss.to_numpy(), c.year.to_numpy()
    block, indices = evaluate.block_of(year), payout.index_scores(z)
    out = {n: np.full(len(c), np.nan) for n in (*FAMILIES, "nested", "mean loss", "trend", "index")}
    choices = {n: {} for n in out}
    for held in np.unique(block[test]):
        rows = test & (block == held)
        learn = (year >= families.SINCE) & (block != held)
        errors = {}
        for name in FAMILIES:
            answers, inner = loyo[name]
            scores = _scores(inner[held][row])
            best, factor = payout.choose(scores, learn, loss[learn])
            pay = np.minimum(1, factor * scores[best])
            errors[name] = float(((pay[learn] - loss[learn]) ** 2).mean())
            out[name][rows] = np.minimum(1, factor * _scores(answers[row])[best])[rows]
            choices[name][int(held)] = best, factor
        pick = min(("kernel", "hybrid", "network", "mean"), key=errors.get)  # those the runtime can run
        out["nested"][rows], choices["nested"][int(held)] = out[pick][rows], pick
        for year_ in np.unique(year[rows]):
            learn = (year >= families.SINCE) & (year != year_)
            best, factor = payout.choose({k: v[row] for k, v in indices.items()}, learn, loss[learn])
            at = year == year_
            out["index"][at] = np.minimum(1, factor * indices[best][row])[at]
            choices["index"][int(year_)] = best, factor
            out["mean loss"][at] = loss[learn].mean()
        out["trend"][rows] = 0.0
    return {k: v[test] for k, v in out.items()}, choices


def levelled(pays, loss):
    """Payments at the mean loss, and the factors it took. A trend never pays; it stays so."""
    return {k: gates.scaled(v, loss.mean()) for k, v in pays.items()}, {k: float(loss.mean() / v.mean()) if v.mean() > 0 else None for k, v in pays.items()}


def spread(loss_hat, ratio):
    """(a, b, levels): yield / trend lies at 1 - loss_hat + level * (a + b * max(0, loss_hat)) for the three levels."""
    e, x = ratio - (1 - loss_hat), np.maximum(loss_hat, 0)
    A = np.column_stack([np.ones(len(x)), x])
    a, b = np.linalg.lstsq(A, np.abs(e), rcond=None)[0]
    a, b = max(float(a), 0.02), max(float(b), 0.0)
    return a, b, [float(v) for v in np.quantile(e / (a + b * x), LEVELS)]


def interval(loss_hat, fitted, floor=0.0):
    """(low, middle, high) of the loss; of 1 - yield / trend, which may be under 0, with a lower floor."""
    a, b, (under, mid, over) = fitted
    s = a + b * np.maximum(loss_hat, 0)
    return tuple(np.clip(loss_hat - level * s, floor, 1) for level in (over, mid, under))


def intervals(z, c, loyo, name, test):
    """(low, middle, high) of 1 - yield / trend of every county row in test; spreads fitted, as the shipped
    ones, on the leave-one-year-out answers of the test years of other blocks."""
    row, ratio, year = c.row.to_numpy(), c.ratio.to_numpy(), c.year.to_numpy()
    block, out = evaluate.block_of(year), np.full((3, len(c)), np.nan)
    answers = loyo[name][0]
    for held in np.unique(block[test]):
        learn = test & (block != held)
        fitted = spread(1 - answers[row][learn], ratio[learn])
        rows = test & (block == held)
        out[:, rows] = interval(1 - answers[row][rows], fitted, floor=-9.0)
    return out[:, test]


def figures(c, q, since):
    """RMSE and r of yield / trend by county, and of the trend."""
    row, year, ratio = c.row.to_numpy(), c.year.to_numpy(), c.ratio.to_numpy()
    p = q[row]
    k = ~np.isnan(p) & (year >= since)
    return {"n": int(k.sum()), "rmse": float(np.sqrt(((p - ratio)[k] ** 2).mean())), "r": float(np.corrcoef(p[k], ratio[k])[0, 1]),
            "trend": float(np.sqrt(((ratio - 1)[k] ** 2).mean()))}


def by_year(c, q):
    """{year: (mean loss, mean predicted loss)}; the prediction is 1 - yield / trend and may be under 0."""
    row, out = c.row.to_numpy(), {}
    p = q[row]
    for y in np.unique(c.year):
        k = (c.year == y).to_numpy() & ~np.isnan(p)
        if k.any():
            out[int(y)] = [float(c.loss[k].mean()), float(1 - c.ratio[k].mean()), float(1 - p[k].mean())]
    return out


def foreign(z):
    """Rows no season of Iowa looks like, for the domain gate: months far too warm or too cold, months out of order, and
    broken units. Each a changed copy of real rows. What real seasons of other states are, elsewhere.py says."""
    X = z.X[z.year >= evaluate.FIRST_TEST]
    hot, cold, fahrenheit, mixed = X.copy(), X.copy(), X.copy(), X[:, :10].copy()
    hot[:, 5:10] += SHIFT
    cold[:, 5:10] -= SHIFT
    fahrenheit[:, 5:10] = fahrenheit[:, 5:10] * 1.8 + 32
    mixed = np.hstack([X[:, :5], X[:, 5:10][:, ::-1], X[:, 10:]])
    return np.vstack([hot, cold, fahrenheit, mixed])
