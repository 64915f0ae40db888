"""F1 of attributions as eval/score-attributions.mjs counts it (exact spans, relations that overlap)."""

from __future__ import annotations

import regex

from .polnear import ROLES

WORDS = regex.compile(r"[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*")


class Words:
    """Which words of `text` a span covers by at least half, as first and last word."""

    def __init__(self, text: str):
        self.at = [m.span() for m in WORDS.finditer(text)]

    def covered(self, start: int, end: int) -> tuple[int, int] | None:
        low, high = 0, len(self.at)
        while low < high:
            mid = (low + high) // 2
            if self.at[mid][1] <= start:
                low = mid + 1
            else:
                high = mid
        found = []
        while low < len(self.at) and self.at[low][0] < end:
            a, b = self.at[low]
            if min(b, end) - max(a, start) >= (b - a) / 2:
                found.append(low)
            low += 1
        return (found[0], found[-1]) if found else None


class Counter:
    def __init__(self):
        self.counts = [0, 0, 0, 0]

    def add(self, hit_p: int, p: int, hit_r: int, r: int) -> None:
        self.counts = [a + b for a, b in zip(self.counts, (hit_p, p, hit_r, r))]

    @property
    def f1(self) -> float:
        hit_p, p, hit_r, r = self.counts
        precision, recall = (hit_p / p if p else 0), (hit_r / r if r else 0)
        return 100 * 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score(articles: list[tuple[str, list[dict], list[dict]]]) -> dict[str, float]:
    """F1 in percent of (text, gold relations, found relations), spans in code points."""
    exact, relation = {role: Counter() for role in ROLES}, Counter()
    for text, gold, found in articles:
        words = Words(text)
        side = lambda relations: [{r: [s for s in (words.covered(*x) for x in rel[r]) if s] for r in ROLES} for rel in relations]
        g, p = side(gold), side(found)
        for role in ROLES:
            gs, ps = {s for rel in g for s in rel[role]}, {s for rel in p for s in rel[role]}
            hit = len(gs & ps)
            exact[role].add(hit, len(ps), hit, len(gs))
        touch = lambda a, b: any(x[0] <= y[1] and y[0] <= x[1] for x in a for y in b)
        same = lambda a, b: touch(a["cue"], b["cue"]) and touch(a["content"], b["content"]) and (touch(a["source"], b["source"]) or not (a["source"] or b["source"]))
        relation.add(sum(any(same(x, y) for y in g) for x in p), len(p), sum(any(same(x, y) for x in p) for y in g), len(g))
    return {**{role: exact[role].f1 for role in ROLES}, "relation": relation.f1}
