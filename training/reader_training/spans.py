"""From the reader's scores to attributions."""

from __future__ import annotations

import numpy as np

from .polnear import LABELS

IMPOSSIBLE = -1e9


def legal_moves() -> np.ndarray:
    """[from, to] scores: the inside of a role follows only its beginning or its inside."""
    out = np.zeros((LABELS, LABELS))
    for label in range(2, LABELS, 2):
        for before in range(LABELS):
            if before not in (label - 1, label):
                out[before, label] = IMPOSSIBLE
    return out


def best_paths(scores: np.ndarray, lengths: list[int], moves: np.ndarray) -> list[np.ndarray]:
    """The best legal labels (Viterbi 1967) of each row of `scores` [n, length, labels]."""
    n, length, labels = scores.shape
    v = scores[:, 0].copy()
    v[:, 2::2] = IMPOSSIBLE
    back = np.zeros((n, length, labels), dtype=np.int64)
    values = [v]
    for t in range(1, length):
        all_moves = v[:, :, None] + moves[None]
        back[:, t] = all_moves.argmax(1)
        v = all_moves.max(1) + scores[:, t]
        values.append(v)
    out = []
    for k, end in enumerate(lengths):
        path = np.zeros(end, dtype=np.int64)
        if end:
            path[-1] = values[end - 1][k].argmax()
            for t in range(end - 1, 0, -1):
                path[t - 1] = back[k, t, path[t]]
        out.append(path)
    return out


def spans_of(path: np.ndarray) -> list[list[tuple[int, int]]]:
    """First and last index of the spans of each role."""
    roles: list[list[tuple[int, int]]] = [[], [], []]
    open_ = None
    for t, label in enumerate([*path.tolist(), 0]):
        if open_ is not None and label != open_[0] + 1:
            roles[(open_[0] - 1) // 2].append((open_[1], t - 1))
            open_ = None
        if label % 2:
            open_ = (label, t)
    return roles
