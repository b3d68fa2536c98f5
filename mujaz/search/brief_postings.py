"""What one brief puts into the index: a value that depends on nothing but the brief as it is published.

Such values are small, can be pickled, and are made in any process; `mujaz.search.merge` puts them together.
"""

import json
import marshal
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from mujaz.model.brief import Brief
from mujaz.search.analyser import chunks, surfaces
from mujaz.search.excerpts import SUMMARY_KIND, BriefText, brief_text, text_file

TITLE, SUMMARY, REPEATED, ONCE = 3, 2, 1, 0
MOST_CHUNKS = 1 << 18
"""Texts without white space that a process remembers before it starts afresh."""
DIGITS = bytes.maketrans(bytes(range(4)), b"0123")
VALUES = bytes.maketrans(b"0123", bytes(range(4)))
FORM_BREAK = " "


class Columns(NamedTuple):
    """What a brief can be filtered by."""

    day: str
    """ISO 8601, empty where it is not known."""
    outlet: str
    language: str
    status: str
    tags: tuple[str, ...]
    entities: tuple[str, ...]
    speakers: tuple[str, ...]
    quotes: int

    def packed(self) -> bytes:
        """Return the columns as an index keeps them in memory: a third as large, and the same for the same.

        The format is that of one version of Python, the second, which does not depend on what else is held.
        """
        return marshal.dumps(tuple(self), 2)


def unpacked(kept: bytes) -> Columns:
    """Return the columns that were packed."""
    return Columns(*marshal.loads(kept))


class BriefPostings(NamedTuple):
    """One brief's share of the index."""

    id: str
    forms: str
    """Every word of the brief once, letter by letter, with a space between."""
    weights: bytes
    """One for each form, 0 to 3."""
    columns: Columns
    text: str
    """The brief's own file in the index: what results show, as JSON on one line."""

    def entries(self) -> Iterator[tuple[str, int]]:
        """Yield each form and each filter key with its weight."""
        yield from zip(self.forms.split(FORM_BREAK), self.weights, strict=True)
        for key in filter_keys(self.columns):
            yield key, ONCE


class _Chunks(dict[str, tuple[str, ...]]):
    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if len(self) > MOST_CHUNKS:
            self.clear()
        found = self[chunk] = surfaces(chunk)
        return found


CHUNKS = _Chunks()


def brief_postings(brief: Brief) -> BriefPostings:
    """Return a published brief's share of the index. Hand in the brief as `Archive` has it, never as read."""
    text = brief_text(brief)
    found = weights(text)
    return BriefPostings(
        id=brief.id,
        forms=FORM_BREAK.join(found),
        weights=bytes(found.values()),
        columns=_columns(brief),
        text=text_file(text),
    )


def written(share: BriefPostings) -> str:
    """Return a share as four lines of text, which `reread` turns into the same share again."""
    head = json.dumps([share.id, share.columns], ensure_ascii=False)
    return "\n".join((head, share.forms, share.weights.translate(DIGITS).decode(), share.text))


def reread(text: str) -> BriefPostings:
    """Return the share that `written` was given."""
    head, forms, weights, shown = text.split("\n")
    id, columns = json.loads(head)
    day, outlet, language, status, *lists, quotes = columns
    tags, entities, speakers = map(tuple, lists)
    kept = Columns(day, outlet, language, status, tags, entities, speakers, quotes)
    return BriefPostings(id, forms, weights.encode().translate(VALUES), kept, shown)


def filter_keys(columns: Columns) -> Iterator[str]:
    """Yield the keys under which the index files a brief for its filters: `@o:outlet`, `@e:entity` …"""
    yield f"@o:{columns.outlet}"
    yield f"@l:{columns.language}"
    yield f"@x:{columns.status}"
    if columns.quotes:
        yield "@q:1"
    for letter, values in (("t", columns.tags), ("e", columns.entities), ("s", columns.speakers)):
        for value in values:
            yield f"@{letter}:{value}"


def _columns(brief: Brief) -> Columns:
    day = brief.provenance.day
    return Columns(
        day=day.isoformat() if day else "",
        outlet=brief.provenance.outlet,
        language=brief.language,
        status=brief.status.value,
        tags=tuple(dict.fromkeys(brief.tags)),
        entities=tuple(dict.fromkeys(brief.entities)),
        speakers=tuple(sorted({quote.speaker for quote in brief.quotes if quote.speaker})),
        quotes=len(brief.quotes),
    )


def weights(text: BriefText) -> dict[str, int]:
    """Return every word of a text with its weight, sorted, so that the same brief gives the same bytes."""
    counts = Counter(_words(_body(text)))
    found = {word: REPEATED if count > 1 else ONCE for word, count in counts.items()}
    summaries = (value for kind, _, pairs in text["m"] if kind == SUMMARY_KIND for _, value in pairs)
    found.update(dict.fromkeys(_words(summaries), SUMMARY))
    found.update(dict.fromkeys(_words(value for _, value in text["t"]), TITLE))
    return {word: found[word] for word in sorted(found)}


def _words(texts: Iterable[str]) -> Iterable[str]:
    return chain.from_iterable(map(CHUNKS.__getitem__, chunks("\n".join(texts))))


def _body(text: BriefText) -> Iterator[str]:
    for _, source, target in text["p"]:
        yield source
        yield target
    for kind, _, pairs in text["m"]:
        if kind != SUMMARY_KIND:
            yield from (value for _, value in pairs)
