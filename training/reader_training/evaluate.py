"""Scores of a reader on dev articles."""

from __future__ import annotations

import numpy as np
import torch

from .article import CLS, SEP, pad, windows
from .disputes import DIFFERENT, SAME, UNSURE, Disputed, collate_disputes, means
from .best_pairs import best_f1, curve, precision_at
from .polnear import LABELS, Attributed
from .reader import Reader
from .score import score
from .settings import device, short_floats
from .spans import best_paths, legal_moves, spans_of

OVERLAP = 80
# A further piece of content is taken when its link scores at most this much below the best.
MARGIN = 1.0


def vectors(reader: Reader, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    with torch.no_grad(), short_floats():
        return reader(ids, mask).float()


def read_windows(reader: Reader, articles: list, longest: int, batch: int = 24):
    """Label log-probabilities and link scores of every window: (article, first piece, last, tags, sources, contents)."""
    todo = [(k, a, b) for k, item in enumerate(articles) for a, b in windows(item.article, longest, OVERLAP)]
    todo.sort(key=lambda x: x[2] - x[1])
    out = []
    for at in range(0, len(todo), batch):
        some = todo[at : at + batch]
        ids = torch.from_numpy(pad([np.concatenate([[CLS], articles[k].article.ids[a:b], [SEP]]) for k, a, b in some], 0)).to(device())
        x = vectors(reader, ids, ids != 0)
        with torch.no_grad():
            tags = torch.log_softmax(reader.tags(x), -1).cpu().numpy()
            sources, contents = (s.cpu().numpy() for s in reader.links(x))
        for k, (article, a, b) in enumerate(some):
            n = b - a + 1
            out.append((article, a, b, tags[k, 1:n], sources[k, :n, :n], contents[k, :n, :n]))
    return out


def find(articles: list, read) -> list[list[dict]]:
    """Attributions of each article, spans in code points, from what `read_windows` gave."""
    owner = [{} for _ in articles]
    for w, (k, a, b, *_) in enumerate(read):
        ps = articles[k].article.paragraphs
        for p, q in zip(ps, ps[1:]):
            first, last = max(p, a), min(q, b)
            if first < last:
                key = (last - first, min(first - a, b - last))
                if p not in owner[k] or key > owner[k][p][0]:
                    owner[k][p] = (key, w)
    lengths = [b - a for _, a, b, *_ in read]
    roles = [spans_of(path) for path in best_paths(pad_scores([r[3] for r in read]), lengths, legal_moves())]
    out: list[list[dict]] = [[] for _ in articles]
    for w, (k, a, b, _, sources, contents) in enumerate(read):
        article = articles[k].article
        span = lambda s: (int(article.starts[a + s[0]]), int(article.ends[a + s[1]]))
        source_spans, cues, content_spans = roles[w]
        for cue in cues:
            p = max(x for x in article.paragraphs if x <= a + cue[0])
            if owner[k][p][1] != w or not content_spans:
                continue
            row_s, row_c = sources[cue[0] + 1], contents[cue[0] + 1]
            best, source = row_s[0], None
            for s in source_spans:
                if row_s[s[0] + 1] > best:
                    best, source = row_s[s[0] + 1], s
            ranked = sorted(content_spans, key=lambda s: -row_c[s[0] + 1])
            top = row_c[ranked[0][0] + 1]
            taken = [s for s in ranked[:4] if row_c[s[0] + 1] >= top - MARGIN]
            out[k].append({"source": [span(source)] if source else [], "cue": [span(cue)], "content": [span(s) for s in taken]})
    return out


def pad_scores(list_: list[np.ndarray]) -> np.ndarray:
    out = np.zeros((len(list_), max(len(x) for x in list_), LABELS))
    for k, x in enumerate(list_):
        out[k, : len(x)] = x
    return out


def score_attributions(articles: list[Attributed], read) -> dict[str, float]:
    found = find(articles, read)
    return score([(item.article.text, item.relations, own) for item, own in zip(articles, found)])


def average_precision(truth: np.ndarray, scores: np.ndarray) -> float:
    order = np.argsort(-scores)
    hits = truth[order].astype(bool)
    ranks = np.cumsum(hits) / (1 + np.arange(len(hits)))
    return float(100 * ranks[hits].mean()) if hits.any() else 0.0


def score_disputes(reader: Reader, items: list[Disputed]) -> dict[str, float]:
    """Percent: average precision of contested sentences, of clashing pairs among all (`different`) and among contested sentences
    alone (`given`), of pairs of one side and of pieces of evidence; how often a stance is right; best F1 of pairs of sentences as disputes,
    and their precision at recalls of 10 to 40."""
    tallies = {name: ([], []) for name in ("contested", "different", "given", "same", "evidence")}
    clash, right, stances = [], 0, 0
    for d in items:
        batch = collate_disputes([d], device())
        x = vectors(reader, batch.ids, batch.mask)
        with torch.no_grad():
            u = means(x, batch)
            own = reader.sentence(u)[:, 0].cpu().numpy()
            pair = torch.softmax(reader.pair(u[batch.u], u[batch.v], batch.distance), -1).cpu().numpy()
            evidence = 1 - torch.softmax(reader.evidence(x.reshape(-1, x.shape[-1])[batch.piece_at]), -1)[:, 0].cpu().numpy()
            stance = reader.stance(u).cpu().numpy()
        clash.append(pair[:, DIFFERENT])
        known = d.relation != UNSURE
        given = known & (d.contested[d.pairs] > 0).all(1)
        for name, truth, scores in (
            ("contested", d.contested[d.contested >= 0], own[d.contested >= 0]),
            ("different", d.relation[known] == DIFFERENT, pair[known, DIFFERENT]),
            ("given", d.relation[given] == DIFFERENT, pair[given, DIFFERENT]),
            ("same", d.relation[known] == SAME, pair[known, SAME]),
            ("evidence", batch.evidence.cpu().numpy() > 0, evidence),
        ):
            tallies[name][0].append(truth)
            tallies[name][1].append(scores)
        right += int((stance.argmax(1) == d.stance.argmax(1))[d.has_stance].sum())
        stances += int(d.has_stance.sum())
    points = curve(items, clash)
    figures = {name: average_precision(np.concatenate(truth), np.concatenate(scores)) for name, (truth, scores) in tallies.items()}
    figures |= {"stance": 100 * right / max(stances, 1), "dispute F1": best_f1(points)}
    return figures | {f"P at R {recall}": precision_at(points, recall) for recall in (10, 20, 30, 40)}
