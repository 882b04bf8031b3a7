"""Writes the network, its calibration and its domain score as one ONNX graph.

One input `features` float32 [N, 40]; outputs `quantiles` float32 [N, 3] and `ood` float32 [N, 1].
Standard operators of opset 17 only, every weight inside the file.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

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


def _network(g, x, scale, params, widen):
    mean, sd, mask = scale
    h = g.op("Div", g.op("Sub", x, g.const(mean)), g.const(sd))
    h = g.op("Mul", h, g.op("Add", g.op("MatMul", x, g.const(mask)), g.const((mask.sum(axis=0) == 0).astype(float))))
    for i, (w, b) in enumerate(params):
        h = g.op("Gemm", h, g.const(w), g.const(b))
        if i < len(params) - 1:
            h = g.op("Mul", h, g.op("Sigmoid", h))
    s, one = g.op("Sigmoid", h), g.const([1.0])
    mid, lo, hi = (g.cut(s, i, i + 1) for i in range(3))
    low = g.op("Sub", g.op("Mul", mid, lo), g.const([widen]))
    high = g.op("Add", g.op("Sub", one, g.op("Mul", g.op("Sub", one, mid), hi)), g.const([widen]))
    low, high = g.op("Max", low, g.const([0.0])), g.op("Min", high, one)
    g.op("Concat", g.op("Min", low, mid), mid, g.op("Max", high, mid), name="quantiles", axis=1)


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


def _score(g, x, domain):
    s = g.op("Div", g.op("Sub", x, g.const(domain.mean)), g.const(domain.sd))
    penalty = g.op("MatMul", g.cut(x, 36, 40), g.const(domain.other.T))
    a = _distance(g, g.cut(s, 0, 12), g.cut(x, 12, 18), domain.index, penalty)
    b = _distance(g, g.cut(s, 18, 30), g.cut(x, 30, 36), domain.weather, None)
    a, b = (g.op("Div", v, g.const([limit])) for v, limit in zip((a, b), domain.limits))
    g.op("Max", g.op("Max", a, b), g.const([0.0]), name="ood")


def build(scale, params, widen, domain, name):
    """The ONNX bytes. scale = (mean, sd, mask matrix) of the network's inputs."""
    g = Graph()
    _network(g, "features", scale, params, widen)
    _score(g, "features", domain)
    value = lambda n, w: helper.make_tensor_value_info(n, TensorProto.FLOAT, ["N", w])  # noqa: E731
    graph = helper.make_graph(g.nodes, name, [value("features", 40)], [value("quantiles", 3), value("ood", 1)], g.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR, producer_name="sheaf")
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)
