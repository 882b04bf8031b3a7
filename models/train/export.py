"""Writes the network, its calibration and its domain score as one ONNX graph.

One input `features` float32 [N, 157]; outputs `quantiles` float32 [N, 3] and `ood` float32 [N, 1].
Standard operators of opset 17 only, every weight inside the file.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import domain as domain_
import features
import net

OPSET, IR = 17, 8


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


def _numbers(g, x, nets):
    total = None
    for net in nets:
        h = x
        for i, (w, b) in enumerate(net):
            last = i == len(net) - 1
            h = g.op("Gemm", h, g.const(w / len(nets) if last else w), g.const(b / len(nets) if last else b))
            if not last:
                h = g.op("Mul", h, g.op("Sigmoid", h))
        total = h if total is None else g.op("Add", total, h)
    return total


def _network(g, x, nets, at, widen):
    """Quantiles as train.finish computes them: hurdle and widening of composites, and what scenes change of them."""
    z = _numbers(g, x, nets)
    scene = g.cut(x, features.LAST + 3, features.LAST + 4)
    chosen = lambda v: g.op("Add", g.op("Mul", scene, g.const([v[1] - v[0]])), g.const([v[0]]))  # noqa: E731
    s, one = g.op("Sigmoid", g.cut(z, 0, 3)), g.const([1.0])
    hurdle = g.op("Clip", g.op("Mul", g.op("Sub", g.cut(z, 3, 4), chosen(at)), g.const([net.SLOPE])), g.const(0.0), g.const(1.0))
    mid, lo, hi = (g.cut(s, i, i + 1) for i in range(3))
    wide, value = chosen(widen), g.op("Mul", mid, hurdle)
    low = g.op("Sub", g.op("Mul", value, lo), wide)
    high = g.op("Add", g.op("Sub", one, g.op("Mul", g.op("Sub", one, mid), hi)), wide)
    low = g.op("Min", g.op("Max", low, g.const([0.0])), value)
    g.op("Concat", low, value, g.op("Min", g.op("Max", high, value), one), name="quantiles", axis=1)


def _distance(g, s, mask, prototypes, penalty):
    m = g.op("Concat", mask, mask, axis=1)
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
    a = _distance(g, _part(g, s, domain_.INDEX), _part(g, x, domain_.SEEN), domain.index, penalty)
    b = _distance(g, _part(g, s, domain_.WEATHER), _part(g, x, domain_.KNOWN), domain.weather, None)
    a, b = (g.op("Div", v, g.const([limit])) for v, limit in zip((a, b), domain.limits))
    g.op("Max", g.op("Max", a, b), g.const([0.0]), name="ood")


def build(nets, at, widen, domain, name):
    """The ONNX bytes of nets on raw inputs, their hurdle and widening, and the domain's score."""
    g = Graph()
    _network(g, "features", nets, at, widen)
    _score(g, "features", domain)
    value = lambda n, w: helper.make_tensor_value_info(n, TensorProto.FLOAT, ["N", w])  # noqa: E731
    graph = helper.make_graph(g.nodes, name, [value("features", features.SIZE)], [value("quantiles", 3), value("ood", 1)], g.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR, producer_name="sheaf")
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)
