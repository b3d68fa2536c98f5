"""A brief's own file in the index: the text as written, from which the browser cuts its results.

Keys are one letter, since ten thousand files repeat them: `i` id, `d` day, `o` outlet, `s` status, `l` and
`x` language of original and translation, `n` number of quotes, `t` titles, `p` segments as anchor, original
and translation, `m` what else was written: kind, anchor and texts by language.
"""

import json
import re
from collections.abc import Iterator
from html import unescape

from mujaz.model.brief import Brief, Passage, Quote
from mujaz.model.language import Localized
from mujaz.site.quote_views import anchor

BLOCK = re.compile(r"</?(?:p|br|li|ul|ol|h[1-6]|tr|td|th|div|blockquote)\b", re.IGNORECASE)
TAG = re.compile(r"<[^>]*>")
Other = list[object]


def brief_text(brief: Brief) -> bytes:
    """Return the file as JSON."""
    day = brief.provenance.day
    text = {
        "i": brief.id,
        "d": day.isoformat() if day else "",
        "o": brief.provenance.outlet,
        "s": brief.status.value,
        "l": brief.language,
        "x": brief.translation,
        "n": len(brief.quotes),
        "t": _pairs(brief.title),
        "p": [
            [it.anchor, passage_text(it.source), passage_text(it.target) if it.target else ""]
            for it in brief.segments
        ],
        "m": list(_others(brief)),
    }
    return json.dumps(text, ensure_ascii=False, separators=(",", ":")).encode()


def passage_text(passage: Passage) -> str:
    """Return a passage's text; where markup breaks the line, words are kept apart."""
    if not any(piece.markup and BLOCK.match(piece.value) for piece in passage.pieces[1:-1]):
        return passage.text
    pieces = ((" " if BLOCK.match(it.value) else "") if it.markup else it.value for it in passage.pieces)
    return "".join(pieces).strip()


def said_elsewhere(brief: Brief) -> Iterator[Localized]:
    """Yield the texts of quotes that stand in no segment: paraphrases, and words that have none."""
    for quote in brief.quotes:
        yield _said(quote)


def plain_notes(brief: Brief) -> dict[str, str]:
    """Return the analyst's notes by language, without their markup."""
    return {text.language: _plain(text.value) for text in brief.notes.texts()}


def _others(brief: Brief) -> Iterator[Other]:
    if brief.summary:
        yield ["summary", "", _pairs(brief.summary)]
    for quote in brief.quotes:
        if said := _said(quote):
            yield ["quote", anchor(brief, quote), _pairs(said)]
    if notes := plain_notes(brief):
        yield ["notes", "", [list(pair) for pair in notes.items()]]


def _said(quote: Quote) -> Localized:
    words = quote.words.pairs if quote.segment is None else ()
    return Localized((*words, *quote.reported.pairs))


def _pairs(texts: Localized) -> list[list[str]]:
    return [[text.language, text.value] for text in texts.texts()]


def _plain(html: str) -> str:
    return " ".join(unescape(TAG.sub(" ", html)).split())
