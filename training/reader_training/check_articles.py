"""`python -m reader_training.check_articles FOLDER`: says what is wrong with annotated articles (NAME.txt and NAME.json, by the guide of
data/disputes). Nothing is said of good ones."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from .reader import EVIDENCE, STANCES

KINDS = ("fact", "characterization", "prediction")
MOST_WORDS = 15


def check(folder: Path) -> list[str]:
    """What is wrong, one line a fault; empty where all is well."""
    return [f"{path.stem}: {fault}" for path in sorted(folder.glob("*.txt")) for fault in faults(path)]


def faults(path: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf8")
    annotations = path.with_suffix(".json")
    if not annotations.exists():
        yield "has no annotations"
        return
    lines = text.split("\n")
    stands = lambda words: bool(words) and any(words in line for line in lines)
    for dispute in json.loads(annotations.read_text(encoding="utf8"))["disputes"]:
        question = dispute["question"]
        if len(question.split()) > MOST_WORDS:
            yield f"a question of more than {MOST_WORDS} words: {question}"
        if dispute["kind"] not in KINDS:
            yield f"kind {dispute['kind']}: {question}"
        if not dispute["positions"]:
            yield f"no position: {question}"
        for position in dispute["positions"]:
            if position["stance"] not in STANCES:
                yield f"stance {position['stance']}: {question}"
            if position["party"] != "AUTHOR" and not stands(position["party"]):
                yield f"no such party in a line: {position['party']}"
            if not position["claim"]:
                yield f"a position without a claim: {question}"
            for claim in position["claim"]:
                if not stands(claim):
                    yield f"no such claim in a line: {claim}"
                elif text.count(claim) > 1:
                    yield f"stands more than once: {claim}"
            for evidence in position.get("evidence", []):
                if evidence["type"] not in (*EVIDENCE, "none_given"):
                    yield f"evidence of type {evidence['type']}: {question}"
                if not stands(evidence["span"]):
                    yield f"no such evidence in a line: {evidence['span']}"


if __name__ == "__main__":
    try:
        found = check(Path(sys.argv[1]))
    except (IndexError, FileNotFoundError, KeyError, ValueError) as error:
        sys.exit(f"{__doc__}\n\n{error!r}")
    print("\n".join(found))
    sys.exit(1 if found else 0)
