"""Builds the JSON text of a brief for the search index. The browser takes the excerpts of results from it.

Keys are one letter, since ten thousand files repeat them: `i` id, `d` day, `o` outlet, `s` status, `l` and
`x` language of original and translation, `n` number of quotes, `t` titles, `p` segments as anchor, original
and translation, `m` other texts as kind, anchor and texts by language.
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import TypedDict

from mujaz.model.brief import Brief, Passage, Quote
from mujaz.model.language import Localized
from mujaz.site.quote_views import anchor

BLOCK_TAG = re.compile(r"</?(?:p|br|li|ul|ol|h[1-6]|tr|td|th|div|blockquote)\b", re.IGNORECASE)
TAG = re.compile(r"<[^>]*>")
LanguageTexts = list[tuple[str, str]]
"""Pairs of language and text."""
SUMMARY_KIND = "summary"


class BriefText(TypedDict):
    """Content of the file. The module's docstring explains the letters."""

    i: str
    d: str
    o: str
    s: str
    l: str  # noqa: E741  a key of the file
    x: str
    n: int
    t: LanguageTexts
    p: list[tuple[str, str, str]]
    m: list[tuple[str, str, LanguageTexts]]


def brief_text(brief: Brief) -> BriefText:
    """Return the text of a published brief for its file in the index."""
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
            (
                segment.anchor,
                passage_text(segment.source),
                passage_text(segment.target) if segment.target else "",
            )
            for segment in brief.segments
        ],
        "m": list(_other_texts(brief)),
    }


def brief_text_json(text: BriefText) -> str:
    """Return the text as JSON on one line."""
    return json.dumps(text, ensure_ascii=False, separators=(",", ":"))


def passage_text(passage: Passage) -> str:
    """Return the text of a passage, with a space for each block tag, so that it does not join two words."""
    if not any(piece.markup and BLOCK_TAG.match(piece.value) for piece in passage.pieces[1:-1]):
        return passage.text
    pieces = (
        (" " if BLOCK_TAG.match(piece.value) else "") if piece.markup else piece.value
        for piece in passage.pieces
    )
    return "".join(pieces).strip()


def _other_texts(brief: Brief) -> Iterator[tuple[str, str, LanguageTexts]]:
    if brief.summary:
        yield SUMMARY_KIND, "", _pairs(brief.summary)
    for quote in brief.quotes:
        if outside := _texts_outside_segments(quote):
            yield "quote", anchor(brief, quote), _pairs(outside)
    if brief.notes:
        yield "notes", "", [(language, _text_of_html(html)) for language, html in _pairs(brief.notes)]


def _texts_outside_segments(quote: Quote) -> Localized:
    """Return the paraphrase of a quote, and its words if no published segment holds them."""
    words = quote.words.pairs if quote.segment is None else ()
    return Localized((*words, *quote.reported.pairs))


def _pairs(texts: Localized) -> LanguageTexts:
    return [(text.language, text.value) for text in texts.texts()]


def _text_of_html(html: str) -> str:
    return " ".join(unescape(TAG.sub(" ", html)).split())
