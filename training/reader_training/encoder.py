"""The encoder: MiniLM (Wang et al. 2020), six layers of BERT (Devlin et al. 2019) with 384 numbers a piece."""

from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

WIDTH, LAYERS, HEADS, INNER, WORDS, PLACES = 384, 6, 12, 1536, 30522, 512


class Layer(nn.Module):
    def __init__(self, dropout: float):
        super().__init__()
        self.dropout = dropout
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        read = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        read = self.out(read.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.norm1(x + F.dropout(read, self.dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.dropout = dropout
        self.words = nn.Embedding(WORDS, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(LAYERS)])

    def forward(self, ids: Tensor, mask: Tensor | None = None) -> Tensor:
        """[batch, length, 384] vectors of `ids` [batch, length]; `mask` is true where there is a piece (None: everywhere)."""
        return self.above(self.below(ids, mask, 0), mask, 0)

    def below(self, ids: Tensor, mask: Tensor | None, layers: int) -> Tensor:
        """The vectors that the lowest `layers` layers make."""
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.kind
        x = F.dropout(self.norm(x), self.dropout, self.training)
        return self.through(self.layers[:layers], x, mask)

    def above(self, x: Tensor, mask: Tensor | None, layers: int) -> Tensor:
        """What the other layers make of the vectors `x` that the lowest `layers` have made."""
        return self.through(self.layers[layers:], x, mask)

    def through(self, layers: nn.ModuleList, x: Tensor, mask: Tensor | None) -> Tensor:
        for layer in layers:
            x = layer(x, None if mask is None else mask[:, None, None, :])
        return x

    def load_base(self, path: Path) -> None:
        """Takes the weights of a BERT of this shape from a safetensors file."""
        weights = load_file(path)
        with torch.no_grad():
            self.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(weights["embeddings.position_embeddings.weight"])
            self.kind.copy_(weights["embeddings.token_type_embeddings.weight"][0])
            self.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
            for k, layer in enumerate(self.layers):
                at = f"encoder.layer.{k}."
                for part in ("weight", "bias"):
                    names = [f"{at}attention.self.{n}.{part}" for n in ("query", "key", "value")]
                    getattr(layer.qkv, part).copy_(torch.cat([weights[n] for n in names]))
                    for own, name in (
                        (layer.out, "attention.output.dense"),
                        (layer.norm1, "attention.output.LayerNorm"),
                        (layer.up, "intermediate.dense"),
                        (layer.down, "output.dense"),
                        (layer.norm2, "output.LayerNorm"),
                    ):
                        getattr(own, part).copy_(weights[f"{at}{name}.{part}"])


