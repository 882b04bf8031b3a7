"""The crop-damage network: some small nets whose answers are averaged, in jax.

Each net reads the series by periods with two convolutions, and with what they make of it and the rest of the row
(months, last days, weather, crop) gives the odds of BINS classes of damage, the first of them undamaged, by dense layers with
silu between. Between two scenes a series is filled by both, and how far they are is told: a dense layer alone must learn
for every pattern of clouds anew what lies between two values. It is learned by the log loss of the class, with units dropped at random, because a few thousand seasons seen over and over
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

import features  # noqa: E402

HURT, NONE_UNDER = 0.05, 0.02
EDGES = np.array([0, NONE_UNDER, *np.arange(1, 21) / 20])  # of the classes
CLASSES, BINS = len(EDGES) - 1, 10  # classes of damage; of the mix that rows are drawn by
SPREAD = 1e-3  # of each class, whatever the nets say
SURE = 0.4  # level of the quantile that must pass the threshold: the loss is more with a chance of 60 %
RAMP = 0.05  # of damage, from the threshold to where a median is given as it is
REACH = 5  # periods that a convolution reads
CHUNK = 4096  # rows at a time
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


def _apart(decay):
    """Weights by which a period's value counts in another: one that came before it, or after it; (N, N) each."""
    i = np.arange(features.N)
    before = np.where(i[:, None] <= i[None, :], float(decay) ** np.abs(i[:, None] - i[None, :]), 0.0)
    return before, before.T


NEAREST, FARTHEST = 1 / 8, 9  # what a scene counts of one a period nearer; periods without a scene that are counted
BEFORE, AFTER = _apart(NEAREST)
EVER_BEFORE, EVER_AFTER = _apart(1)
# Of each period, how many of it and the d before it had a scene, for d from 0 to FARTHEST - 1; (N, FARTHEST N)
SINCE = np.concatenate([(EVER_BEFORE > 0) & (np.arange(features.N)[None, :] - np.arange(features.N)[:, None] <= d) for d in range(FARTHEST)], axis=1) * 1.0
UNTIL = np.concatenate([(EVER_AFTER > 0) & (np.arange(features.N)[:, None] - np.arange(features.N)[None, :] <= d) for d in range(FARTHEST)], axis=1) * 1.0
CENTRE, WIDTH = np.array([0.5, 0.2, 0.2]), np.array([0.3, 0.25, 0.12])  # of NDVI, NDMI and NDTI, about their means and spreads
TINY, NEAR = 1e-36, 0.05  # against division by nothing; what is added to a distance in periods
SEQUENCE = 2 * features.K + 3  # channels that the convolutions read


def periods(x, xp=np):
    """The series as the convolutions read it, (n, SEQUENCE, N): each index filled, each index as seen (0 where not), whether
    seen, and the periods since and until a scene. Filled is the last value before and the first after, each counting by
    how near it is; one that is not there does not count."""
    n = features.N
    value, seen = x[:, :features.K * n].reshape(-1, features.K, n), x[:, features.K * n:features.MONTH].reshape(-1, 1, n)
    value = (value - CENTRE.astype(x.dtype)[:, None] * seen) / WIDTH.astype(x.dtype)[:, None]
    one = lambda w: w.astype(x.dtype)  # noqa: E731
    near = lambda w: (value @ one(w)) / (seen @ one(w) + TINY)  # noqa: E731
    ever = lambda w: xp.minimum(seen @ one(w), 1)  # noqa: E731
    empty = lambda w: xp.maximum(1 - (seen @ one(w)).reshape(-1, FARTHEST, n), 0).sum(axis=1)[:, None, :]  # noqa: E731
    since, until = empty(SINCE), empty(UNTIL)
    early, late = (until + NEAR) * ever(EVER_BEFORE), (since + NEAR) * ever(EVER_AFTER)
    filled = (early * near(BEFORE) + late * near(AFTER)) / (early + late + TINY)
    return xp.concatenate([filled, value, seen, since / 4, until / 4], axis=1)


def init(rng, width, filters, hidden):
    """The weights of a net for rows of `width` columns: two convolutions over five periods with so many filters, which read
    the rest of the row too (`lead`), and dense layers of the sizes `hidden`. Without filters the row goes to the dense ones."""
    normal = lambda a, b, scale=1.0: rng.normal(0, scale * np.sqrt(1.6 / a), (a, b)).astype(np.float32)  # noqa: E731
    layer = lambda a, b: (normal(a, b), np.zeros(b, np.float32))  # noqa: E731
    still = width - features.MONTH
    reads = [SEQUENCE, *filters]
    net = {"lead": [normal(still, filters[0], 0.25)] if filters else [],
           "conv": [layer(REACH * a, b) for a, b in zip(reads, reads[1:])]}
    sizes = [features.N * filters[-1] + still if filters else width, *hidden, CLASSES]
    return net | {"dense": [layer(a, b) for a, b in zip(sizes, sizes[1:])]}


def _reach(h, xp):
    """Each period with its neighbours, (n, N, REACH channels), of h (n, N, channels)."""
    padded = xp.pad(h, ((0, 0), (REACH // 2, REACH // 2), (0, 0)))
    return xp.concatenate([padded[:, i:i + h.shape[1]] for i in range(REACH)], axis=2)


def forward(net, x, left=lambda h: h, xp=np):
    """The classes' log odds by one net; `left` leaves out units by chance."""
    silu = lambda h: h / (1 + xp.exp(-xp.clip(h, -40, 40)))  # noqa: E731
    h = x
    if net["conv"]:
        still, lead = x[:, features.MONTH:], 0
        lead, h = (still @ net["lead"][0])[:, None, :], xp.swapaxes(periods(x, xp), 1, 2)
        for w, b in net["conv"]:
            h, lead = silu(_reach(h, xp) @ w + b + lead), 0
        h = left(xp.concatenate([h.reshape(len(x), -1), still], axis=1))
    for w, b in net["dense"][:-1]:
        h = left(silu(h @ w + b))
    return h @ net["dense"][-1][0] + net["dense"][-1][1]


def _leave(key, drop):
    """Leaves out a share `drop` of the units by chance, other ones at every call."""
    keys = iter(jax.random.split(key, 8))
    return lambda h: h * jax.random.bernoulli(next(keys), 1 - drop, h.shape) / (1 - drop)


def shares(nets, x):
    """Shares of the classes by all nets, (n, CLASSES), in double precision."""
    total = np.zeros((len(x), CLASSES))
    for one in nets:
        for i in range(0, len(x), CHUNK):
            h = forward(one, x[i:i + CHUNK].astype(np.float64))
            h = np.exp(h - h.max(axis=1, keepdims=True))
            total[i:i + CHUNK] += h / h.sum(axis=1, keepdims=True) / len(nets)
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


def train(rng, rows, x, y, filters, hidden, steps, batch, rate, decay, drop):
    """One net: Adam with a cosine rate on batches drawn by row weights, averaged over the last steps. rows() gives the
    row numbers of a batch."""
    net, key = init(rng, x.shape[1], filters, hidden), jax.random.key(int(rng.integers(2**31)))
    zero = jax.tree.map(np.zeros_like, net)

    def loss(net, x, wanted, key):
        return -0.1 * (wanted * jax.nn.log_softmax(forward(net, x, _leave(key, drop), jnp))).sum(axis=1).mean()

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
    return jax.tree.map(lambda w: np.asarray(w) / kept, state[3])
