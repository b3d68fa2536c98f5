"""Reads kicker, byline and photo from the classified lines."""

import re
from collections.abc import Sequence

from mujaz.ingest.article import LineKind, PageLine
from mujaz.ingest.layout.byline import byline_in, without_brackets
from mujaz.ingest.layout.photo_caption import credit_of, is_credit, photo_in
from mujaz.model.provenance import Photo

KICKER = re.compile(r"(?P<kicker>[^\W\d_]{2,12})\s?[-–—:|]\s?\S")
KICKER_WORDS = (
    "خاص; حصري; عاجل; تقرير; تحليل; مقابلة; حوار; رأي; تحقيق; بالفيديو; بالصور; "
    "exclusive; analysis; opinion; interview"
)
KICKERS = frozenset(KICKER_WORDS.split("; "))


def kicker_of(lines: Sequence[PageLine], title: str) -> str:
    """Return the line above the title, or the word that an outlet puts before it («خاص- …»)."""
    above = next((line.text for line in lines if line.kind is LineKind.KICKER), "")
    match = KICKER.match(title)
    return above or (match["kicker"] if match and match["kicker"].lower() in KICKERS else "")


def byline_of(lines: Sequence[PageLine]) -> str:
    """Return the author line, as printed."""
    line = next((line for line in lines if line.kind is LineKind.BYLINE), None)
    return (byline_in(line.text) or without_brackets(line.text)) if line else ""


def photo_of(lines: Sequence[PageLine]) -> Photo | None:
    """Return caption and credit, or the one of them that the page prints."""
    captions = [line.text for line in lines if line.kind is LineKind.CAPTION]
    if not captions:
        return None
    photos = [
        photo_in(text) or Photo("" if is_credit(text) else text, credit_of(text) if is_credit(text) else "")
        for text in captions
    ]
    first = photos[0]
    for other in photos[1:]:
        first = first._replace(caption=first.caption or other.caption, credit=first.credit or other.credit)
    return first
