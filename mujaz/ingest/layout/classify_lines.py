"""The lines of a pasted page, each with what it is. This is where a page is taken apart."""

from collections.abc import Iterable
from dataclasses import replace

from mujaz.ingest.article import LineKind, PageLine, Paragraph
from mujaz.ingest.layout.classify_body import classify_body
from mujaz.ingest.layout.classify_header import classify_header, text_start
from mujaz.ingest.layout.drop_boilerplate import (
    drop_boilerplate_lines,
    drop_footer,
    drop_line,
    drop_link_blocks,
    drop_pull_quotes,
    drop_repeats,
)
from mujaz.ingest.text.line_shape import BULLET

TEXT = frozenset({LineKind.PARAGRAPH, LineKind.HEADING, LineKind.ITEM})


def classify_lines(lines: Iterable[PageLine]) -> tuple[PageLine, ...]:
    """Return every line with its kind; none stays unsorted."""
    kept = drop_repeats(drop_link_blocks(drop_footer(drop_boilerplate_lines(lines))))
    headed, start = classify_header(kept), text_start(kept)
    return _drop_extra_bylines(classify_body(drop_pull_quotes(headed), start))


def paragraphs_of(lines: Iterable[PageLine]) -> tuple[Paragraph, ...]:
    """Return the blocks of the text in order; neighbouring items make one list."""
    made: list[Paragraph] = []
    for line in lines:
        if line.kind is LineKind.ITEM:
            item = BULLET.sub("", line.text, count=1)
            if made and made[-1].kind is LineKind.ITEM:
                made[-1] = replace(made[-1], text=f"{made[-1].text}\n{item}")
            else:
                made.append(Paragraph(item, LineKind.ITEM, line.number))
        elif line.kind in TEXT:
            made.append(Paragraph(line.text, line.kind, line.number))
    return tuple(made)


def _drop_extra_bylines(lines: tuple[PageLine, ...]) -> tuple[PageLine, ...]:
    """Drop a byline below the text where there is one above it, and second ones below."""
    first = next((line for line in lines if line.kind is LineKind.BYLINE), None)
    return tuple(
        drop_line(line, "another byline") if line.kind is LineKind.BYLINE and line is not first else line
        for line in lines
    )
