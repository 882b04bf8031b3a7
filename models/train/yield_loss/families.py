"""The families that compete. Each takes rows and jobs, and answers every job:

    family(X, y, w, jobs, setting) -> [prediction of yield / trend for the job's test rows]

with jobs = [(rows to learn from, rows to answer)]. X has the columns of data.COLUMNS (or, before the
season's end, the known ones of them), w the counties behind a row. None sees the test rows' y.

  kernel    ridge regression in a Gaussian kernel: smooth, falls back to the mean where nothing was seen
  boosting  quantile boosting of stress terms, monotone: more stress never pays less
  network   a small network of stress terms whose weights cannot be negative: monotone by construction
  hybrid    a monotone stress index by non-negative least squares, a kernel for what it leaves, and a
            slope over a threshold fitted on the losses alone: the tail
  mean      of the four
"""
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np  # noqa: E402
from scipy.optimize import nnls  # noqa: E402
from sklearn.ensemble import HistGradientBoostingRegressor  # noqa: E402

SEED = 11
SINCE = 1946  # hybrid corn was everywhere by then; earlier years answer to weather differently


def scaling(X):
    return X.mean(axis=0), X.std(axis=0) + 1e-9


def gram(A, B, gamma):
    """Gaussian kernel of standardised rows."""
    return np.exp(-gamma * np.maximum((A**2).sum(1)[:, None] + (B**2).sum(1)[None] - 2 * A @ B.T, 0))


def kernel_fit(X, y, w, gamma, alpha):
    """(scale, rows, coefficients, mean) of the kernel's answer."""
    scale = scaling(X)
    Z = (X - scale[0]) / scale[1]
    mean = np.average(y, weights=w)
    noise = alpha * w.mean() / w
    return scale, Z, np.linalg.solve(gram(Z, Z, gamma) + np.diag(noise), y - mean), mean


def kernel_predict(fit, X, gamma):
    scale, Z, a, mean = fit
    return mean + gram((X - scale[0]) / scale[1], Z, gamma) @ a


def kernel(X, y, w, jobs, setting):
    gamma, alpha = setting
    return [kernel_predict(kernel_fit(X[a], y[a], w[a], gamma, alpha), X[b], gamma) for a, b in jobs]


def stress(X, columns, scale):
    """Stress terms, each at least 0 and bad for the crop: dry and very wet months, hot and cool ones, and
    the drought or the wet the season begins with."""
    Z, out = (X - scale[0]) / scale[1], []
    for j, name in enumerate(columns):
        if name.startswith("temp"):
            out += [np.maximum(Z[:, j], 0), np.maximum(-Z[:, j], 0)]
        elif name.startswith("z"):
            out += [np.maximum(-X[:, j], 0) / 2, np.maximum(X[:, j] - 1, 0) / 2]
        else:
            out += [np.maximum(-X[:, j], 0) / 2, np.maximum(X[:, j] - 2, 0) / 2]
    return np.column_stack(out)


def boosting(X, y, w, jobs, setting, levels=(0.5,)):
    columns, rounds = setting
    out = []
    for a, b in jobs:
        scale = scaling(X[a])
        S, T = stress(X[a], columns, scale), stress(X[b], columns, scale)
        answers = []
        for level in levels:
            m = HistGradientBoostingRegressor(loss="quantile", quantile=level, max_iter=rounds, learning_rate=0.1, max_leaf_nodes=8,
                                              min_samples_leaf=12, l2_regularization=2.0, early_stopping=False,
                                              monotonic_cst=[-1] * S.shape[1], random_state=SEED)
            answers.append(m.fit(S, y[a], sample_weight=w[a]).predict(T))
        out.append(answers[0] if len(levels) == 1 else np.column_stack(answers))
    return out


def _softplus(v):
    return np.logaddexp(0, v)


def _sig(v):
    return 1 / (1 + np.exp(-v))


def network(X, y, w, jobs, setting, hidden=10, steps=350, rate=0.03):
    """All jobs at once: weights carry a first axis of jobs, and rows not learnt from have weight 0.
    ratio = top - sum softplus(v) act(softplus(W) s - b): monotone, as no weight can be negative."""
    columns, out = setting[0], []
    for at in range(0, len(jobs), 24):
        part = jobs[at:at + 24]
        scale, P = network_fit(X, y, w, [a for a, _ in part], setting, hidden, steps, rate)
        S = stress(X, columns, scale)
        out += [_network_forward([p[i:i + 1] for p in P], S[b])[0][0] for i, (_, b) in enumerate(part)]
    return out


def network_fit(X, y, w, learn, setting, hidden=10, steps=350, rate=0.03):
    """(scale of the stress terms, weights [W, b, v, top] with a first axis of jobs)."""
    columns, decay = setting
    scale = scaling(X[np.unique(np.concatenate(learn))])
    S, k = stress(X, columns, scale), len(learn)
    R = np.zeros((k, len(y)))
    for i, a in enumerate(learn):
        R[i, a] = w[a] / w[a].sum()
    rng = np.random.default_rng(SEED)
    one = [rng.normal(-2.0, 0.5, (S.shape[1], hidden)), rng.uniform(0, 2, hidden), rng.normal(-2.5, 0.3, hidden), np.array(1.05)]
    P = [np.broadcast_to(p, (k, *p.shape)).copy() for p in one]
    M, V = [np.zeros_like(p) for p in P], [np.zeros_like(p) for p in P]
    for step in range(1, steps + 1):
        G = _network_gradient(P, S, y, R, decay)
        lr = rate * 0.5 * (1 + np.cos(np.pi * step / steps))
        for p, g, m, v in zip(P, G, M, V):
            m += 0.1 * (g - m)
            v += 0.01 * (g * g - v)
            p -= lr * m / (1 - 0.9**step) / (np.sqrt(v / (1 - 0.99**step)) + 1e-8)
    return scale, P


def _network_forward(P, S):
    W, b, v, top = P
    pre = np.einsum("nd,kdh->knh", S, _softplus(W), optimize=True) - b[:, None]
    h = np.tanh(np.maximum(pre, 0))
    return top[:, None] - (h * _softplus(v)[:, None]).sum(axis=2), pre, h


def _network_gradient(P, S, y, R, decay):
    """Of the weighted squared error plus decay on what the weights add up to."""
    W, _, v, _ = P
    q, pre, h = _network_forward(P, S)
    e = 2 * R * (q - y)
    gv = -(e[:, :, None] * h).sum(axis=1) * _sig(v) + decay * _sig(v)
    gp = -e[:, :, None] * _softplus(v)[:, None] * (1 - h * h) * (pre > 0)
    gW = np.einsum("nd,knh->kdh", S, gp, optimize=True) * _sig(W) + decay * _sig(W) / W.shape[1]
    return [gW, -gp.sum(axis=1), gv, e.sum(axis=1)]


TAIL_FROM = 0.10  # predicted loss over which the tail's slope is fitted


def hybrid_fit(X, y, w, columns, gamma, alpha):
    """(scale, index weights, top, kernel of the rest, tail slope)."""
    scale = scaling(X)
    S, root = stress(X, columns, scale), np.sqrt(w)
    A = np.column_stack([np.ones(len(y)), -np.ones(len(y)), -S]) * root[:, None]
    ridge = np.hstack([np.zeros((S.shape[1], 2)), np.eye(S.shape[1]) * np.sqrt(0.01 * w.sum())])
    c, _ = nnls(np.vstack([A, ridge]), np.concatenate([y * root, np.zeros(S.shape[1])]))
    index = c[0] - c[1] - S @ c[2:]
    rest = kernel_fit(X, y - index, w, gamma, alpha)
    loss = 1 - index - kernel_predict(rest, X, gamma) * 0.7  # the kernel knows its own rows too well: discount it
    over = loss > TAIL_FROM
    slope = 0.0
    if over.sum() > 20:
        x = loss[over] - TAIL_FROM
        slope = float(np.clip((w[over] * x * (1 - y[over] - loss[over])).sum() / (w[over] * x * x).sum(), 0, 1))
    return scale, c, rest, slope


def hybrid_predict(fit, X, columns, gamma):
    scale, c, rest, slope = fit
    q = c[0] - c[1] - stress(X, columns, scale) @ c[2:] + kernel_predict(rest, X, gamma)
    return q - slope * np.maximum(1 - q - TAIL_FROM, 0)


def hybrid(X, y, w, jobs, setting):
    columns, gamma, alpha = setting
    return [hybrid_predict(hybrid_fit(X[a], y[a], w[a], columns, gamma, alpha), X[b], columns, gamma) for a, b in jobs]
