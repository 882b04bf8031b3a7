"""The crop-damage network: two small nets whose answers are averaged, in jax.

z = mean over nets of W3 silu(W2 silu(W1 x)), four numbers. With sig the logistic function

    median = sig(z0); low = median sig(z1); high = 1 - (1 - median) sig(z2); z3 = log odds of a loss of 5 % or more

and the hurdle g = clip(SLOPE (z3 - at), 0, 1): low g, median g and high are given, so a season of which no loss
can be told has a median of zero, and 0 <= low <= median <= high <= 1 always holds. `at` and the widening of the
interval are set on the calibration years, one for fields seen by scene and one for monthly composites.
"""
import os

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")  # sums keep their order
import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

QUANTILES, HURT, SLOPE = np.array([0.1, 0.5, 0.9], dtype=np.float32), 0.05, 2.0
NONE_UNDER, BINS = 0.02, 10
WARM, AVERAGED = 300, 0.2  # steps until the full rate; last share of the steps whose weights are averaged


def like_the_mix(y):
    """Weights that make rows half undamaged and the rest spread evenly over damage: the gates' mix."""
    w = np.zeros(len(y))
    for lo, hi, share in [(-1, NONE_UNDER, 0.5)] + [(a, b, 0.5 / BINS) for a, b in zip(*(lambda e: (e, e[1:]))(np.linspace(NONE_UNDER, 1.0001, BINS + 1)))]:
        rows = (y >= lo) & (y < hi)
        w[rows] = share / max(1, rows.sum())
    return w / w.sum()


def init(rng, sizes):
    """Weights [(W, b), …] for the layer sizes."""
    return [(rng.normal(0, np.sqrt(1.6 / a), (a, b)).astype(np.float32), np.zeros(b, np.float32)) for a, b in zip(sizes, sizes[1:])]


def forward(net, x):
    """The four numbers of one net."""
    for i, (w, b) in enumerate(net):
        x = x @ w + b
        if i < len(net) - 1:
            x = x * jax.nn.sigmoid(x)
    return x


def quantiles(z, xp=np):
    """Low, median and high of the four numbers, before the hurdle and the widening."""
    s = 1 / (1 + xp.exp(-xp.clip(z, -40, 40)))
    mid = s[:, 0]
    return xp.stack([mid * s[:, 1], mid, 1 - (1 - mid) * s[:, 2]], axis=1)


def _loss(net, x, y):
    z = forward(net, x)
    e = y[:, None] - quantiles(z, jnp)
    pinball = jnp.maximum(QUANTILES * e, (QUANTILES - 1) * e).mean()
    hurt = (y >= HURT).astype(jnp.float32)
    return pinball + 0.1 * (jnp.logaddexp(0, z[:, 3]) - hurt * z[:, 3]).mean()


def train(rng, rows, x, y, hidden, steps, batch, rate, decay):
    """One net: Adam with a cosine rate on batches drawn by row weights, averaged over the last steps. rows() gives the
    row numbers of a batch."""
    net = init(rng, [x.shape[1], *hidden, 4])
    zero = jax.tree.map(np.zeros_like, net)

    @jax.jit
    def step(net, first, second, mean, t, xb, yb):
        grad = jax.grad(_loss)(net, xb, yb)
        first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, first, grad)
        second = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, second, grad)
        lr = rate * jnp.minimum(1, t / WARM) * 0.5 * (1 + jnp.cos(jnp.pi * t / steps))
        scale = lambda p, m, v: p - lr * ((m / (1 - 0.9**t)) / (jnp.sqrt(v / (1 - 0.999**t)) + 1e-8) + decay * p * (p.ndim > 1))  # noqa: E731
        net = jax.tree.map(scale, net, first, second)
        mean = jax.tree.map(lambda m, p: jnp.where(t > (1 - AVERAGED) * steps, m + p, m), mean, net)
        return net, first, second, mean

    state = (net, zero, zero, zero)
    for t in range(1, steps + 1):
        pick = rows(batch)
        state = step(*state, np.float32(t), x[pick], y[pick])
    kept = steps - int((1 - AVERAGED) * steps)
    return [(np.asarray(w) / kept, np.asarray(b) / kept) for w, b in state[3]]
