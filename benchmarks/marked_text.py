"""Reads text with names marked by people: one `token TAG` a line, tags in BIO form."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sentence:
    tokens: tuple[str, ...]
    names: tuple[tuple[int, int], ...]
    """Token spans that people marked, end exclusive."""

    @property
    def text(self) -> str:
        return " ".join(self.tokens)

    def text_of(self, span: tuple[int, int]) -> str:
        return " ".join(self.tokens[slice(*span)])


def read_sentences(path: Path) -> tuple[Sentence, ...]:
    """Read `token TAG` lines; a blank line or a full stop ends a sentence."""
    sentences, pairs = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        token, _, tag = line.strip().rpartition(" ")
        if token:
            pairs.append((token, tag))
        if pairs and (not token or token == "."):
            sentences.append(_sentence(pairs))
            pairs = []
    return (*sentences, *([_sentence(pairs)] if pairs else []))


def _sentence(pairs: list[tuple[str, str]]) -> Sentence:
    starts = [index for index, (_, tag) in enumerate(pairs) if tag.startswith("B")]
    spans = []
    for start in starts:
        end = start + 1
        while end < len(pairs) and pairs[end][1].startswith("I"):
            end += 1
        spans.append((start, end))
    return Sentence(tuple(token for token, _ in pairs), tuple(spans))
