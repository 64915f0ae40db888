"""Fits the weights of src/engine/disputes/confidence.ts and stance.ts: `npm run signs`, then `python -m reader_training.fit_signs`.

Confidence: a logistic regression on the groups of dev, scored on articles left out. Stance: a multinomial one on passages
of train and made, scored on dev. Prints the weights, rounded, and how right they are; writes nothing.
"""

from __future__ import annotations

import json
import random
from itertools import groupby
from pathlib import Path

import torch
from torch import Tensor

from .reader import STANCES
from .settings import ROOT

READER = ["readerAsserts", "readerDenies", "readerDoubts", "readerDeclines"]
# Set by hand in stance.ts: rare and plain.
REFUSAL = [-0.3, -0.4, -0.2, 5.0]
# How much a weight costs, for each group or passage.
RIDGE = 0.01
PARTS, TIMES = 10, 20
# Of the reader's own numbers: it is surer of what it has learned from than of other articles.
BLUR, COPIES = 0.3, 8


def fit(signs: Tensor, target: Tensor, classes: int, given: Tensor | None = None) -> Tensor:
    """Weights [signs, classes] of a multinomial logistic regression; `given`: what else adds to the log-odds."""
    weights = torch.zeros(signs.shape[1], classes, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        scores = signs @ weights + (0 if given is None else given)
        value = torch.nn.functional.cross_entropy(scores, target) + RIDGE * (weights[1:] ** 2).sum() / 2
        value.backward()
        return value

    optimizer.step(loss)
    return weights.detach()


def log_odds(weights: Tensor) -> Tensor:
    """Of the second of two classes."""
    return weights[:, 1] - weights[:, 0]


def fit_confidence(rows: list[dict], disputes: int) -> None:
    names = list(rows[0]["signs"])
    signs = torch.tensor([[float(row["signs"][name]) for name in names] for row in rows])
    right = torch.tensor([int(row["right"]) for row in rows])
    articles = sorted({row["article"] for row in rows})
    left_out = torch.zeros(len(rows))
    for seed in range(TIMES):
        random.Random(seed).shuffle(articles)
        part = {article: k % PARTS for k, article in enumerate(articles)}
        own = torch.tensor([part[row["article"]] for row in rows])
        for k in range(PARTS):
            weights = log_odds(fit(signs[own != k], right[own != k], 2))
            left_out[own == k] += torch.sigmoid(signs[own == k] @ weights) / TIMES
    print(f"Confidence: {len(rows)} groups, {int(right.sum())} of them among {disputes} annotated disputes.")
    print(f"Average precision, left out: {100 * average_precision(left_out, right):.1f}")
    for least in [step / 100 for step in range(10, 76, 5)]:
        shown = left_out >= least
        hits, count = int(right[shown].sum()), int(shown.sum())
        if count:
            p, r = hits / count, hits / disputes
            print(f"  from {least:.2f}: P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / max(p + r, 1e-9):.1f} ({count})")
    for name, weight in zip(names, log_odds(fit(signs, right, 2)).tolist(), strict=True):
        print(f"  {name}: {weight:.2f},")


def average_precision(scores: Tensor, right: Tensor) -> float:
    hits = right[scores.argsort(descending=True)].float()
    precision = hits.cumsum(0) / torch.arange(1, len(hits) + 1)
    return float((precision * hits).sum() / hits.sum())


def fit_stance(rows: list[dict]) -> None:
    torch.manual_seed(0)
    names = [name for name in rows[0]["signs"] if name != "refusal"]
    tables = {}
    for split, some in groupby(sorted(rows, key=lambda row: row["split"]), key=lambda row: row["split"]):
        own = list(some)
        signs = torch.tensor([[float(row["signs"][name]) for name in names] for row in own])
        given = torch.tensor([row["signs"]["refusal"] for row in own])[:, None] * torch.tensor(REFUSAL)
        tables[split] = signs, torch.tensor([STANCES.index(row["stance"]) for row in own]), given
    signs, stances, given = (torch.cat(both) for both in zip(tables["train"], tables["made"], strict=True))
    noise = torch.zeros(COPIES, *signs.shape)
    noise[:, :, [names.index(name) for name in READER]] = BLUR * torch.randn(COPIES, len(signs), len(READER))
    blurred = (signs + noise).flatten(0, 1)
    weights = fit(blurred, stances.repeat(COPIES), len(STANCES), given.repeat(COPIES, 1))
    weights -= weights.mean(1, keepdim=True)
    for split, (own, target, fixed) in tables.items():
        found = (own @ weights + fixed).argmax(1)
        each = ", ".join(f"{name} {int((found[target == k] == k).sum())}/{int((target == k).sum())}" for k, name in enumerate(STANCES))
        print(f"Stance, passages of {split}: {100 * float((found == target).float().mean()):.1f} % of {len(own)} ({each})")
    for name, row in zip(names, weights.tolist(), strict=True):
        print(f"  {name}: [{', '.join(f'{weight:.1f}' for weight in row)}],")


if __name__ == "__main__":
    rows = json.loads(Path(ROOT / "build" / "signs.json").read_text())
    fit_confidence(rows["confidence"], rows["disputes"])
    fit_stance(rows["stance"])
