"""The annotated news, read once."""

from __future__ import annotations

from .article import open_word_pieces
from .disputes import read_disputes, read_placed
from .evaluate import OVERLAP
from .polnear import read_polnear
from .settings import Settings


class News:
    """Train is what is learned from; dev is only scored."""

    def __init__(self, settings: Settings):
        tokenizer = open_word_pieces(settings.base_files / "tokenizer.json")
        attributions = lambda split: read_polnear(settings.data / "polnear" / split, tokenizer)
        disputes = lambda folder: read_disputes(folder, tokenizer, settings.longest, OVERLAP)
        self.train, self.dev = attributions("train"), attributions("dev")
        self.dispute_train = disputes(settings.data / "disputes" / "train") + disputes(settings.made)
        self.dispute_train += read_placed(settings.annotated, settings.data, tokenizer, settings.longest, OVERLAP)
        self.dispute_dev = disputes(settings.data / "disputes" / "dev")
