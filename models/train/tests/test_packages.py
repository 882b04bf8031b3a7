"""The environment is the one that constraints.txt froze: what requirements.txt brings with it is pinned too."""
import importlib.metadata
import os
import re
import unittest

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TOOLS = {"pip", "setuptools", "wheel"}  # of every new environment, whatever it is for


def plain(name):
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(name):
    """{package: version} of a file of pins; a line that pins nothing stops it."""
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        lines = [line.strip() for line in f if line.strip() and not line.startswith("#")]
    out = {}
    for line in lines:
        found = re.fullmatch(r"([A-Za-z0-9._-]+)==([A-Za-z0-9.+!]+)", line)
        if not found:
            raise ValueError(f"{name}: {line!r} is no package==version")
        out[plain(found[1])] = found[2]
    return out


class Packages(unittest.TestCase):
    def test_whatever_is_required_is_frozen_at_the_same_version(self):
        frozen = pinned("constraints.txt")
        for name, version in pinned("requirements.txt").items():
            self.assertEqual(frozen.get(name), version, name)

    def test_whatever_is_installed_is_frozen_at_the_same_version(self):
        frozen = pinned("constraints.txt")
        there = {plain(d.metadata["Name"]): d.version for d in importlib.metadata.distributions()}
        for name, version in sorted(there.items()):
            if name not in TOOLS:
                self.assertEqual(frozen.get(name), version, f"{name} is installed, and constraints.txt does not have it so: install anew, or freeze again")


if __name__ == "__main__":
    unittest.main()
