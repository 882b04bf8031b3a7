"""Rows a second of a shipped model, for its card. `python throughput.py FOLDER < LINES` keeps what .ci/bench-models printed.

The lines are `MODEL_figure value unit`; throughput.json of the folder holds them by figure. They are of the machine that
BENCHMARKS.md names, so what counts of them are the ratios.
"""
import json
import os
import re
import sys

NAME = "throughput.json"


def keep(folder, lines):
    """Writes the lines of the folder's model as throughput.json; another model's are left out."""
    start = os.path.basename(os.path.normpath(folder)) + "_"
    found = {words[0].removeprefix(start): float(words[1]) for words in map(str.split, lines) if len(words) == 3 and words[0].startswith(start)}
    sentence(found)  # every figure that it tells must be there
    found["onnx_sha256"] = graph(folder)
    with open(os.path.join(folder, NAME), "w", encoding="utf-8") as f:
        json.dump(found, f, indent=1, sort_keys=True)
        f.write("\n")


def sentence(found):
    """What the figures say, for a card."""
    peers = {re.fullmatch(r"python_(.+)_(\d)_threads", n).groups(): v for n, v in found.items() if n.startswith("python_")}
    (version,) = {v for v, _ in peers}
    best = max(peers.values())
    ratio = lambda v: f"{v / best:.2f}"  # noqa: E731
    one, two, inside = (found[f"model_{c}_callers_{t}_threads"] for c, t in ((1, 1), (2, 1), (1, 2)))
    made = found["model_with_features"]
    return (f"Rows a second in batches of 256 on two cores, Go and Python's onnxruntime {version} in turn, the best of each: "
            f"{one:,.0f} by one caller, {two:,.0f} by two, {inside:,.0f} by one with two threads inside an operator; Python {peers[version, '1']:,.0f} with one thread and "
            f"{peers[version, '2']:,.0f} with two. The best of one and two threads is {ratio(max(one, inside))} times Python's, and two callers {ratio(two)} times. From evidence to estimate, features "
            f"included, one caller answers {made:,.0f}, {made / one:.2f} of what it does without (`make bench-peers`; wanted: .9 of Python, and half with features).")


def graph(folder):
    """SHA-256 of the folder's graph, as its manifest has it."""
    with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as f:
        return json.load(f)["onnx"]["sha256"]


def of(folder):
    """The sentence of a folder's throughput.json, if that is of the graph that is there."""
    path = os.path.join(folder, NAME)
    if os.path.exists(path):
        with open(path, encoding="utf-8") as f:
            found = json.load(f)
        if found.pop("onnx_sha256") == graph(folder):
            return sentence(found)
    return "Rows a second: not measured since the graph was made (`KEEP=1 .ci/bench-models`)."


if __name__ == "__main__":
    keep(sys.argv[1], sys.stdin)
