"""`python -m reader_training [name=value …]`: trains, scores and exports the reader, and writes its golden scores."""

from __future__ import annotations

import sys

import torch

from . import golden_scores, golden_word_pieces
from .evaluate import read_windows, score_attributions, score_disputes
from .export import export
from .news import News
from .settings import ROOT, Settings
from .train import train


def main(arguments: list[str]) -> None:
    settings = Settings.of(arguments)
    print("Reading the annotated news …", flush=True)
    news = News(settings)
    reader = train(settings, news, lambda line: print(line, flush=True))
    settings.build.mkdir(parents=True, exist_ok=True)
    torch.save(reader.state_dict(), settings.build / "reader.pt")
    scores = {
        "attributions, exact and relation (F1)": score_attributions(news.dev, read_windows(reader, news.dev, settings.longest)),
        "disputes (average precision; stance: share)": score_disputes(reader, news.dispute_dev),
    }
    for name, figures in scores.items():
        print(f"dev {name}: " + ", ".join(f"{key} {value:.1f}" for key, value in figures.items()))
    export(reader, settings.reader, settings.build / "reader.float.onnx")
    golden = ROOT / "training" / "golden"
    tokenizer = settings.reader / "tokenizer.json"
    golden_word_pieces.write(golden / "word-pieces.json")
    golden_scores.write(settings.reader / "reader.onnx", tokenizer, golden / "sentences.json", golden / "scores.json")
    print(f"Wrote {settings.reader}. `npm run eval` scores it in the engine.")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (ValueError, FileNotFoundError) as error:
        sys.exit(f"{error}")
