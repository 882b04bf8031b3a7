"""The crop-damage network: some small nets whose answers are averaged, in jax.

Each net gives the odds of BINS classes of damage, the first of them undamaged: softmax of W3 silu(W2 silu(W1 x)),
learned by the log loss of the class, with units dropped at random, because a few thousand seasons seen over and over
are soon known by heart. The nets' shares are averaged, a little is spread evenly over all classes (what no season of the
training shows may still happen), and a quantile is read off the cumulated shares, linear within a class.

The median is not given as it is. `mute` says which medians can be told from the noise of an undamaged season: where the
loss that is SURE to be passed does not reach a threshold, 0.05 at most is given, and from there it rises to the median
within RAMP, so that seasons nearly alike are given nearly the same. That loss and not the median is asked, because two
seasons of one median may differ in how likely they lost nothing. The thresholds, by crop, assessment date and way of seeing, and the levels of the interval are
set on the calibration years (train.py).
"""
import os

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")  # sums keep their order
import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

HURT, NONE_UNDER = 0.05, 0.02
EDGES = np.array([0, NONE_UNDER, *np.arange(1, 21) / 20])  # of the classes
CLASSES, BINS = len(EDGES) - 1, 10  # classes of damage; of the mix that rows are drawn by
SPREAD = 1e-3  # of each class, whatever the nets say
SURE = 0.4  # level of the quantile that must pass the threshold: the loss is more with a chance of 60 %
RAMP = 0.05  # of damage, from the threshold to where a median is given as it is
WARM, AVERAGED = 300, 0.2  # steps until the full rate; last share of the steps whose weights are averaged


def like_the_mix(y):
    """Weights that make rows half undamaged and the rest spread evenly over damage: the gates' mix."""
    w = np.zeros(len(y))
    for lo, hi, share in [(-1, NONE_UNDER, 0.5)] + [(a, b, 0.5 / BINS) for a, b in zip(*(lambda e: (e, e[1:]))(np.linspace(NONE_UNDER, 1.0001, BINS + 1)))]:
        rows = (y >= lo) & (y < hi)
        w[rows] = share / max(1, rows.sum())
    return w / w.sum()


def targets(y):
    """The class of each damage, a damaged one shared with its neighbours (a normal of one class, never the
    undamaged): a loss of 0.31 is as good an example of 0.29."""
    k = np.arange(CLASSES)
    shared = np.exp(-0.5 * (k[:, None] - k[None, :]) ** 2.0)
    shared[0], shared[:, 0] = k == 0, k == 0
    shared /= shared.sum(axis=1, keepdims=True)
    return shared[np.clip(np.searchsorted(EDGES, y, side="right") - 1, 0, CLASSES - 1)].astype(np.float32)


def init(rng, sizes):
    """Weights [(W, b), …] for the layer sizes."""
    return [(rng.normal(0, np.sqrt(1.6 / a), (a, b)).astype(np.float32), np.zeros(b, np.float32)) for a, b in zip(sizes, sizes[1:])]


def forward(net, x, key, drop):
    """The classes' log odds by one net, a share `drop` of its inner units left out by chance."""
    for i, (w, b) in enumerate(net):
        x = x @ w + b
        if i < len(net) - 1:
            key, chance = jax.random.split(key)
            x = x * jax.nn.sigmoid(x) * jax.random.bernoulli(chance, 1 - drop, x.shape) / (1 - drop)
    return x


def shares(nets, x):
    """Shares of the classes by all nets, (n, CLASSES), in double precision."""
    total = 0
    for one in nets:
        h = x.astype(np.float64)
        for i, (w, b) in enumerate(one):
            h = h @ w + b
            if i < len(one) - 1:
                h = h / (1 + np.exp(-np.clip(h, -40, 40)))
        h = np.exp(h - h.max(axis=1, keepdims=True))
        total = total + h / h.sum(axis=1, keepdims=True) / len(nets)
    return (1 - CLASSES * SPREAD) * total + SPREAD


def quantile(p, level):
    """The level (one, or one for each row) of damage of class shares, (n,)."""
    before = np.hstack([np.zeros((len(p), 1)), np.cumsum(p, axis=1)[:, :-1]])
    return np.clip((np.reshape(level, (-1, 1)) - before) / p, 0, 1) @ np.diff(EDGES)


def bare(q):
    """A quantile without the width of the undamaged class: 0 up to NONE_UNDER, itself from HURT."""
    return np.minimum(q, np.maximum(q - NONE_UNDER, 0) * (HURT / (HURT - NONE_UNDER)))


def mute(median, sure, threshold):
    """The median that is given: HURT at most while the quantile SURE is up to the threshold, itself from RAMP above it."""
    steep = (threshold + RAMP - HURT) / RAMP
    return np.minimum(bare(median), HURT + np.maximum(sure - threshold, 0) * steep)


def train(rng, rows, x, y, hidden, steps, batch, rate, decay, drop):
    """One net: Adam with a cosine rate on batches drawn by row weights, averaged over the last steps. rows() gives the
    row numbers of a batch."""
    net, key = init(rng, [x.shape[1], *hidden, CLASSES]), jax.random.key(int(rng.integers(2**31)))
    zero = jax.tree.map(np.zeros_like, net)

    def loss(net, x, wanted, key):
        return -0.1 * (wanted * jax.nn.log_softmax(forward(net, x, key, drop))).sum(axis=1).mean()

    @jax.jit
    def step(net, first, second, mean, t, xb, wanted):
        grad = jax.grad(loss)(net, xb, wanted, jax.random.fold_in(key, t.astype(int)))
        first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, first, grad)
        second = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, second, grad)
        lr = rate * jnp.minimum(1, t / WARM) * 0.5 * (1 + jnp.cos(jnp.pi * t / steps))
        scale = lambda p, m, v: p - lr * ((m / (1 - 0.9**t)) / (jnp.sqrt(v / (1 - 0.999**t)) + 1e-8) + decay * p * (p.ndim > 1))  # noqa: E731
        net = jax.tree.map(scale, net, first, second)
        mean = jax.tree.map(lambda m, p: jnp.where(t > (1 - AVERAGED) * steps, m + p, m), mean, net)
        return net, first, second, mean

    state, wanted = (net, zero, zero, zero), targets(y)
    for t in range(1, steps + 1):
        pick = rows(batch)
        state = step(*state, np.float32(t), x[pick], wanted[pick])
    kept = steps - int((1 - AVERAGED) * steps)
    return [(np.asarray(w) / kept, np.asarray(b) / kept) for w, b in state[3]]
