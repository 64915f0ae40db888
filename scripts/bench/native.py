"""One run of the reader's graph by native onnxruntime, one thread: a job as JSON on the standard input (the graph's path,
the piece ids of each article's windows, how often each article is read), a Run as JSON on the output. The graph alone:
nothing is decoded."""

import json
import resource
import statistics
import sys
import time

import numpy as np
import onnxruntime

job = json.load(sys.stdin)


def memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def milliseconds(since: float) -> float:
    return (time.perf_counter() - since) * 1e3


before = memory()
opened = time.perf_counter()
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = 1
options.log_severity_level = 3
session = onnxruntime.InferenceSession(job["graph"], options, providers=["CPUExecutionProvider"])
load = milliseconds(opened)
masked = "mask" in [given.name for given in session.get_inputs()]


def read(windows: list[list[int]]) -> tuple[float, float]:
    started = time.perf_counter()
    first = 0.0
    for window in windows:
        ids = np.array([window], dtype=np.int64)
        session.run(None, {"ids": ids, "mask": np.ones_like(ids)} if masked else {"ids": ids})
        first = first or milliseconds(started)
    return first, milliseconds(started)


read(job["windows"][0])
articles = []
for windows, reads in zip(job["windows"], job["reads"]):
    readings = [read(windows) for _ in range(reads)]
    first, end = (statistics.median(figures) for figures in zip(*readings))
    articles.append({"first": first, "end": end, "peak": memory() - before})
print(json.dumps({"load": load, "articles": articles}))
