"""`python -m reader_training.experiments LIST OUT [name=value …]`: trains one reader for each line of LIST (`name: name=value …`) and
each seed, and appends one line a run to OUT (JSON lines). Runs that OUT already has are left out, a stopped one goes on; the
further settings hold for all. Nothing is exported."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from .evaluate import read_windows, score_attributions, score_disputes
from .news import News
from .settings import Settings
from .train import train

SEEDS = (1, 2)


def run(list_: Path, out: Path, common: list[str]) -> None:
    done = {(entry["settings"], entry["seed"]) for entry in map(json.loads, out.read_text().splitlines())} if out.exists() else set()
    news = News(Settings.of(common))
    for seed in SEEDS:
        for line in list_.read_text().splitlines():
            name, _, words = line.partition(":")
            words = " ".join([*common, *words.split()])
            if not name.strip() or (words, seed) in done:
                continue
            began = time.time()
            settings = Settings.of([*words.split(), f"seed={seed}"])
            reader = train(settings, news, lambda said: print(f"{name}, seed {seed}: {said}", flush=True))
            figures = score_disputes(reader, news.dispute_dev)
            if settings.passes:
                figures |= score_attributions(news.dev, read_windows(reader, news.dev, settings.longest))
            entry = {"name": name, "seed": seed, "settings": words, "minutes": round((time.time() - began) / 60)}
            entry |= {key: round(float(value), 1) for key, value in figures.items()}
            with out.open("a") as file:
                file.write(json.dumps(entry) + "\n")
            print(json.dumps(entry), flush=True)


if __name__ == "__main__":
    try:
        run(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
    except (IndexError, ValueError, FileNotFoundError) as error:
        sys.exit(f"{__doc__}\n\n{error}")
