"""Figures of the held-out folds: by whole years and by a whole site, never by rows."""
import numpy as np

BOOTSTRAP, FALSE_OVER, NONE_UNDER = 400, 0.10, 0.02


def score(y, q):
    """Plain figures of one set of rows."""
    low, mid, high = q.T
    r = float(np.corrcoef(mid, y)[0, 1]) if len(y) > 2 and mid.std() > 0 and y.std() > 0 else float("nan")
    none, severe = y < NONE_UNDER, y >= 0.5
    return {
        "n": len(y), "mean": float(y.mean()), "r": r,
        "rmse": float(np.sqrt(((mid - y) ** 2).mean())), "mae": float(np.abs(mid - y).mean()),
        "bias": float((mid - y).mean()),
        "coverage": float(((y >= low - 1e-4) & (y <= high + 1e-4)).mean()),
        "below": float((y < low - 1e-4).mean()), "above": float((y > high + 1e-4).mean()),
        "width": float((high - low).mean()),
        "false": float((mid[none] > FALSE_OVER).mean()) if none.any() else float("nan"),
        "missed": float((mid[severe] < FALSE_OVER).mean()) if severe.any() else float("nan"),
    }


def interval(y, q, blocks, name, rng):
    """90 % bootstrap interval of a figure, drawing whole blocks (years)."""
    unique = np.unique(blocks)
    rows = {b: np.flatnonzero(blocks == b) for b in unique}
    draws = []
    for _ in range(BOOTSTRAP):
        pick = np.concatenate([rows[b] for b in rng.choice(unique, len(unique))])
        draws.append(score(y[pick], q[pick])[name])
    return [float(v) for v in np.nanquantile(draws, [0.05, 0.95])]


def baseline(train_y, train_key, y, key):
    """Error of the mean damage of the crop and assessment month in the training years."""
    means = {k: train_y[train_key == k].mean() for k in np.unique(train_key)}
    return float(np.sqrt(((np.array([means.get(k, train_y.mean()) for k in key]) - y) ** 2).mean()))


def _share(v):
    return "–" if v != v else f"{v:.3f}"


def table(rows):
    """Markdown table of {label: figures}."""
    head = ("rows", "n", "mean damage", "r", "RMSE", "RMSE of mean", "bias", "covered (80 % asked)", "false", "missed")
    out = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for label, s in rows.items():
        cell = [label, str(s["n"]), f"{s['mean']:.3f}", f"{s['r']:.3f}", f"{s['rmse']:.3f}", f"{s['base']:.3f}",
                f"{s['bias']:+.3f}", f"{s['coverage']:.3f}", _share(s["false"]), _share(s["missed"])]
        out.append("| " + " | ".join(cell) + " |")
    return "\n".join(out)
