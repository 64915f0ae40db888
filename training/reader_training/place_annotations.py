"""`python -m reader_training.place_annotations FOLDER TEXTS >> annotated.jsonl`: annotations without the words they stand on.

FOLDER holds NAME.json for texts of the annotated news (TEXTS/NAME.txt under `data`, say polnear/train/text) by the guide of
data/disputes. Claims and evidence come out as places in the text (code points, end-exclusive), since no sentence of the news may
be kept here. Raises ValueError for words that do not stand in the text.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from .disputes import read_text, with_places
from .settings import Settings


def lines_of(folder: Path, texts: str, data: Path) -> Iterator[str]:
    for path in sorted(folder.glob("*.json")):
        name = f"{texts}/{path.stem}.txt"
        disputes = with_places(read_text(data / name), json.loads(path.read_text(encoding="utf8")))
        yield json.dumps({"text": name, "disputes": disputes})


if __name__ == "__main__":
    for line in lines_of(Path(sys.argv[1]), sys.argv[2], Settings().data):
        print(line)
