"""Writes the network, its calibration and its domain score as one ONNX graph.

One input `features` float32 [N, 201]; outputs `quantiles` float32 [N, 3] and `ood` float32 [N, 1].
Standard operators of opset 17 only, every weight inside the file.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import domain as domain_
import features
import net

OPSET, IR = 17, 8
SHARES = "shares"  # the value that holds the classes' shares


class Graph:
    """Collects nodes; op() returns the name of the result."""

    def __init__(self):
        self.nodes, self.weights, self.n = [], [], 0

    def const(self, value, dtype=np.float32):
        name = f"c{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value, dtype=dtype), name))
        return name

    def op(self, kind, *inputs, name=None, **attributes):
        self.n += 1
        name = name or f"v{self.n}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=f"n{self.n}", **attributes))
        return name

    def cut(self, x, lo, hi):
        """Columns lo … hi-1 of x."""
        return self.op("Slice", x, *(self.const([v], np.int64) for v in (lo, hi, 1)))


def _shares(g, x, nets):
    """Shares of the classes by all nets, as net.shares; a convolution reads channels before periods."""
    total, still = None, g.cut(x, features.MONTH, features.SIZE)
    series = _periods(g, x)
    silu = lambda h: g.op("Mul", h, g.op("Sigmoid", h))  # noqa: E731
    for one in nets:
        lead, h = g.op("Unsqueeze", g.op("MatMul", still, g.const(one["lead"][0])), g.const([2], np.int64)), series
        for i, (w, b) in enumerate(one["conv"]):
            kernel = w.reshape(net.REACH, -1, w.shape[1]).transpose(2, 1, 0)
            h = g.op("Conv", h, g.const(kernel), g.const(b), pads=[net.REACH // 2] * 2)
            h = silu(h if i else g.op("Add", h, lead))
        # By period and then by filter, as net.forward lays it out.
        h = g.op("Flatten", g.op("Transpose", h, perm=[0, 2, 1]), axis=1)
        h = g.op("Concat", h, still, axis=1)
        for i, (w, b) in enumerate(one["dense"]):
            h = g.op("Gemm", h, g.const(w), g.const(b))
            h = silu(h) if i < len(one["dense"]) - 1 else h
        h = g.op("Softmax", h, axis=1)
        total = h if total is None else g.op("Add", total, h)
    return g.op("Add", g.op("Mul", total, g.const((1 - net.CLASSES * net.SPREAD) / len(nets))), g.const(net.SPREAD), name=SHARES)


def _periods(g, x):
    """The series as net.periods makes it."""
    n, k = features.N, features.K
    shape = lambda v, channels: g.op("Reshape", v, g.const([-1, channels, n], np.int64))  # noqa: E731
    raw, seen = shape(g.cut(x, 0, k * n), k), shape(g.cut(x, k * n, features.MONTH), 1)
    value = g.op("Div", g.op("Sub", raw, g.op("Mul", seen, g.const(net.CENTRE[:, None]))), g.const(net.WIDTH[:, None]))
    by = lambda v, w: g.op("MatMul", v, g.const(w))  # noqa: E731
    near = lambda w: g.op("Div", by(value, w), g.op("Add", by(seen, w), g.const(net.TINY)))  # noqa: E731
    ever = lambda w: g.op("Min", by(seen, w), g.const(1.0))  # noqa: E731

    def empty(w):
        gone = g.op("Relu", g.op("Sub", g.const(1.0), shape(by(seen, w), net.FARTHEST)))
        return g.op("ReduceSum", gone, g.const([1], np.int64), keepdims=1)

    since, until = empty(net.SINCE), empty(net.UNTIL)
    early, late = (g.op("Mul", g.op("Add", far, g.const(net.NEAR)), ever(w)) for far, w in ((until, net.EVER_BEFORE), (since, net.EVER_AFTER)))
    both = g.op("Add", g.op("Mul", early, near(net.BEFORE)), g.op("Mul", late, near(net.AFTER)))
    filled = g.op("Div", both, g.op("Add", g.op("Add", early, late), g.const(net.TINY)))
    far = [g.op("Mul", v, g.const(0.25)) for v in (since, until)]
    return g.op("Concat", filled, value, seen, *far, axis=1)


def _quantile(g, p, before, level):
    inside = g.op("Clip", g.op("Div", g.op("Sub", level, before), p), g.const(0.0), g.const(1.0))
    return g.op("MatMul", inside, g.const(np.diff(net.EDGES)[:, None]))


def _bare(g, q):
    rise = g.op("Mul", g.op("Relu", g.op("Sub", q, g.const(net.NONE_UNDER))), g.const(net.HURT / (net.HURT - net.NONE_UNDER)))
    return g.op("Min", q, rise)


def _threshold(g, x, scene, at):
    """The threshold of each row's way of seeing, date and crop: that of composites at the first date, and what later
    dates and scenes change of it."""
    known = g.cut(x, features.WEATHER + 12 + features.MONTHS.index(features.WINDOW_END_MONTHS[0]), features.CROP)
    by_date = [g.op("Add", g.op("MatMul", known, g.const(np.diff(t, axis=0))), g.const(t[:1])) for t in (at[0], at[1] - at[0])]
    by_crop = g.op("Add", by_date[0], g.op("Mul", scene, by_date[1]))
    return g.op("ReduceSum", g.op("Mul", by_crop, g.cut(x, features.CROP, features.SIZE)), g.const([1], np.int64))


def _network(g, x, nets, at, levels):
    """Quantiles as train.finish computes them."""
    p, scene = _shares(g, x, nets), g.cut(x, features.LAST + features.DAY_SEEN, features.LAST + features.DAY_WIDTH)
    before = g.op("MatMul", p, g.const(np.triu(np.ones((net.CLASSES, net.CLASSES)), 1)))
    level = g.op("Add", g.op("Mul", scene, g.const([levels[1] - levels[0]])), g.const([levels[0]]))
    low, mid, high, sure = (_quantile(g, p, before, v) for v in (level, g.const(0.5), g.op("Sub", g.const(1.0), level), g.const(net.SURE)))
    t = _threshold(g, x, scene, at)
    steep = g.op("Mul", g.op("Add", t, g.const(net.RAMP - net.HURT)), g.const(1 / net.RAMP))
    risen = g.op("Add", g.op("Mul", g.op("Relu", g.op("Sub", sure, t)), steep), g.const(net.HURT))
    value = g.op("Min", _bare(g, mid), risen)
    g.op("Concat", g.op("Min", _bare(g, low), value), value, g.op("Max", high, value), name="quantiles", axis=1)


def _distance(g, s, mask, times, prototypes, penalty):
    m = g.op("Concat", *[mask] * times, axis=1)
    axes = g.const([1], np.int64)
    total = g.op("ReduceSum", g.op("Mul", m, g.op("Mul", s, s)), axes)
    cross = g.op("MatMul", g.op("Mul", m, s), g.const(-2 * prototypes.T))
    d = g.op("Add", g.op("Add", total, cross), g.op("MatMul", m, g.const((prototypes**2).T)))
    count = g.op("Max", g.op("ReduceSum", m, axes), g.const([1.0]))
    d = g.op("Div", d, count)
    if penalty is not None:
        d = g.op("Add", d, penalty)
    return g.op("ReduceMin", d, axes=[1])


def _part(g, x, part):
    return g.cut(x, part.start, part.stop)


def _score(g, x, domain):
    s = g.op("Div", g.op("Sub", x, g.const(domain.mean)), g.const(domain.sd))
    penalty = g.op("MatMul", g.cut(x, features.CROP, features.SIZE), g.const(domain.other.T))
    a = _distance(g, _part(g, s, domain_.INDEX), _part(g, x, domain_.SEEN), features.K, domain.index, penalty)
    b = _distance(g, _part(g, s, domain_.WEATHER), _part(g, x, domain_.KNOWN), 2, domain.weather, None)
    a, b = (g.op("Div", v, g.const([limit])) for v, limit in zip((a, b), domain.limits))
    g.op("Max", g.op("Max", a, b), g.const([0.0]), name="ood")


def build(nets, at, levels, domain, name):
    """The ONNX bytes of nets on raw inputs, their thresholds and interval, and the domain's score."""
    g = Graph()
    _network(g, "features", nets, at, levels)
    _score(g, "features", domain)
    value = lambda n, w: helper.make_tensor_value_info(n, TensorProto.FLOAT, ["N", w])  # noqa: E731
    graph = helper.make_graph(g.nodes, name, [value("features", features.SIZE)], [value("quantiles", 3), value("ood", 1)], g.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR, producer_name="sheaf")
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)
