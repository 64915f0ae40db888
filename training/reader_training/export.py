"""Writes a trained reader as the three graphs that the extension runs."""

from __future__ import annotations

import warnings
from pathlib import Path

import torch
from torch import Tensor, nn

from .encoder import WIDTH
from .quantise import optimise
from .reader import Reader

OPSET = 17
OUTPUTS = ("hidden", "tags", "source_links", "content_links", "evidence", "evidence_type")


class Windows(nn.Module):
    """What is run for each window of word pieces; windows of one length alone run together, so there is no mask."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids: Tensor) -> tuple[Tensor, ...]:
        reader = self.reader
        x = reader(ids)
        return x, reader.tags(x), *reader.links(x), reader.evidence(x), reader.evidence_type(x)


class Pairs(nn.Module):
    """What is run for pairs of sentences."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, u: Tensor, v: Tensor, distance: Tensor) -> Tensor:
        return self.reader.pair(u, v, distance)


class Sentences(nn.Module):
    """What is run for each sentence."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, u: Tensor) -> tuple[Tensor, Tensor]:
        return self.reader.sentence(u)[:, 0], self.reader.stance(u)


def export(reader: Reader, out: Path, float_onnx: Path) -> None:
    """Writes `reader.onnx` (eight bits), `pairs.onnx` and `sentences.onnx` into the folder `out`, and the unquantised
    graph of the first to `float_onnx`."""
    reader = reader.cpu().float().eval()
    export_float(reader, float_onnx)
    u, v, distance = torch.randn(5, WIDTH), torch.randn(5, WIDTH), torch.zeros(5, dtype=torch.long)
    rows = {name: {0: "n"} for name in ("u", "v", "distance", "pair", "contested", "stance")}
    write(Pairs(reader), (u, v, distance), out / "pairs.onnx", ("u", "v", "distance"), ("pair",), rows)
    write(Sentences(reader), (u,), out / "sentences.onnx", ("u",), ("contested", "stance"), rows)
    optimise(float_onnx, out / "reader.onnx")


def export_float(reader: Reader, out: Path) -> None:
    """Writes the graph for windows to `out` as it is trained: float, its operators one by one."""
    ids = torch.randint(1000, 20000, (2, 64))
    axes = {name: {0: "b", 1: "t"} for name in ("ids", *OUTPUTS)}
    axes["source_links"][2] = axes["content_links"][2] = "t"
    out.parent.mkdir(parents=True, exist_ok=True)
    write(Windows(reader), (ids,), out, ("ids",), OUTPUTS, axes)


def write(module: nn.Module, given: tuple, path: Path, inputs: tuple, outputs: tuple, axes: dict) -> None:
    with warnings.catch_warnings():
        # The exporter that takes plain graphs is deprecated; the new one needs another package and fuses less.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module.eval(), given, str(path), input_names=list(inputs), output_names=list(outputs),
            dynamic_axes={k: v for k, v in axes.items() if k in (*inputs, *outputs)}, opset_version=OPSET, dynamo=False,
        )
