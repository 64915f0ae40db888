"""What the reader learns of attributions: batches, and the loss on them."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .article import CLS, SEP, pad, windows
from .polnear import LABELS, Attributed
from .reader import Reader

IGNORED = -100


@dataclass
class Window:
    ids: np.ndarray
    labels: np.ndarray
    # Rows of pieces of this window: cue, and whether a piece is the first of its source (0: none) or content.
    links: list[tuple[int, list[int], list[int]]]


def cut(item: Attributed, longest: int, first: int | None = None) -> list[Window]:
    out = []
    for a, b in windows(item.article, longest, first=first):
        ids = np.concatenate([[CLS], item.article.ids[a:b], [SEP]])
        labels = np.concatenate([[IGNORED], item.labels[a:b], [IGNORED]])
        links = []
        inside = lambda pieces: [k - a + 1 for k in pieces if a <= k < b]
        for cue, sources, contents in item.links:
            if a <= cue < b:
                links.append((cue - a + 1, inside(sources) if sources else [0], inside(contents)))
        out.append(Window(ids, labels, links))
    return out


def batches(items: list[Window], pieces: int, chance: random.Random) -> list[list[Window]]:
    """Windows of like length together, at most `pieces` in a batch with the padding."""
    items = sorted(items, key=lambda w: len(w.ids) // 40 + chance.random() * 2)
    out, batch = [], []
    for window in items:
        if batch and (len(batch) + 1) * max(len(window.ids), max(len(w.ids) for w in batch)) > pieces:
            out.append(batch)
            batch = []
        batch.append(window)
    if batch:
        out.append(batch)
    chance.shuffle(out)
    return out


@dataclass
class Batch:
    ids: Tensor
    mask: Tensor
    labels: Tensor
    rows: Tensor  # [n, 2]: window and piece of each cue
    source: Tensor  # [n, length] share of each piece as a target; a row of zeros has none
    content: Tensor


def collate(batch: list[Window], device: str) -> Batch:
    ids = pad([w.ids for w in batch], 0)
    mask = ids != 0
    length = ids.shape[1]
    rows, source, content = [], [], []
    for k, window in enumerate(batch):
        for cue, sources, contents in window.links:
            rows.append((k, cue))
            for targets, pieces in ((source, sources), (content, contents)):
                row = np.zeros(length, dtype=np.float32)
                if pieces:
                    row[pieces] = 1 / len(pieces)
                targets.append(row)
    to = lambda x: torch.from_numpy(np.ascontiguousarray(x)).to(device, non_blocking=True)
    return Batch(
        to(ids),
        to(mask),
        to(pad([w.labels for w in batch], IGNORED)),
        to(np.array(rows, dtype=np.int64).reshape(-1, 2)),
        to(np.array(source, dtype=np.float32).reshape(-1, length)),
        to(np.array(content, dtype=np.float32).reshape(-1, length)),
    )


def attribution_loss(reader: Reader, x: Tensor, batch: Batch, link_weight: float) -> Tensor:
    """Cross entropy of the labels, and of each cue's source and content among the pieces of its window."""
    loss = F.cross_entropy(reader.tags(x).reshape(-1, LABELS), batch.labels.reshape(-1), ignore_index=IGNORED)
    return loss + link_weight * link_loss(reader, x, batch) if len(batch.rows) else loss


def link_loss(reader: Reader, x: Tensor, batch: Batch) -> Tensor:
    window, piece = batch.rows.T
    q = reader.cue(x[window, piece])[:, None] / reader.cue.out_features**0.5
    away = ~batch.mask[window]
    total = 0
    for head, target in ((reader.source, batch.source), (reader.content, batch.content)):
        scores = (q @ head(x)[window].transpose(1, 2))[:, 0].masked_fill(away, -1e4)
        total = total - (F.log_softmax(scores, -1) * target).sum()
    return total / len(batch.rows)
