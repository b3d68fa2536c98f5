"""Computes the postings of one published brief: its words with weights, its facets and its text.

They depend on nothing but the brief, are small and made of plain values, so any process can compute them.
`mujaz.search.index_lines` merges the postings of all briefs.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from msgspec.msgpack import Decoder

from mujaz.cache.stored_data import decode, encode
from mujaz.model.brief import Brief
from mujaz.search.analyser import split_at_spaces, surfaces
from mujaz.search.brief_text import SUMMARY_KIND, BriefText, brief_text, brief_text_json

TITLE, SUMMARY, REPEATED, ONCE = 3, 2, 1, 0
MAX_CACHED_TOKENS = 1 << 18
"""Tokens that a process caches before it empties the cache."""
WEIGHT_TO_DIGIT = bytes.maketrans(bytes(range(4)), b"0123")
DIGIT_TO_WEIGHT = bytes.maketrans(b"0123", bytes(range(4)))
FORM_SEPARATOR = " "


class Facets(NamedTuple):
    """The values by which readers filter briefs."""

    day: str
    """ISO 8601, empty if unknown."""
    outlet: str
    language: str
    status: str
    tags: tuple[str, ...]
    entities: tuple[str, ...]
    speakers: tuple[str, ...]
    quotes: int
    """Number of quotes."""

    def pack(self) -> bytes:
        """Return the facets as bytes: a third as large in memory, and equal for equal facets."""
        return encode(self)


_FACETS = Decoder(Facets)


def unpack_facets(packed: bytes) -> Facets:
    """Return the facets that `Facets.pack` packed."""
    return decode(_FACETS, packed)


class BriefPostings(NamedTuple):
    """The part of the index that comes from one brief."""

    id: str
    forms: str
    """The distinct surfaces of the brief, sorted, with a space between."""
    weights: bytes
    """One byte for each form, 0 to 3."""
    facets: Facets
    text_json: str
    """The brief's own file in the index as JSON on one line. Results show excerpts of it."""

    def entries(self) -> Iterator[tuple[str, int]]:
        """Yield each form and each filter key with its weight."""
        if self.forms:  # a brief can have nothing but punctuation
            yield from zip(self.forms.split(FORM_SEPARATOR), self.weights, strict=True)
        for key in filter_keys(self.facets):
            yield key, ONCE


class _SurfaceCache(dict[str, tuple[str, ...]]):
    """Token to its surfaces, computed on first use."""

    def __missing__(self, token: str) -> tuple[str, ...]:
        if len(self) > MAX_CACHED_TOKENS:
            self.clear()
        words = self[token] = surfaces(token)
        return words


SURFACES = _SurfaceCache()


def brief_postings(brief: Brief) -> BriefPostings:
    """Return a brief's postings. Takes the published brief of an `Archive`, cut as its rights demand."""
    text = brief_text(brief)
    weights_by_form = word_weights(text)
    return BriefPostings(
        id=brief.id,
        forms=FORM_SEPARATOR.join(weights_by_form),
        weights=bytes(weights_by_form.values()),
        facets=_facets(brief),
        text_json=brief_text_json(text),
    )


def serialize(postings: BriefPostings) -> str:
    """Return postings as four lines of text for the fragment store. `parse` reads them."""
    first_line = json.dumps([postings.id, postings.facets], ensure_ascii=False)
    return "\n".join(
        (first_line, postings.forms, postings.weights.translate(WEIGHT_TO_DIGIT).decode(), postings.text_json)
    )


def parse(text: str) -> BriefPostings:
    """Return the postings that `serialize` wrote."""
    first_line, forms, weights, text_json = text.split("\n")
    id, facet_values = json.loads(first_line)
    day, outlet, language, status, *lists, quotes = facet_values
    tags, entities, speakers = map(tuple, lists)
    facets = Facets(day, outlet, language, status, tags, entities, speakers, quotes)
    return BriefPostings(id, forms, weights.encode().translate(DIGIT_TO_WEIGHT), facets, text_json)


def filter_keys(facets: Facets) -> Iterator[str]:
    """Yield the index terms for the filters of a brief: `@o:outlet`, `@e:entity` …"""
    yield f"@o:{facets.outlet}"
    yield f"@l:{facets.language}"
    yield f"@x:{facets.status}"
    if facets.quotes:
        yield "@q:1"
    for prefix, values in (("t", facets.tags), ("e", facets.entities), ("s", facets.speakers)):
        for value in values:
            yield f"@{prefix}:{value}"


def _facets(brief: Brief) -> Facets:
    day = brief.provenance.day
    return Facets(
        day=day.isoformat() if day else "",
        outlet=brief.provenance.outlet,
        language=brief.language,
        status=brief.status.value,
        tags=tuple(dict.fromkeys(brief.tags)),
        entities=tuple(dict.fromkeys(brief.entities)),
        speakers=tuple(sorted({quote.speaker for quote in brief.quotes if quote.speaker})),
        quotes=len(brief.quotes),
    )


def word_weights(text: BriefText) -> dict[str, int]:
    """Return each word of a text with its weight. Words are sorted, so that equal briefs give equal bytes."""
    counts = Counter(_surfaces(_body_texts(text)))
    weights = {word: REPEATED if count > 1 else ONCE for word, count in counts.items()}
    summaries = (value for kind, _, pairs in text["m"] if kind == SUMMARY_KIND for _, value in pairs)
    weights.update(dict.fromkeys(_surfaces(summaries), SUMMARY))
    weights.update(dict.fromkeys(_surfaces(value for _, value in text["t"]), TITLE))
    return {word: weights[word] for word in sorted(weights)}


def _surfaces(texts: Iterable[str]) -> Iterable[str]:
    return chain.from_iterable(map(SURFACES.__getitem__, split_at_spaces("\n".join(texts))))


def _body_texts(text: BriefText) -> Iterator[str]:
    for _, source, target in text["p"]:
        yield source
        yield target
    for kind, _, pairs in text["m"]:
        if kind != SUMMARY_KIND:
            yield from (value for _, value in pairs)
