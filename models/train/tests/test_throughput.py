"""A card tells the rows a second of the graph that is there, and of no other."""
import json
import os
import tempfile
import unittest

import throughput

LINES = """a_python_1.0_1_threads 100 rows/s
a_python_1.0_2_threads 200 rows/s
a_model_1_callers_1_threads 90 rows/s
a_model_1_callers_2_threads 190 rows/s
a_model_2_callers_1_threads 240 rows/s
a_model_with_features 45 rows/s
a_go_over_python 1.2 ratio
b_model_with_features 7 rows/s""".splitlines()


class Throughput(unittest.TestCase):
    def setUp(self):
        self.parent = tempfile.TemporaryDirectory()
        self.addCleanup(self.parent.cleanup)
        self.folder = os.path.join(self.parent.name, "a")
        os.mkdir(self.folder)
        self.graph("0x01")

    def graph(self, digest):
        with open(os.path.join(self.folder, "manifest.json"), "w", encoding="utf-8") as f:
            json.dump({"onnx": {"sha256": digest}}, f)

    def test_ratios(self):
        self.assertIn("not measured", throughput.of(self.folder))
        throughput.keep(self.folder + "/", LINES)
        told = throughput.of(self.folder)
        self.assertIn("threads is 0.95 times Python's, and two callers 1.20 times", told)
        self.assertIn("one caller answers 45, 0.50 of what", told)

    def test_another_graph(self):
        throughput.keep(self.folder, LINES)
        self.graph("0x02")
        self.assertIn("not measured", throughput.of(self.folder))

    def test_a_figure_that_is_missing_keeps_nothing(self):
        with self.assertRaises(KeyError):
            throughput.keep(self.folder, LINES[:3])
        self.assertEqual(os.listdir(self.folder), ["manifest.json"])


if __name__ == "__main__":
    unittest.main()
