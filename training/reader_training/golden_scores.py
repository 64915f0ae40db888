"""Writes training/golden/scores.json: what the exported reader gives for ten sentences, for Python and TypeScript."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime

from .article import CLS, SEP, open_word_pieces

# Numbers kept of a vector that has more.
WIDEST = 32
KEPT = 4


def write(reader_onnx: Path, tokenizer_json: Path, sentences_json: Path, path: Path) -> None:
    """Runs each sentence alone and keeps its ids and, of every output that the graph has:

    of [b,t] and [b,t,k] every number (of wide vectors the first four), of [b,t,t] each row's greatest number and where
    it stands. Numbers are rounded to three decimals.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    # Without it sums of bytes overflow on processors with AVX2 alone, and the numbers are those of no other machine.
    options.add_session_config_entry("session.x64quantprecision", "1")
    graph = onnxruntime.InferenceSession(str(reader_onnx), options, providers=["CPUExecutionProvider"])
    outputs = graph.get_outputs()
    tokenizer = open_word_pieces(tokenizer_json)
    entries = []
    for text in json.loads(sentences_json.read_text("utf-8")):
        ids = [CLS, *tokenizer.encode(text, add_special_tokens=False).ids, SEP]
        found = graph.run(None, {"ids": np.array([ids])})
        scores = {output.name: _kept(values[0], output.shape) for output, values in zip(outputs, found)}
        entries.append({"text": text, "ids": ids, "scores": scores})
    path.write_text("[\n" + ",\n".join(json.dumps(entry) for entry in entries) + "\n]\n", "utf-8")


def _kept(values: np.ndarray, shape: list[int | str]) -> dict:
    if len(shape) == 3 and shape[2] == shape[1]:
        return {"best": values.argmax(1).tolist(), "scores": _rounded(values.max(1))}
    if values.ndim == 2 and values.shape[1] > WIDEST:
        return {"first": KEPT, "scores": _rounded(values[:, :KEPT])}
    return {"scores": _rounded(values)}


def _rounded(values: np.ndarray) -> list:
    return np.round(values.astype(np.float64), 3).tolist()
