"""Disputes as pairs of sentences, and their precision-recall curve: a short stand-in for the engine's grouping, in which no size of
a group can flatter."""

from __future__ import annotations

import numpy as np

from .disputes import Disputed, touches


def best_pairs(pairs: np.ndarray, clash: np.ndarray, least: float) -> list[tuple[float, set[int]]]:
    """Of the pairs [n, 2] with a probability `clash` above `least` the most probable ones, so that no sentence is in two."""
    taken: set[int] = set()
    found = []
    for k in np.argsort(-clash):
        if clash[k] < least:
            break
        both = {int(sentence) for sentence in pairs[k]}
        if not both & taken:
            found.append((float(clash[k]), both))
            taken |= both
    return found


def curve(articles: list[Disputed], clash: list[np.ndarray], least: float = 0.02) -> list[tuple[float, float]]:
    """(precision, recall) in percent above every confidence, surest first. A pair is right when it carries two annotated
    positions of one dispute that no surer pair has; disputes that annotators do not agree on neither count nor cost."""
    right: list[tuple[float, bool]] = []
    gold = sum(not dispute["marginal"] for item in articles for dispute in item.disputes)
    for item, own in zip(articles, clash):
        left = [(dispute["marginal"], held(item, dispute)) for dispute in item.disputes]
        for sure, members in best_pairs(item.pairs, own, least):
            hit = next((d for d in sorted(left, key=lambda d: d[0]) if clashes(members, d[1])), None)
            if hit:
                left.remove(hit)
            if not (hit and hit[0]):
                right.append((sure, hit is not None))
    right.sort(key=lambda pair: -pair[0])
    hits = np.cumsum([hit for _, hit in right])
    return [(100 * h / (k + 1), 100 * h / gold) for k, h in enumerate(hits)]


def held(item: Disputed, dispute: dict) -> list[set[int]]:
    """The sentences of each position."""
    return [{k for claim in position["claims"] for k, s in enumerate(item.sentences) if touches(s, claim)} for position in dispute["positions"]]


def clashes(members: set[int], positions: list[set[int]]) -> bool:
    return sum(bool(members & own) for own in positions) >= min(2, len(positions))


def best_f1(points: list[tuple[float, float]]) -> float:
    return max((2 * p * r / (p + r) for p, r in points if p + r), default=0.0)


def precision_at(points: list[tuple[float, float]], recall: float) -> float:
    """The best precision with at least that recall, 0 where the curve ends before."""
    return max((p for p, r in points if r >= recall), default=0.0)
