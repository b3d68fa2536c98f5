"""Classifies every line of an ingested page, and joins the lines of the text into paragraphs."""

from collections.abc import Iterable
from dataclasses import replace

from mujaz.ingest.article import LineKind, PageLine, Paragraph
from mujaz.ingest.layout.classify_body import classify_body
from mujaz.ingest.layout.classify_header import classify_header
from mujaz.ingest.layout.drop_boilerplate import (
    drop_boilerplate_lines,
    drop_footer,
    drop_line,
    drop_link_blocks,
    drop_pull_quotes,
    drop_repeats,
)
from mujaz.ingest.layout.text_start import find_text_start
from mujaz.ingest.text.line_shape import BULLET

TEXT = frozenset({LineKind.PARAGRAPH, LineKind.HEADING, LineKind.ITEM})


def classify_lines(lines: Iterable[PageLine]) -> tuple[PageLine, ...]:
    """Return every line with its kind; none stays unsorted."""
    candidates = drop_repeats(drop_link_blocks(drop_footer(drop_boilerplate_lines(lines))))
    with_header, start = classify_header(candidates), find_text_start(candidates)
    return _drop_extra_bylines(classify_body(drop_pull_quotes(with_header), start))


def paragraphs_of(lines: Iterable[PageLine]) -> tuple[Paragraph, ...]:
    """Return the blocks of the text in order. Neighbouring items become one list."""
    paragraphs: list[Paragraph] = []
    for line in lines:
        if line.kind is LineKind.ITEM:
            item = BULLET.sub("", line.text, count=1)
            if paragraphs and paragraphs[-1].kind is LineKind.ITEM:
                paragraphs[-1] = replace(paragraphs[-1], text=f"{paragraphs[-1].text}\n{item}")
            else:
                paragraphs.append(Paragraph(item, LineKind.ITEM, line.number))
        elif line.kind in TEXT:
            paragraphs.append(Paragraph(line.text, line.kind, line.number))
    return tuple(paragraphs)


def _drop_extra_bylines(lines: tuple[PageLine, ...]) -> tuple[PageLine, ...]:
    """Drop every byline but the first."""
    first = next((line for line in lines if line.kind is LineKind.BYLINE), None)
    return tuple(
        drop_line(line, "another byline") if line.kind is LineKind.BYLINE and line is not first else line
        for line in lines
    )
