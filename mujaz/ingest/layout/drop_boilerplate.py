"""Drops boilerplate: menu words, blocks of links to other articles, footers, repeated lines."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from mujaz.ingest.article import LineKind, PageLine
from mujaz.ingest.dates.dateline import dateline_in
from mujaz.ingest.layout.boilerplate_kind import BLOCK_HEADINGS, PAGE_ENDS, BoilerplateKind
from mujaz.ingest.layout.detect_boilerplate import boilerplate_kind, whole_line_phrases
from mujaz.ingest.text.line_shape import (
    PARAGRAPH_WORDS,
    comparison_key,
    ends_statement,
    is_paragraph,
    word_count,
)

RESUMING_WORDS = 7
"""Number of words from which a declarative line ends a block of links."""

MAX_BLOCK_LINES = 40
"""Largest number of lines in one block of links."""


def drop_line(line: PageLine, reason: str) -> PageLine:
    """Return the line marked as dropped."""
    return replace(line, kind=LineKind.DROPPED, reason=reason)


def drop_boilerplate_lines(lines: Iterable[PageLine]) -> tuple[PageLine, ...]:
    """Drop every line that is boilerplate by its own words."""
    return tuple(
        drop_line(line, kind.value) if (kind := boilerplate_kind(line.text)) else line for line in lines
    )


def drop_footer(lines: tuple[PageLine, ...]) -> tuple[PageLine, ...]:
    """Drop the footer and everything below it: it starts after at least half of the running text."""
    # Cookie notices and copyright lines also stand above an article, so half of the text must come first.
    reasons = {kind.value for kind in PAGE_ENDS}
    total = sum(_is_running_text(line) for line in lines)
    text_lines_above = 0
    for index, line in enumerate(lines):
        text_lines_above += _is_running_text(line)
        if line.reason in reasons and text_lines_above and 2 * text_lines_above >= total:
            footer = (
                other if other.reason else drop_line(other, BoilerplateKind.FOOTER.value)
                for other in lines[index:]
            )
            return (*lines[:index], *footer)
    return lines


def drop_link_blocks(lines: tuple[PageLine, ...]) -> tuple[PageLine, ...]:
    """Drop the lines below a heading such as `أخبار ذات علاقة` or `وسوم`.

    Above the text no line shows where such a block ends, so there a dateline ends it.
    """
    first_text = next((index for index, line in enumerate(lines) if _is_running_text(line)), len(lines))
    new_lines: list[PageLine] = []
    heading: PageLine | None = None
    block_length = 0
    for index, line in enumerate(lines):
        if _opens_block(line):
            heading, block_length = line, 0
        elif heading is not None and line.kind is LineKind.UNSORTED:
            ends_block = dateline_in(line.text) is not None if index < first_text else resumes_text(line.text)
            if ends_block or block_length == MAX_BLOCK_LINES:
                heading = None
            else:
                block_length += 1
                new_lines.append(drop_line(line, f"under '{heading.text}' in line {heading.number}"))
                continue
        new_lines.append(line)
    return tuple(new_lines)


def resumes_text(text: str) -> bool:
    """Whether a line after a block of links is running text again."""
    words = word_count(text)
    return words >= PARAGRAPH_WORDS or (words >= RESUMING_WORDS and ends_statement(text))


def drop_repeats(lines: tuple[PageLine, ...]) -> tuple[PageLine, ...]:
    """Drop lines of three or more words that repeat another line word for word."""
    first: dict[str, int] = {}
    new_lines = []
    for line in lines:
        key = comparison_key(line.text) if line.kind is LineKind.UNSORTED else ""
        repeats = key in first and word_count(line.text) >= 3
        new_lines.append(drop_line(line, f"repeats line {first[key]}") if repeats else line)
        if key and not repeats:
            first[key] = line.number
    return tuple(new_lines)


def drop_pull_quotes(lines: tuple[PageLine, ...]) -> tuple[PageLine, ...]:
    """Drop pull quotes: short lines inside the text whose words a paragraph contains."""
    texts = (
        comparison_key(line.text)
        for line in lines
        if line.kind is LineKind.UNSORTED and is_paragraph(line.text)
    )
    return tuple(_mark_pull_quotes(lines, "\n".join(f" {key} " for key in texts)))


def _mark_pull_quotes(lines: Iterable[PageLine], running_text: str) -> Iterator[PageLine]:
    for line in lines:
        is_short = (
            line.kind is LineKind.UNSORTED and not is_paragraph(line.text) and word_count(line.text) >= 5
        )
        key = comparison_key(line.text) if is_short else ""
        yield (
            drop_line(line, "repeats words of the text (a pulled quote)")
            if key and f" {key} " in running_text
            else line
        )


def _opens_block(line: PageLine) -> bool:
    return (
        line.kind is LineKind.DROPPED
        and whole_line_phrases().get(comparison_key(line.text)) in BLOCK_HEADINGS
    )


def _is_running_text(line: PageLine) -> bool:
    return line.kind is LineKind.UNSORTED and is_paragraph(line.text) and word_count(line.text) >= 12
