"""PolNeAR (Newell et al. 2018): articles and their attributions, in brat's standoff format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .article import Article, read_article

ROLES = ("source", "cue", "content")
# Labels of a piece: outside, then beginning and inside of each role.
LABELS = 7

Span = tuple[int, int]
Relation = dict[str, list[Span]]


@dataclass
class Attributed:
    article: Article
    # Spans in code points, as annotated.
    relations: list[Relation]
    # Label of each piece, and for each cue its first piece with the first pieces of its sources and contents.
    labels: np.ndarray
    links: list[tuple[int, list[int], list[int]]]


def read_brat(path: Path) -> list[Relation]:
    spans: dict[str, list[Span]] = {}
    relations = []
    for line in path.read_text(encoding="utf8").split("\n"):
        parts = line.split("\t")
        if len(parts) < 2:
            continue
        if parts[0][0] == "T":
            where = parts[1].split(" ", 1)[1]
            spans[parts[0]] = [tuple(map(int, piece.split())) for piece in where.split(";")]
        elif parts[0][0] == "E":
            relation: Relation = {role: [] for role in ROLES}
            for part in parts[1].split():
                name, of = part.split(":")
                role = re.sub(r"\d+$", "", name).lower()
                if role in relation:
                    relation[role] += spans.get(of, [])
            relations.append(relation)
    return relations


def attributed(article: Article, relations: list[Relation]) -> Attributed:
    labels = np.zeros(len(article.ids), dtype=np.int64)
    links = []
    for k, role in enumerate(ROLES):
        for start, end in sorted({span for relation in relations for span in relation[role]}):
            found = article.pieces(start, end)
            if found and not labels[found[0] : found[1] + 1].any():
                labels[found[0]] = 1 + 2 * k
                labels[found[0] + 1 : found[1] + 1] = 2 + 2 * k
    for relation in relations:
        first = {role: [p[0] for p in (article.pieces(*span) for span in relation[role]) if p] for role in ROLES}
        if first["cue"]:
            links.append((first["cue"][0], first["source"], first["content"]))
    return Attributed(article, relations, labels, links)


def read_polnear(folder: Path, tokenizer: Tokenizer) -> list[Attributed]:
    """Every article of the split in `folder` with the first annotator's relations."""
    out = []
    for path in sorted((folder / "text").glob("*.txt")):
        with open(path, encoding="utf8", newline="") as file:
            article = read_article(path.stem, file.read(), tokenizer)
        marks = sorted(p for p in (folder / "attributions").iterdir() if re.fullmatch(re.escape(path.stem) + r"_[0-9a-f]{4}\.ann", p.name))
        out += [attributed(article, read_brat(mark)) for mark in marks[:1]]
    return out
