"""The lines of a pasted page, each with what it is. This is where a page is taken apart."""

from collections.abc import Iterable
from dataclasses import replace

from mujaz.ingest.article import Kind, Line, Paragraph
from mujaz.ingest.layout.drop_boilerplate import (
    drop,
    drop_ending,
    drop_furniture,
    drop_links,
    drop_pulled,
    drop_repeats,
)
from mujaz.ingest.layout.header import sort_header, text_start
from mujaz.ingest.layout.interior import sort_interior
from mujaz.ingest.text.line_shape import BULLET

TEXT = frozenset({Kind.PARAGRAPH, Kind.HEADING, Kind.ITEM})


def sort_lines(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return every line with its kind; none stays unsorted."""
    kept = drop_repeats(drop_links(drop_ending(drop_furniture(lines))))
    headed, start = sort_header(kept), text_start(kept)
    return _with_one_byline(sort_interior(drop_pulled(headed), start))


def paragraphs_of(lines: Iterable[Line]) -> tuple[Paragraph, ...]:
    """Return the blocks of the text in order; neighbouring items make one list."""
    made: list[Paragraph] = []
    for line in lines:
        if line.kind is Kind.ITEM:
            item = BULLET.sub("", line.text, count=1)
            if made and made[-1].kind is Kind.ITEM:
                made[-1] = replace(made[-1], text=f"{made[-1].text}\n{item}")
            else:
                made.append(Paragraph(item, Kind.ITEM, line.number))
        elif line.kind in TEXT:
            made.append(Paragraph(line.text, line.kind, line.number))
    return tuple(made)


def _with_one_byline(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Drop a byline below the text where there is one above it, and second ones below."""
    first = next((line for line in lines if line.kind is Kind.BYLINE), None)
    return tuple(
        drop(line, "another byline") if line.kind is Kind.BYLINE and line is not first else line
        for line in lines
    )
