"""Disputes: annotated articles (data/disputes/GUIDE.md), what the reader learns of them, and the loss."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from .article import CLS, SEP, Article, pad, read_article, windows
from .reader import EVIDENCE, FARTHEST, STANCES, Reader

NOTHING, DIFFERENT, SAME, UNSURE = 0, 1, 2, -100
# A sentence takes part in a claim when they share more characters than this.
SHARED = 3
PAIR_WEIGHTS = (1.0, 2.0, 1.0)

END = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])|(?<=[.!?][”\"’])\s+(?=[\"“‘'(\[]*[A-Z0-9])")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Prof|Rev|Hon"
    r"|Capt|Maj|Ariz|Calif|Fla|Mass|Mich|Minn|Okla|Pa|Tex|Va|Wash|Wis)|\b[A-Z]|[a-z]\.[a-z])\.[\"”’')\]]*\s*$"
)


def sentences(text: str) -> list[tuple[int, int]]:
    """[start, end) of each sentence in code points; a sentence never runs over the end of a line."""
    out = []
    for line in re.finditer(r"[^\n]+", text):
        start, end = line.span()
        cuts = [start]
        for gap in END.finditer(text, start, end):
            if not ABBREVIATION.search(text[cuts[-1] : gap.end()]) and text[cuts[-1] : gap.start()].strip():
                cuts.append(gap.end())
        for a, b in zip(cuts, [*cuts[1:], end]):
            inner = text[a:b]
            if inner.strip():
                out.append((a + len(inner) - len(inner.lstrip()), b - len(inner) + len(inner.rstrip())))
    return out


@dataclass
class Disputed:
    article: Article
    disputes: list[dict]
    windows: list[tuple[int, int]]
    # For each sentence: its characters, and where it is read (window, first and last piece of the article).
    sentences: list[tuple[int, int]]
    places: list[tuple[int, int, int]]
    contested: np.ndarray
    stance: np.ndarray
    has_stance: np.ndarray
    pairs: np.ndarray  # [n, 2] sentences
    relation: np.ndarray  # [n]
    in_claim: np.ndarray  # [pieces]
    evidence: np.ndarray  # [pieces] O, B, I
    evidence_type: np.ndarray


def read_disputes(folder: Path, tokenizer: Tokenizer, longest: int, overlap: int) -> list[Disputed]:
    """The articles of a folder: NAME.txt with NAME.json, by the guide of data/disputes."""
    out = []
    for path in sorted(folder.glob("*.json")):
        text = read_text(path.with_suffix(".txt"))
        annotations = json.loads(path.read_text(encoding="utf8"))
        out.append(disputed(read_article(path.stem, text, tokenizer), with_places(text, annotations), longest, overlap))
    return out


def read_placed(file: Path, data: Path, tokenizer: Tokenizer, longest: int, overlap: int) -> list[Disputed]:
    """Articles of `data` whose annotations are places in them, one a line, as `place_annotations` writes them."""
    out = []
    for line in file.read_text(encoding="utf8").splitlines() if file.exists() else []:
        one = json.loads(line)
        article = read_article(one["text"], read_text(data / one["text"]), tokenizer)
        out.append(disputed(article, one["disputes"], longest, overlap))
    return out


def read_text(path: Path) -> str:
    """With its line ends as they are: places count them."""
    with open(path, encoding="utf8", newline="") as file:
        return file.read()


def with_places(text: str, annotations: dict) -> list[dict]:
    """Annotated disputes with places (code points, end-exclusive) for words; questions and parties teach nothing and go."""
    return [
        {
            "marginal": dispute.get("marginal") is True,
            "positions": [
                {
                    "stance": position["stance"],
                    "claims": [place(text, words) for words in position["claim"] if words],
                    "evidence": [[one["type"], *place(text, one["span"])] for one in position.get("evidence", [])],
                }
                for position in dispute["positions"]
                if any(position["claim"])
            ],
        }
        for dispute in annotations["disputes"]
    ]


def place(text: str, words: str) -> list[int]:
    """Raises ValueError where the words do not stand in the text."""
    start = text.index(words)
    return [start, start + len(words)]


def places_of(article: Article, cut: list[tuple[int, int]], found: list[tuple[int, int]]) -> list[tuple[int, int, int] | None]:
    """Where each sentence is read: whole if some window holds it whole, then where it has most context."""
    out = []
    for start, end in found:
        pieces, best = article.pieces(start, end), None
        for w, (a, b) in enumerate(cut):
            if pieces and pieces[0] < b and pieces[1] >= a:
                first, last = max(pieces[0], a), min(pieces[1], b - 1)
                key = ((first, last) == pieces, min(first - a + 1, b - last))
                if best is None or key > best[0]:
                    best = (key, (w, first, last))
        out.append(best and best[1])
    return out


def touches(sentence: tuple[int, int], claim: tuple[int, int]) -> bool:
    return min(sentence[1], claim[1]) - max(sentence[0], claim[0]) > SHARED


def disputed(article: Article, disputes: list[dict], longest: int, overlap: int) -> Disputed:
    cut = windows(article, longest, overlap)
    found = sentences(article.text)
    placed = places_of(article, cut, found)
    found = [s for s, p in zip(found, placed) if p]
    placed = [p for p in placed if p]
    n, pieces = len(found), len(article.ids)
    contested, stance, has_stance = np.zeros(n, np.float32), np.zeros((n, len(STANCES)), np.float32), np.zeros(n, bool)
    in_claim, evidence, evidence_type = np.zeros(pieces, np.float32), np.zeros(pieces, np.int64), np.full(pieces, UNSURE)
    relation: dict[tuple[int, int], int] = {}
    unsure: set[int] = set()
    for dispute in disputes:
        held = [{i for c in p["claims"] for i, s in enumerate(found) if touches(s, c)} for p in dispute["positions"]]
        every = set().union(*held)
        (unsure.update if dispute["marginal"] else lambda every: contested.__setitem__(list(every), 1))(every)
        for i in every:
            for j in every:
                if j < i:
                    continue
                differs = any(i in a and j in b for x, a in enumerate(held) for y, b in enumerate(held) if x != y) or (len(held) == 1 and i == j)
                if i == j and not differs:
                    continue
                if dispute["marginal"]:
                    relation.setdefault((i, j), UNSURE)
                elif relation.get((i, j)) != DIFFERENT:
                    relation[i, j] = DIFFERENT if differs else SAME
        for position, own in zip(dispute["positions"], held):
            for i in own:
                stance[i, STANCES.index(position["stance"])], has_stance[i] = 1, True
            for claim in position["claims"]:
                at = article.pieces(*claim)
                if at and not dispute["marginal"]:
                    in_claim[at[0] : at[1] + 1] = 1
            for kind, start, end in position["evidence"]:
                at = article.pieces(start, end) if kind != "none_given" and start >= 0 else None
                if at:
                    evidence[at[0]], evidence[at[0] + 1 : at[1] + 1] = 1, 2
                    evidence_type[at[0] : at[1] + 1] = EVIDENCE.index(kind)
    for i in unsure:
        if not contested[i]:
            contested[i] = -1
    pairs = np.array([(i, j) for i in range(n) for j in range(i, min(n, i + FARTHEST + 1))]).reshape(-1, 2)
    labels = np.array([relation.get((i, j), NOTHING) for i, j in pairs.tolist()], dtype=np.int64)
    return Disputed(article, disputes, cut, found, placed, contested, stance, has_stance, pairs, labels, in_claim, evidence, evidence_type)


@dataclass
class DisputeBatch:
    ids: Tensor
    mask: Tensor
    piece_at: Tensor  # [pieces read] index into the flattened vectors
    sentence_of: Tensor  # sentence of each piece that is read as part of one
    sentence_piece: Tensor
    sizes: Tensor
    contested: Tensor
    stance: Tensor
    has_stance: Tensor
    u: Tensor
    v: Tensor
    distance: Tensor
    relation: Tensor
    in_claim: Tensor
    evidence: Tensor
    evidence_type: Tensor
    share: Tensor  # weight of each pair, so that each article counts alike


def collate_disputes(items: list[Disputed], device: str) -> DisputeBatch:
    rows = [np.concatenate([[CLS], d.article.ids[a:b], [SEP]]) for d in items for a, b in d.windows]
    ids = pad(rows, 0)
    mask = ids != 0
    length = ids.shape[1]
    piece_at, in_claim, evidence, evidence_type = [], [], [], []
    sentence_of, sentence_piece, sizes = [], [], []
    u, v, relation, share, base_window, base_sentence = [], [], [], [], 0, 0
    for d in items:
        for w, (a, b) in enumerate(d.windows):
            piece_at.append((base_window + w) * length + 1 + np.arange(b - a))
            in_claim.append(d.in_claim[a:b])
            evidence.append(d.evidence[a:b])
            evidence_type.append(d.evidence_type[a:b])
        for s, (w, first, last) in enumerate(d.places):
            at = (base_window + w) * length + 1 - d.windows[w][0]
            sentence_piece.append(np.arange(at + first, at + last + 1))
            sentence_of.append(np.full(last - first + 1, base_sentence + s))
            sizes.append(last - first + 1)
        u.append(d.pairs[:, 0] + base_sentence)
        v.append(d.pairs[:, 1] + base_sentence)
        relation.append(d.relation)
        weights = np.array(PAIR_WEIGHTS, np.float32)[np.clip(d.relation, 0, 2)] * (d.relation != UNSURE)
        share.append(weights / max(weights.sum(), 1) / len(items))
        base_window += len(d.windows)
        base_sentence += len(d.sentences)
    join = lambda list_: torch.from_numpy(np.concatenate(list_)).to(device, non_blocking=True)
    to = lambda x: torch.from_numpy(np.asarray(x)).to(device, non_blocking=True)
    first, second = np.concatenate(u), np.concatenate(v)
    return DisputeBatch(
        to(ids), to(mask), join(piece_at), join(sentence_of), join(sentence_piece), to(np.array(sizes, np.float32)),
        join([d.contested for d in items]), join([d.stance for d in items]), join([d.has_stance for d in items]),
        to(first), to(second), to(second - first), join(relation), join(in_claim), join(evidence), join(evidence_type), join(share),
    )


def means(x: Tensor, batch: DisputeBatch) -> Tensor:
    """[sentences, 384] mean vector of each sentence's pieces."""
    flat = x.reshape(-1, x.shape[-1])
    sums = torch.zeros(len(batch.sizes), flat.shape[1], device=x.device, dtype=flat.dtype)
    return sums.index_add(0, batch.sentence_of, flat[batch.sentence_piece]) / batch.sizes[:, None]


def dispute_loss(reader: Reader, x: Tensor, batch: DisputeBatch) -> Tensor:
    u = means(x, batch)
    flat = x.reshape(-1, x.shape[-1])[batch.piece_at]
    pair = F.cross_entropy(reader.pair(u[batch.u], u[batch.v], batch.distance), batch.relation, reduction="none", ignore_index=UNSURE)
    loss = (pair * batch.share).sum()
    sure = batch.contested >= 0
    loss = loss + 0.3 * F.binary_cross_entropy_with_logits(reader.sentence(u)[sure, 0], batch.contested[sure])
    loss = loss + 0.2 * F.binary_cross_entropy_with_logits(reader.contested(flat)[:, 0], batch.in_claim)
    loss = loss + 0.3 * F.cross_entropy(reader.evidence(flat), batch.evidence)
    if batch.has_stance.any():
        loss = loss + 0.1 * F.binary_cross_entropy_with_logits(reader.stance(u[batch.has_stance]), batch.stance[batch.has_stance])
    if (batch.evidence_type != UNSURE).any():
        loss = loss + 0.03 * F.cross_entropy(reader.evidence_type(flat), batch.evidence_type, ignore_index=UNSURE)
    return loss
