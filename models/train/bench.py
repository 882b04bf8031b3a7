"""Rows a second of Python's onnxruntime on a model's golden vectors. `python bench.py FOLDER [BATCH] [SECONDS]`.

The peer of `sheaf model bench`: the same rows, the same batch, the same release of the runtime; with
one and with two threads inside an operator.
"""
import json
import sys
import time

import numpy as np
import onnxruntime


def main(folder, batch="256", seconds="2"):
    with open(f"{folder}/golden.json", encoding="utf-8") as f:
        vectors = json.load(f)["vectors"]
    rows = np.array([vectors[i % len(vectors)]["features"] for i in range(int(batch))], dtype=np.float32)
    for threads in (1, 2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        run = onnxruntime.InferenceSession(f"{folder}/model.onnx", options, providers=["CPUExecutionProvider"])
        for _ in range(20):
            run.run(None, {"features": rows})
        begin, calls = time.perf_counter(), 0
        while time.perf_counter() - begin < float(seconds):
            run.run(None, {"features": rows})
            calls += 1
        print(f"python_{onnxruntime.__version__}_{threads}_threads {calls * len(rows) / (time.perf_counter() - begin):.0f} rows/s", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
