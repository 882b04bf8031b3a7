"""Fits the shipped model on all years and writes it as one ONNX graph, with its manifest and vectors.

Input `features` float32 [N, 17] (division-weather@1): Palmer Z and mean temperature (°C) of April to August,
PDSI of March, then the masks known_03 … known_08. For each assessment date there is a mean of three
members made from what is known by then; the masks choose the date. Outputs as of every model: the 10, 50
and 90 % quantiles of the loss, and a score: squared distance to the nearest season of training over what
99.5 % of seasons have when their own year is left out.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper

import export
from yield_loss import data, evaluate, families, heldout

KNOWN = [f"known_{m:02d}" for m in range(3, 9)]
NAMES = [*data.COLUMNS, *KNOWN]
QUANTILE = 0.995
Z_MARGIN = 0.05  # of the range of each input, added at both ends


def rows(X, date):
    """Feature rows as known on the first of the month `date`."""
    use = data.known(date)
    out = np.zeros((len(X), len(NAMES)), dtype=np.float32)
    out[:, use] = X[:, use]
    out[:, len(data.COLUMNS):] = [float(m < date) for m in range(3, 9)]
    return out


def _stress_map(columns, scale):
    """(A, b) with stress(X) = max(0, X A + b) over the known columns."""
    d, probe = len(columns), []
    A, b = np.zeros((d, 2 * d)), np.zeros(2 * d)
    for j, name in enumerate(columns):
        if name.startswith("temp"):
            A[j, 2 * j], A[j, 2 * j + 1] = 1 / scale[1][j], -1 / scale[1][j]
            b[2 * j], b[2 * j + 1] = -scale[0][j] / scale[1][j], scale[0][j] / scale[1][j]
        else:
            A[j, 2 * j], A[j, 2 * j + 1] = -0.5, 0.5
            b[2 * j + 1] = -0.5 if name.startswith("z") else -1.0
    probe = scale[0] + scale[1] * np.linspace(-2, 2, 7)[:, None]
    assert np.allclose(np.maximum(probe @ A + b, 0), families.stress(probe, columns, scale)), "the map is not the terms"
    return A, b


def fit(z, date):
    """The three members of a date, fitted on every year since families.SINCE."""
    use, pool = data.known(date), np.flatnonzero(z.year >= families.SINCE)
    X, y, w, s = z.X[:, use][pool], z.ratio[pool], z.weight[pool], evaluate.final_settings(date)
    scale, P = families.network_fit(X, y, w, [np.arange(len(pool))], s["network"])
    return {"kernel": families.kernel_fit(X, y, w, *s["kernel"]), "hybrid": families.hybrid_fit(X, y, w, *s["hybrid"]),
            "network": (scale, [p[0] for p in P]), "settings": s, "years": z.year[pool]}


def limit(member, years):
    """The squared distance to the nearest season of another year that QUANTILE of the seasons stay under."""
    Z = member[1]
    d = np.maximum((Z**2).sum(1)[:, None] + (Z**2).sum(1)[None] - 2 * Z @ Z.T, 0)
    d[years[:, None] == years[None]] = np.inf
    return float(np.quantile(d.min(axis=1), QUANTILE))


class _Date:
    """The part of the graph for one assessment date."""

    def __init__(self, g, x, use):
        self.g, self.x, self.use = g, x, use

    def wide(self, A):
        """A, given for the known columns, over all inputs."""
        out = np.zeros((len(NAMES), A.shape[1]))
        out[self.use] = A
        return out

    def affine(self, A, b):
        return self.g.op("Add", self.g.op("MatMul", self.x, self.g.const(self.wide(A))), self.g.const(b))

    def standard(self, scale):
        return self.affine(np.diag(1 / scale[1]), -scale[0] / scale[1])

    def distance(self, fitted):
        """Squared distances to the fitted rows, by way of their standardised values."""
        g, (scale, Z, _, _) = self.g, fitted
        s = self.standard(scale)
        own = g.op("ReduceSum", g.op("Mul", s, s), g.const([1], np.int64))
        cross = g.op("MatMul", s, g.const(-2 * Z.T))
        return g.op("Max", g.op("Add", g.op("Add", own, cross), g.const((Z**2).sum(axis=1))), g.const([0.0]))

    def kernel(self, fitted, gamma):
        g, near = self.g, self.g.op("Exp", self.g.op("Mul", self.distance(fitted), self.g.const([-gamma])))
        return g.op("Add", g.op("MatMul", near, g.const(fitted[2][:, None])), g.const([fitted[3]]))

    def stress(self, columns, scale):
        A, b = _stress_map(columns, scale)
        return self.g.op("Max", self.affine(A, b), self.g.const([0.0]))

    def hybrid(self, fitted, columns, gamma):
        g, (scale, c, rest, slope) = self.g, fitted
        index = g.op("MatMul", self.stress(columns, scale), g.const(-c[2:, None]))
        q = g.op("Add", g.op("Add", index, g.const([c[0] - c[1]])), self.kernel(rest, gamma))
        over = g.op("Max", g.op("Sub", g.const([1 - families.TAIL_FROM]), q), g.const([0.0]))
        return g.op("Sub", q, g.op("Mul", over, g.const([slope])))

    def network(self, fitted, columns):
        g, (scale, (W, b, v, top)) = self.g, fitted
        pre = g.op("Sub", g.op("MatMul", self.stress(columns, scale), g.const(np.logaddexp(0, W))), g.const(b))
        h = g.op("Tanh", g.op("Max", pre, g.const([0.0])))
        return g.op("Sub", g.const([float(top)]), g.op("MatMul", h, g.const(np.logaddexp(0, v)[:, None])))


def _chosen(g, x, parts):
    """The part of the date that the masks say: the latest whose last month is known."""
    total = None
    for i, date in enumerate(data.DATES):
        at = len(data.COLUMNS) + date - 1 - 3
        mask = g.cut(x, at, at + 1)
        if i + 1 < len(data.DATES):
            mask = g.op("Sub", mask, g.cut(x, at + 1, at + 2))
        part = g.op("Mul", mask, parts[i])
        total = part if total is None else g.op("Add", total, part)
    return total


def build(fits, spreads):
    """The ONNX bytes. spreads: date -> (a, b, levels) of heldout.spread."""
    g, x = export.Graph(), "features"
    losses, lows, highs, mids, scores = [], [], [], [], []
    for date in data.DATES:
        d, f = _Date(g, x, data.known(date)), fits[date]
        s = f["settings"]
        members = [d.kernel(f["kernel"], s["kernel"][0]), d.hybrid(f["hybrid"], *s["hybrid"][:2]), d.network(f["network"], s["network"][0])]
        q = g.op("Mul", g.op("Add", g.op("Add", members[0], members[1]), members[2]), g.const([1 / 3]))
        loss = g.op("Sub", g.const([1.0]), q)
        a, b, (under, mid, over) = spreads[date]
        width = g.op("Add", g.op("Mul", g.op("Max", loss, g.const([0.0])), g.const([b])), g.const([a]))
        for out, level in ((lows, over), (mids, mid), (highs, under)):
            out.append(g.op("Sub", loss, g.op("Mul", width, g.const([level]))))
        losses.append(loss)
        near = g.op("ReduceMin", d.distance(f["kernel"]), axes=[1])
        scores.append(g.op("Div", near, g.const([limit(f["kernel"], f["years"])])))
    low, mid, high = (g.op("Min", g.op("Max", _chosen(g, x, p), g.const([0.0])), g.const([1.0])) for p in (lows, mids, highs))
    g.op("Concat", g.op("Min", low, mid), mid, g.op("Max", high, mid), name="quantiles", axis=1)
    g.op("Max", _chosen(g, x, scores), g.const([0.0]), name="ood")
    value = lambda n, w: helper.make_tensor_value_info(n, TensorProto.FLOAT, ["N", w])  # noqa: E731
    graph = helper.make_graph(g.nodes, "yield-loss", [value("features", len(NAMES))], [value("quantiles", 3), value("ood", 1)], g.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", export.OPSET)], ir_version=export.IR, producer_name="sheaf")
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)


def predict(fits, spreads, X, date):
    """(low, middle, high) of the loss in numpy, which the graph must give."""
    f, use = fits[date], data.known(date)
    s, V = f["settings"], X[:, use]
    S = families.stress(V, s["network"][0], f["network"][0])
    W, b, v, top = f["network"][1]
    net = top - np.tanh(np.maximum(S @ np.logaddexp(0, W) - b, 0)) @ np.logaddexp(0, v)
    q = (families.kernel_predict(f["kernel"], V, s["kernel"][0]) + families.hybrid_predict(f["hybrid"], V, *s["hybrid"][:2]) + net) / 3
    return np.column_stack(heldout.interval(1 - q, spreads[date]))


def flags(train, years, X):
    """Whether rows X lie outside what rows `train` (of `years`) show: a range of a column, or the distance."""
    scale = families.scaling(train)
    Z, V = (train - scale[0]) / scale[1], (X - scale[0]) / scale[1]
    most = limit((None, Z), years)
    pad = Z_MARGIN * (train.max(axis=0) - train.min(axis=0))
    out = ((X < train.min(axis=0) - pad) | (X > train.max(axis=0) + pad)).any(axis=1)
    d = (V**2).sum(1)[:, None] + (Z**2).sum(1)[None] - 2 * V @ Z.T
    return out | (d.min(axis=1) > most)
