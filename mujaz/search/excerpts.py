"""A brief's own file in the index: the text as written, from which the browser cuts its results.

Keys are one letter, since ten thousand files repeat them: `i` id, `d` day, `o` outlet, `s` status, `l` and
`x` language of original and translation, `n` number of quotes, `t` titles, `p` segments as anchor, original
and translation, `m` what else was written: kind, anchor and texts by language.
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import TypedDict

from mujaz.model.brief import Brief, Passage, Quote
from mujaz.model.language import Localized
from mujaz.site.quote_views import anchor

BLOCK = re.compile(r"</?(?:p|br|li|ul|ol|h[1-6]|tr|td|th|div|blockquote)\b", re.IGNORECASE)
TAG = re.compile(r"<[^>]*>")
Pairs = list[tuple[str, str]]
"""Language and text."""
SUMMARY_KIND = "summary"


class BriefText(TypedDict):
    """The file's content; the module says what the letters stand for."""

    i: str
    d: str
    o: str
    s: str
    l: str  # noqa: E741  a key of the file
    x: str
    n: int
    t: Pairs
    p: list[tuple[str, str, str]]
    m: list[tuple[str, str, Pairs]]


def brief_text(brief: Brief) -> BriefText:
    """Return a published brief's text as its file has it."""
    day = brief.provenance.day
    return {
        "i": brief.id,
        "d": day.isoformat() if day else "",
        "o": brief.provenance.outlet,
        "s": brief.status.value,
        "l": brief.language,
        "x": brief.translation,
        "n": len(brief.quotes),
        "t": _pairs(brief.title),
        "p": [
            (it.anchor, passage_text(it.source), passage_text(it.target) if it.target else "")
            for it in brief.segments
        ],
        "m": list(_others(brief)),
    }


def text_file(text: BriefText) -> str:
    """Return the file."""
    return json.dumps(text, ensure_ascii=False, separators=(",", ":"))


def passage_text(passage: Passage) -> str:
    """Return a passage's text; where markup breaks the line, words are kept apart."""
    if not any(piece.markup and BLOCK.match(piece.value) for piece in passage.pieces[1:-1]):
        return passage.text
    pieces = ((" " if BLOCK.match(it.value) else "") if it.markup else it.value for it in passage.pieces)
    return "".join(pieces).strip()


def _others(brief: Brief) -> Iterator[tuple[str, str, Pairs]]:
    if brief.summary:
        yield SUMMARY_KIND, "", _pairs(brief.summary)
    for quote in brief.quotes:
        if said := _said(quote):
            yield "quote", anchor(brief, quote), _pairs(said)
    if brief.notes:
        yield "notes", "", [(language, _plain(html)) for language, html in _pairs(brief.notes)]


def _said(quote: Quote) -> Localized:
    """Return what stands in no segment: the paraphrase, and words whose segment is not shown."""
    words = quote.words.pairs if quote.segment is None else ()
    return Localized((*words, *quote.reported.pairs))


def _pairs(texts: Localized) -> Pairs:
    return [(text.language, text.value) for text in texts.texts()]


def _plain(html: str) -> str:
    return " ".join(unescape(TAG.sub(" ", html)).split())
