"""Finds the first line of the running text."""

from mujaz.ingest.article import LineKind, PageLine
from mujaz.ingest.dates.dateline import dateline_in
from mujaz.ingest.layout.byline import byline_in
from mujaz.ingest.layout.find_headline import TITLE_WORDS, is_article_metadata
from mujaz.ingest.layout.photo_caption import photo_in, reads_like_caption
from mujaz.ingest.text.line_shape import PARAGRAPH_WORDS, ends_statement, is_paragraph, word_count


def find_text_start(lines: tuple[PageLine, ...]) -> int:
    """Return the index of the first line of running text."""
    dateline = next(
        (
            index
            for index, line in enumerate(lines)
            if line.kind is LineKind.UNSORTED and dateline_in(line.text)
        ),
        -1,
    )
    for index, line in enumerate(lines):
        # A long caption or byline has the shape of a paragraph, so its words decide first.
        if (
            line.kind is not LineKind.UNSORTED
            or index == dateline
            or photo_in(line.text)
            or byline_in(line.text)
        ):
            continue
        # Above the dateline only a long line counts, since summaries there are shorter. The very first line
        # must also end like a sentence: long headlines do not.
        if word_count(line.text) >= PARAGRAPH_WORDS and not (index == 0 and not ends_statement(line.text)):
            return index
        if is_paragraph(line.text) and index > dateline and not reads_like_caption(line.text) and index > 0:
            return index
    return _text_start_after_title(lines)


def _text_start_after_title(lines: tuple[PageLine, ...]) -> int:
    """Return the index after title and dateline, for a page where no line reads like a paragraph."""
    for index, line in enumerate(lines):
        if line.kind is LineKind.UNSORTED and word_count(line.text) >= TITLE_WORDS:
            below = enumerate(lines[index + 1 :], index + 1)
            return next((number for number, other in below if _may_be_text(other)), len(lines))
    return len(lines)


def _may_be_text(line: PageLine) -> bool:
    return line.kind is LineKind.UNSORTED and not is_article_metadata(line.text)
