"""`python -m reader_training.unpack [name=value …]`: the shipped reader as floats again, into `build`: `reader.pt` to go on from, and
`reader.float.onnx`, which `npm run bench` compares with. Its weights are the shipped bytes times their scales."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .export import export_float
from .reader import Reader
from .settings import Settings

# Only learned beside the rest: no graph runs it.
LEFT_OUT = "contested."


def unpack(folder: Path) -> Reader:
    """The reader whose three graphs are in `folder`. Raises KeyError when they hold no reader of this shape."""
    found: dict[str, np.ndarray] = {}
    for name in ("reader", "pairs", "sentences"):
        for tensor in onnx.load(folder / f"{name}.onnx").graph.initializer:
            found[tensor.name.removeprefix("reader.")] = numpy_helper.to_array(tensor)
    reader = Reader()
    state = reader.state_dict()
    for name, like in state.items():
        if name.startswith(LEFT_OUT):
            continue
        values = weights(name, found)
        state[name] = torch.from_numpy(values if values.shape == tuple(like.shape) else values.T.copy())
    reader.load_state_dict(state)
    return reader.eval()


def weights(name: str, found: dict[str, np.ndarray]) -> np.ndarray:
    if name == "encoder.words.weight":
        return found["words"].astype(np.float32) * found["words.scale"]
    if name in found:
        return found[name].astype(np.float32)
    zero = found[f"{name}_zero_point"].astype(np.float32)
    # One scale a column; the square matrices are turned around as well, so their shape tells nothing.
    return ((found[f"{name}_quantized"].astype(np.float32) - zero) * found[f"{name}_scale"]).T.copy()


def main(arguments: list[str]) -> None:
    settings = Settings.of(arguments)
    reader = unpack(settings.reader)
    settings.build.mkdir(parents=True, exist_ok=True)
    torch.save(reader.state_dict(), settings.build / "reader.pt")
    export_float(reader, settings.build / "reader.float.onnx")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (ValueError, KeyError, FileNotFoundError) as error:
        sys.exit(f"{error}")
