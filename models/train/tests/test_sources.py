"""The record of what made a model: sha256sum accepts it, and names the file that was changed since."""
import os
import subprocess
import sys
import tempfile
import types
import unittest

import sources


def check(folder):
    """What sha256sum says of a folder's record, from where the paths begin."""
    record = os.path.join(folder, sources.NAME)
    return subprocess.run(["sha256sum", "--quiet", "--strict", "--check", record], cwd=sources.HERE, capture_output=True, text=True, check=False)


class Sources(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(dir=sources.HERE, prefix=".test-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        for name in ("model.onnx", "golden.json"):
            with open(os.path.join(self.folder, name), "w", encoding="utf-8") as f:
                f.write(name)

    def load(self, name):
        """A module of this folder, as an import leaves it."""
        path = os.path.join(sources.HERE, f"{name}.py")
        with open(path, "w", encoding="utf-8") as f:
            f.write("LEARNED = 1\n")
        self.addCleanup(os.remove, path)
        module = types.ModuleType(name)
        module.__file__ = path
        sys.modules[name] = module
        self.addCleanup(sys.modules.pop, name)
        return path

    def test_names_what_changed_since_the_start(self):
        path = self.load("made_for_test")
        record = sources.Record(["README.md"])
        record.write(self.folder)
        self.assertEqual(check(self.folder).returncode, 0)
        read = sources.read(self.folder)
        for name in ("made_for_test.py", "sources.py", "requirements.txt", "data/README.md"):
            self.assertIn(name, read)
        with open(path, "a", encoding="utf-8") as f:
            f.write("LEARNED = 2\n")
        record.write(self.folder)  # edited while the training ran
        said = check(self.folder)
        self.assertEqual((said.returncode, said.stdout), (1, "made_for_test.py: FAILED\n"))

    def test_names_another_graph(self):
        sources.Record().write(self.folder)
        with open(os.path.join(self.folder, "model.onnx"), "a", encoding="utf-8") as f:
            f.write(".")
        said = check(self.folder)
        self.assertEqual(said.returncode, 1)
        self.assertIn("model.onnx: FAILED", said.stdout)

    def test_refuses_a_module_that_came_late(self):
        record = sources.Record()
        self.load("late_for_test")
        with self.assertRaisesRegex(RuntimeError, "late_for_test.py loaded after"):
            record.write(self.folder)


if __name__ == "__main__":
    unittest.main()
