"""The reader: one encoder with heads for attributions and for disputes."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .encoder import WIDTH, Encoder
from .polnear import LABELS

LINK, PAIR, NEAR = 128, 192, 16
FARTHEST = 15
STANCES = ("asserts", "denies", "doubts", "declines")
EVIDENCE = ["video_photo", "document", "data_figures", "study_poll", "eyewitness", "expert", "official_finding", "physical", "anonymous_source", "media_report", "own_statement_record", "other"]


class Reader(nn.Module):
    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(dropout)
        # Roles share one layer of labels: PolNeAR's sources, cues and contents never overlap.
        self.tags = nn.Linear(WIDTH, LABELS)
        self.cue = nn.Linear(WIDTH, LINK)
        self.source = nn.Linear(WIDTH, LINK)
        self.content = nn.Linear(WIDTH, LINK)
        self.contested = nn.Linear(WIDTH, 1)
        self.sentence = nn.Linear(WIDTH, 1)
        self.stance = nn.Linear(WIDTH, len(STANCES))
        self.evidence = nn.Linear(WIDTH, 3)
        self.evidence_type = nn.Linear(WIDTH, len(EVIDENCE))
        self.pair1 = nn.Linear(WIDTH, PAIR)
        self.distance = nn.Embedding(FARTHEST + 1, NEAR)
        self.pair2 = nn.Linear(4 * PAIR + NEAR, PAIR)
        self.pair3 = nn.Linear(PAIR, 3)

    def forward(self, ids: Tensor, mask: Tensor | None = None) -> Tensor:
        return self.encoder(ids, mask)

    def links(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """[batch, length, length] scores of source and content; row: first piece of a cue, column 0: no source."""
        q = self.cue(x) / LINK**0.5
        return q @ self.source(x).transpose(1, 2), q @ self.content(x).transpose(1, 2)

    def pair(self, u: Tensor, v: Tensor, distance: Tensor) -> Tensor:
        """[n, 3] logits of n pairs of sentence means: nothing, different positions, same position."""
        a, b = self.pair1(u), self.pair1(v)
        x = torch.cat([a, b, a * b, (a - b).abs(), self.distance(distance.clamp(0, FARTHEST))], -1)
        return self.pair3(F.dropout(F.gelu(self.pair2(F.gelu(x))), 0.2, self.training))
