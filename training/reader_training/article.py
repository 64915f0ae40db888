"""An article as a flat run of word pieces, and the windows in which the reader sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

CLS, SEP = 101, 102


def open_word_pieces(path: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


@dataclass
class Article:
    """`ids[k]` stands for the characters `starts[k]` to `ends[k]` (code points, end-exclusive) of `text`."""

    id: str
    text: str
    ids: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    # First piece of each paragraph (one line of the text), and the number of pieces at the end.
    paragraphs: list[int]

    def pieces(self, start: int, end: int) -> tuple[int, int] | None:
        """First and last piece that touch the characters `start` to `end`, or None."""
        first = int(np.searchsorted(self.ends, start, side="right"))
        last = int(np.searchsorted(self.starts, end, side="left")) - 1
        return (first, last) if first <= last else None


def read_article(id: str, text: str, tokenizer: Tokenizer) -> Article:
    ids, starts, ends, paragraphs = [], [], [], []
    for line in re.finditer(r"[^\n]+", text):
        encoded = tokenizer.encode(line.group(), add_special_tokens=False)
        if not encoded.ids:
            continue
        paragraphs.append(len(ids))
        ids += encoded.ids
        starts += [a + line.start() for a, _ in encoded.offsets]
        ends += [b + line.start() for _, b in encoded.offsets]
    paragraphs.append(len(ids))
    return Article(id, text, np.array(ids), np.array(starts), np.array(ends), paragraphs)


def windows(article: Article, longest: int, overlap: int = 0, first: int | None = None) -> list[tuple[int, int]]:
    """Ranges of pieces: whole paragraphs while they fit in `longest` - 2, parts of one that does not.

    `overlap`: pieces of whole paragraphs of the window before that are read again. `first`: a shorter limit for the
    first window, so that an article is cut elsewhere in every pass.
    """
    room = longest - 2
    parts = []
    for a, b in zip(article.paragraphs, article.paragraphs[1:]):
        parts += [(k, min(k + room, b)) for k in range(a, b, room)]
    out, i = [], 0
    while i < len(parts):
        limit = room if out or first is None else first - 2
        j = i + 1
        while j < len(parts) and parts[j][1] - parts[i][0] <= limit:
            j += 1
        out.append((parts[i][0], parts[j - 1][1]))
        if j >= len(parts):
            break
        i = j
        while overlap and i - 1 > 0 and parts[j - 1][1] - parts[i - 1][0] <= overlap and parts[i - 1][0] > out[-1][0]:
            i -= 1
    return out


def pad(rows: list[np.ndarray], fill: int) -> np.ndarray:
    out = np.full((len(rows), max(map(len, rows))), fill)
    for k, row in enumerate(rows):
        out[k, : len(row)] = row
    return out
