"""Checks committed artifacts in Python's runtime: `python verify.py FOLDER [SMOKE]`.

The manifest is canonical, the files are those it names, and every golden vector comes out. With SMOKE, the folder
that a smoke run of the same training wrote: the exporter as it is, given the committed weights, writes the committed
bytes, and the record of the sources names the files that the training loads.
"""
import json
import sys

import numpy as np
import onnx

import shipped
import sources


def same_exporter(committed, smoke):
    """That the smoke run's graph with the committed weights in the place of its own is the committed file."""
    graph, own = onnx.ModelProto.FromString(smoke), onnx.ModelProto.FromString(committed)
    names = [[w.name for w in g.graph.initializer] for g in (graph, own)]
    assert names[0] == names[1], f"the exporter writes {len(names[0])} weights, the committed graph holds {len(names[1])}: train again"
    for w, c in zip(graph.graph.initializer, own.graph.initializer):
        assert w.data_type == c.data_type and len(w.dims) == len(c.dims), f"weight {c.name}: the exporter writes another type: train again"
        w.CopyFrom(c)
    assert graph.SerializeToString(deterministic=True) == committed, "the exporter writes another graph around the committed weights: train again"


def same_sources(folder, smoke):
    """That the committed record names what the training loads."""
    committed, loaded = (sorted(p for p in sources.read(f) if not p.startswith(".")) for f in (folder, smoke))
    assert committed == loaded, f"{folder}/{sources.NAME} names other files than the training loads: {sorted(set(committed) ^ set(loaded))}"


def main(folder, smoke=None):
    with open(f"{folder}/manifest.json", "rb") as f:
        raw = f.read()
    manifest = json.loads(raw)
    assert shipped.canonical(manifest) == raw, "manifest.json is not canonical"
    files = {}
    for part in ("onnx", "golden"):
        with open(f"{folder}/{manifest[part]['file']}", "rb") as f:
            files[part] = f.read()
        assert shipped.sha256(files[part]) == manifest[part]["sha256"], f"{part}: another digest"
    run, vectors = shipped.session(files["onnx"]), json.loads(files["golden"])["vectors"]
    rows = np.array([[np.float32(v) for v in g["features"]] for g in vectors], dtype=np.float32)
    q, ood = run.run(None, {manifest["input"]["name"]: rows})
    got = shipped.quantise(np.hstack([q, ood]))
    want = np.array([[g["low"], g["value"], g["high"], g["ood_e4"]] for g in vectors])
    assert (got == want).all(), f"golden vectors differ at {np.flatnonzero((got != want).any(axis=1))[:5]}"
    if smoke:
        with open(f"{smoke}/model.onnx", "rb") as f:
            same_exporter(files["onnx"], f.read())
        same_sources(folder, smoke)
    print(f"{manifest['name']}@{manifest['version']}: {len(vectors)} golden vectors hold" + (", and the exporter writes its graph" if smoke else ""))


if __name__ == "__main__":
    main(*sys.argv[1:])
