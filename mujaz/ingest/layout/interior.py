"""Sort the lines from the first paragraph on: paragraphs, headings, lists, captions, what trails behind."""

from collections.abc import Iterator
from dataclasses import replace

from mujaz.ingest.article import Kind, Line
from mujaz.ingest.dates.dateline import dateline_in
from mujaz.ingest.layout.agencies import is_agency
from mujaz.ingest.layout.byline import byline_in
from mujaz.ingest.layout.drop_boilerplate import drop
from mujaz.ingest.layout.photo import is_credit, photo_in, reads_like_caption
from mujaz.ingest.text.line_shape import UNPUNCTUATED, ends_sentence, is_bullet, is_paragraph, words_in

BEHIND = "after the last paragraph"
RUN = "one of several short lines inside the text; links or captions?"
HEADING = "short line between paragraphs, taken for a heading"


def sort_interior(lines: tuple[Line, ...], start: int) -> tuple[Line, ...]:
    """Return the lines with everything from `start` on sorted."""
    first_pass = [_by_shape(line) for line in lines[start:]]
    texts = [place for place, line in enumerate(first_pass) if line.kind in (Kind.PARAGRAPH, Kind.ITEM)]
    last = texts[-1] if texts else -1
    inside = tuple(_short_lines(first_pass[: last + 1]))
    return (*lines[:start], *inside, *_behind(first_pass[last + 1 :]))


def _by_shape(line: Line) -> Line:
    """Sort what can be sorted without looking at the neighbours."""
    if line.kind is not Kind.UNSORTED:
        return line
    photo = photo_in(line.text)
    if is_credit(line.text) or (photo and not is_paragraph(line.text)):
        return line
    if is_bullet(line.text):
        return replace(line, kind=Kind.ITEM)
    words = words_in(line.text)
    if is_paragraph(line.text) or words >= UNPUNCTUATED:
        captioned = photo is not None and words < 2 * UNPUNCTUATED and reads_like_caption(line.text)
        return line if captioned else replace(line, kind=Kind.PARAGRAPH)
    if words >= 2 and ends_sentence(line.text) and not line.text.rstrip().endswith(("؟", "?", "!")):
        return replace(line, kind=Kind.PARAGRAPH)
    return line


def _short_lines(lines: list[Line]) -> Iterator[Line]:
    """Sort the short lines between paragraphs: one alone is a heading, several together are not."""
    for place, line in enumerate(lines):
        if line.kind is not Kind.UNSORTED:
            yield line
        elif about := _about(line.text):
            yield drop(line, about)
        elif _has_neighbour(lines, place):
            yield drop(line, RUN)
        else:
            yield replace(line, kind=Kind.HEADING, why=HEADING)


def _about(text: str) -> str:
    if is_credit(text) or photo_in(text) or reads_like_caption(text):
        return "caption of a picture inside the text"
    if byline_in(text):
        return "byline inside the text"
    return "dateline inside the text" if dateline_in(text) else ""


def _has_neighbour(lines: list[Line], place: int) -> bool:
    around = [lines[near] for near in (place - 1, place + 1) if 0 <= near < len(lines)]
    return any(line.kind is Kind.UNSORTED and not _about(line.text) for line in around)


def _behind(lines: list[Line]) -> Iterator[Line]:
    for line in lines:
        if line.kind is not Kind.UNSORTED:
            yield line
        elif byline_in(line.text) or is_agency(line.text):
            yield replace(line, kind=Kind.BYLINE, why="below the text")
        elif dateline_in(line.text):
            yield replace(line, kind=Kind.DATELINE, why="below the text")
        else:
            yield drop(line, BEHIND)
