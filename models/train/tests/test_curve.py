"""The table of what bounds the model: the committed graph's shares are the nets', and each row is named by what changed."""
import os
import tempfile
import unittest

import net
import numpy as np

import curve
import domain
import export
import features
from tests.test_net import rows


class Curve(unittest.TestCase):
    def test_shares_of_a_graph_are_those_of_its_nets(self):
        rng = np.random.default_rng(4)
        x = rows(rng, 300)
        nets = [net.init(rng, features.SIZE, (6, 5), (12, 8)) for _ in range(2)]
        area = domain.Domain(x, 20, 20)
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "model.onnx"), "wb") as f:
                f.write(export.build(nets, np.full((2, 4, 5), 0.3), [0.1, 0.1], area, "test"))
            np.testing.assert_allclose(curve.committed(folder)(x), net.shares(nets, x), atol=2e-6)

    def test_rows_say_what_was_changed(self):
        one = lambda samples, draws, **more: {"samples": samples, "draws": draws, "r": 0.8, curve.FREE: 0.84, "false": 0.02, **more}  # noqa: E731
        out = {"seasons": [one(50, 2), one(100, 2), one(200, 2)], "draws": [one(200, 1), one(200, 4)], "usual": one(200, 2)}
        out |= {k: one(200, 2) for k in ("averaged", "every pass clear", "without noise", "model")} | {"widths": [one(200, 2, layers=[96, 48])]}
        named = curve.table(out, {"r": 0.88, curve.FREE: 0.89, "false": 0.03})
        self.assertEqual([n for n, _ in named][:5], ["25 % of the seasons", "50 % of the seasons", "each seen 1 time", "each seen 4 times", "layers of 96 and 48"])
        self.assertEqual(named[-1][1], {"samples": 200, "draws": "–", "r": 0.88, curve.FREE: 0.89, "false": 0.03})

    def test_another_width_leaves_the_models_own(self):
        fit = {"x": rows(np.random.default_rng(6), 200), "y": np.linspace(0, 1, 200)}
        usual_width, usual, curve.STEPS = curve.train.HIDDEN, curve.STEPS, 3
        self.addCleanup(setattr, curve, "STEPS", usual)
        nets = curve.learn({"fit": fit}, hidden=(10, 6))
        self.assertEqual([w.shape[1] for w, _ in nets[0]["dense"]], [10, 6, net.CLASSES])
        self.assertEqual(curve.train.HIDDEN, usual_width)


if __name__ == "__main__":
    unittest.main()
