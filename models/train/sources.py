"""What made a model: sources.sha256 beside its graph, in the form that sha256sum writes and `make fresh` checks.

It names, by their paths from this folder, the modules of this folder that the training loaded, requirements.txt,
the data files of data/ that it read, and the graph and the golden vectors that came out. The digests are those of
the training's start, so a file edited while it runs is found out too. It never says that another processor would
give the same bytes: the card does.
"""
import hashlib
import os
import sys

NAME, HERE = "sources.sha256", os.path.dirname(os.path.abspath(__file__))


def digest(path):
    """SHA-256 of a file."""
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def modules():
    """Paths, from this folder, of the loaded modules that lie in it; what is generated (.cache) or installed (.venv)
    follows from them and from requirements.txt."""
    loaded = (getattr(m, "__file__", None) for m in list(sys.modules.values()))
    paths = {os.path.relpath(os.path.abspath(f), HERE) for f in loaded if f}
    return sorted(p for p in paths if not p.startswith("."))


class Record:
    """The digests of a training's sources. Make it first thing, after all imports; data names files of data/."""

    def __init__(self, data=()):
        self.lines = {p: digest(os.path.join(HERE, p)) for p in (*modules(), "requirements.txt", *(f"data/{n}" for n in data))}

    def write(self, out, made=("model.onnx", "golden.json")):
        """Writes the record into the folder out, which holds the files made."""
        late = [p for p in modules() if p not in self.lines]
        if late:
            raise RuntimeError(f"{', '.join(late)} loaded after the training began: import it at the top")
        lines = self.lines | {os.path.relpath(os.path.join(os.path.abspath(out), n), HERE): digest(os.path.join(out, n)) for n in made}
        with open(os.path.join(out, NAME), "w", encoding="utf-8") as f:
            f.writelines(f"{h}  {p}\n" for p, h in sorted(lines.items()))


def read(folder):
    """{path: digest} of a folder's record."""
    with open(os.path.join(folder, NAME), encoding="utf-8") as f:
        return {path: h for h, path in (line.rstrip("\n").split("  ", 1) for line in f)}
