"""A small quantile network in numpy: two hidden layers, three ordered outputs, pinball loss, Adam.

z = W3 silu(W2 silu(W1 x)); median = sig(z0); low = median sig(z1); high = 1 - (1 - median) sig(z2),
so 0 <= low <= median <= high <= 1 always holds.
"""
import numpy as np

QUANTILES = np.array([0.1, 0.5, 0.9])


def sig(x):
    return 1 / (1 + np.exp(-np.clip(x, -40, 40)))


def init(rng, sizes):
    """Weights [(W, b), …] for the layer sizes."""
    return [(rng.normal(0, np.sqrt(1.6 / a), (a, b)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]


def forward(params, x):
    """Quantiles (n, 3) and what backward needs."""
    trace, h = [], x
    for i, (w, b) in enumerate(params):
        pre = h @ w + b
        trace.append((h, pre))
        h = pre * sig(pre) if i < len(params) - 1 else pre
    s = sig(h)
    mid = s[:, 0]
    q = np.stack([mid * s[:, 1], mid, 1 - (1 - mid) * s[:, 2]], axis=1)
    return q, (trace, s)


def backward(params, cache, grad_q):
    """Gradient of every weight given that of the quantiles."""
    trace, s = cache
    mid, lo, hi = s.T
    grad_s = np.stack([grad_q[:, 0] * lo + grad_q[:, 1] + grad_q[:, 2] * hi, grad_q[:, 0] * mid,
                       -grad_q[:, 2] * (1 - mid)], axis=1)
    grad, out = grad_s * s * (1 - s), []
    for i in range(len(params) - 1, -1, -1):
        h, pre = trace[i]
        if i < len(params) - 1:
            g = sig(pre)
            grad = grad * (g + pre * g * (1 - g))
        out.append((h.T @ grad, grad.sum(axis=0)))
        grad = grad @ params[i][0].T
    return out[::-1]


def pinball(q, y):
    """Mean pinball loss over the three quantiles."""
    e = y[:, None] - q
    return float(np.maximum(QUANTILES * e, (QUANTILES - 1) * e).mean())


def train(rng, x, y, hidden, epochs, batch, rate, decay):
    """Weights after the last epoch, averaged over the last fifth of the steps."""
    params = init(rng, [x.shape[1], *hidden, 3])
    first = [(np.zeros_like(w), np.zeros_like(b)) for w, b in params]
    second = [(np.zeros_like(w), np.zeros_like(b)) for w, b in params]
    mean, kept = [(np.zeros_like(w), np.zeros_like(b)) for w, b in params], 0
    steps, step = epochs * (len(x) // batch), 0
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for at in range(0, len(x) - batch + 1, batch):
            rows = order[at:at + batch]
            q, cache = forward(params, x[rows])
            grad_q = ((y[rows, None] < q) - QUANTILES) / len(rows)
            grads, step = backward(params, cache, grad_q), step + 1
            lr = rate * 0.5 * (1 + np.cos(np.pi * step / steps))
            for i, (p, g) in enumerate(zip(params, grads)):
                new = []
                for j in (0, 1):
                    first[i][j][:] = 0.9 * first[i][j] + 0.1 * g[j]
                    second[i][j][:] = 0.999 * second[i][j] + 0.001 * g[j] ** 2
                    a, b = first[i][j] / (1 - 0.9**step), second[i][j] / (1 - 0.999**step)
                    new.append(p[j] - lr * (a / (np.sqrt(b) + 1e-8) + (decay * p[j] if j == 0 else 0)))
                params[i] = tuple(new)
            if step > 0.8 * steps:
                kept += 1
                for m, p in zip(mean, params):
                    m[0][:] += p[0]
                    m[1][:] += p[1]
    return [(m[0] / kept, m[1] / kept) for m in mean]
