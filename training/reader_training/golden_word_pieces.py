"""Writes training/golden/word-pieces.json: what the extension's word pieces must be, piece by piece."""

from __future__ import annotations

import json
from itertools import accumulate
from pathlib import Path

from .article import open_word_pieces
from .settings import ROOT

TOKENIZER = ROOT / "public" / "reader" / "tokenizer.json"
LINES = ROOT / "training" / "golden" / "lines.json"


def write(path: Path, tokenizer_json: Path = TOKENIZER, lines_json: Path = LINES) -> None:
    """One entry a line of `lines_json`; `starts` and `ends` count UTF-16 code units, as the extension does.

    No line holds a lone surrogate or "[SEP]" and its like: the tokenizers package takes no text with the first and
    makes orders of the second, where the extension drops the first and reads the second as words.
    """
    tokenizer = open_word_pieces(tokenizer_json)
    entries = []
    for line in json.loads(lines_json.read_text("utf-8")):
        encoded = tokenizer.encode(line["text"], add_special_tokens=False)
        # Offsets of the package count code points; those beyond the basic plane are two units.
        units = [0, *accumulate(1 + (ord(point) > 0xFFFF) for point in line["text"])]
        starts = [units[start] for start, _ in encoded.offsets]
        ends = [units[end] for _, end in encoded.offsets]
        entries.append({**line, "ids": encoded.ids, "starts": starts, "ends": ends})
    # Escaped, an entry a line: no editor composes an accent, and a difference shows which line it is in.
    path.write_text("[\n" + ",\n".join(json.dumps(entry) for entry in entries) + "\n]\n", "utf-8")
