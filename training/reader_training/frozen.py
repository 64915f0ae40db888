"""Training above layers that stay as they are: what those make of an article is worked out once."""

from __future__ import annotations

import torch
from torch import Tensor

from .disputes import Disputed, DisputeBatch
from .encoder import WIDTH
from .reader import Reader


class Frozen:
    """Reads batches like the reader itself, but keeps what its lowest `layers` layers make of each window (without dropout)."""

    def __init__(self, layers: int):
        self.layers = layers
        self.known: dict[str, Tensor] = {}

    def __call__(self, reader: Reader, batch: DisputeBatch, articles: list[Disputed]) -> Tensor:
        row = 0
        x = torch.zeros(*batch.ids.shape, WIDTH, device=batch.ids.device)
        for item in articles:
            rows = slice(row, row + len(item.windows))
            if item.article.id not in self.known:
                self.known[item.article.id] = self.below(reader, batch.ids[rows], batch.mask[rows])
            own = self.known[item.article.id]
            x[rows, : own.shape[1]] = own.float()
            row = rows.stop
        return reader.encoder.above(x, batch.mask, self.layers)

    @torch.no_grad()
    def below(self, reader: Reader, ids: Tensor, mask: Tensor) -> Tensor:
        length = int(mask.sum(1).max())
        reader.eval()
        x = reader.encoder.below(ids[:, :length], mask[:, :length], self.layers)
        reader.train()
        return x.half()
