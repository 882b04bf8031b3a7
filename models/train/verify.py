"""Checks committed artifacts in Python's runtime: `python verify.py FOLDER`.

The manifest is canonical, the files are those it names, and every golden vector comes out.
"""
import json
import sys

import numpy as np

import package


def main(folder):
    with open(f"{folder}/manifest.json", "rb") as f:
        raw = f.read()
    manifest = json.loads(raw)
    assert package.canonical(manifest) == raw, "manifest.json is not canonical"
    files = {}
    for part in ("onnx", "golden"):
        with open(f"{folder}/{manifest[part]['file']}", "rb") as f:
            files[part] = f.read()
        assert package.sha256(files[part]) == manifest[part]["sha256"], f"{part}: another digest"
    run, vectors = package.session(files["onnx"]), json.loads(files["golden"])["vectors"]
    rows = np.array([[np.float32(v) for v in g["features"]] for g in vectors], dtype=np.float32)
    q, ood = run.run(None, {manifest["input"]["name"]: rows})
    got = package.quantise(np.hstack([q, ood]))
    want = np.array([[g["low"], g["value"], g["high"], g["ood_e4"]] for g in vectors])
    assert (got == want).all(), f"golden vectors differ at {np.flatnonzero((got != want).any(axis=1))[:5]}"
    print(f"{manifest['name']}@{manifest['version']}: {len(vectors)} golden vectors hold")


if __name__ == "__main__":
    main(*sys.argv[1:])
