"""Classifies the lines from the first paragraph on: paragraphs, headings, lists, captions, trailing lines."""

from collections.abc import Iterator
from dataclasses import replace

from mujaz.ingest.article import LineKind, PageLine
from mujaz.ingest.dates.dateline import dateline_in
from mujaz.ingest.layout.agencies import is_agency
from mujaz.ingest.layout.byline import byline_in
from mujaz.ingest.layout.drop_boilerplate import drop_line
from mujaz.ingest.layout.photo_caption import is_credit, photo_in, reads_like_caption
from mujaz.ingest.text.line_shape import (
    UNPUNCTUATED_WORDS,
    ends_sentence,
    is_bullet,
    is_paragraph,
    word_count,
)

AFTER_TEXT = "after the last paragraph"
SHORT_LINES = "one of several short lines inside the text; links or captions?"
HEADING = "short line between paragraphs, taken for a heading"


def classify_body(lines: tuple[PageLine, ...], start: int) -> tuple[PageLine, ...]:
    """Return the lines, with everything from index `start` on classified."""
    first_pass = [_classify_by_shape(line) for line in lines[start:]]
    texts = [
        index for index, line in enumerate(first_pass) if line.kind in (LineKind.PARAGRAPH, LineKind.ITEM)
    ]
    last = texts[-1] if texts else -1
    inside = tuple(_classify_short_lines(first_pass[: last + 1]))
    return (*lines[:start], *inside, *_classify_after_text(first_pass[last + 1 :]))


def _classify_by_shape(line: PageLine) -> PageLine:
    """Classify a line by its shape, without its neighbours."""
    if line.kind is not LineKind.UNSORTED:
        return line
    photo = photo_in(line.text)
    if is_credit(line.text) or (photo and not is_paragraph(line.text)):
        return line
    if is_bullet(line.text):
        return replace(line, kind=LineKind.ITEM)
    words = word_count(line.text)
    if is_paragraph(line.text) or words >= UNPUNCTUATED_WORDS:
        is_captioned = photo is not None and words < 2 * UNPUNCTUATED_WORDS and reads_like_caption(line.text)
        return line if is_captioned else replace(line, kind=LineKind.PARAGRAPH)
    if words >= 2 and ends_sentence(line.text) and not line.text.rstrip().endswith(("؟", "?", "!")):
        return replace(line, kind=LineKind.PARAGRAPH)
    return line


def _classify_short_lines(lines: list[PageLine]) -> Iterator[PageLine]:
    """Classify the short lines between paragraphs: a single one is a heading, several together are not."""
    for index, line in enumerate(lines):
        if line.kind is not LineKind.UNSORTED:
            yield line
        elif reason := _metadata_reason(line.text):
            yield drop_line(line, reason)
        elif _has_neighbour(lines, index):
            yield drop_line(line, SHORT_LINES)
        else:
            yield replace(line, kind=LineKind.HEADING, reason=HEADING)


def _metadata_reason(text: str) -> str:
    if is_credit(text) or photo_in(text) or reads_like_caption(text):
        return "caption of a picture inside the text"
    if byline_in(text):
        return "byline inside the text"
    return "dateline inside the text" if dateline_in(text) else ""


def _has_neighbour(lines: list[PageLine], index: int) -> bool:
    around = [lines[neighbour] for neighbour in (index - 1, index + 1) if 0 <= neighbour < len(lines)]
    return any(line.kind is LineKind.UNSORTED and not _metadata_reason(line.text) for line in around)


def _classify_after_text(lines: list[PageLine]) -> Iterator[PageLine]:
    for line in lines:
        if line.kind is not LineKind.UNSORTED:
            yield line
        elif byline_in(line.text) or is_agency(line.text):
            yield replace(line, kind=LineKind.BYLINE, reason="below the text")
        elif dateline_in(line.text):
            yield replace(line, kind=LineKind.DATELINE, reason="below the text")
        else:
            yield drop_line(line, AFTER_TEXT)
