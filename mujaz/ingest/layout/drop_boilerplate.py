"""Drop what stands around an article: furniture, blocks of links to other articles, footers, repeats."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from mujaz.ingest.article import Kind, Line
from mujaz.ingest.dates.dateline import dateline_in
from mujaz.ingest.layout.boilerplate import furniture_of, whole_phrases
from mujaz.ingest.layout.boilerplate_openings import BLOCKS, ENDS, Furniture
from mujaz.ingest.text.line_shape import LONG, is_paragraph, is_statement, key_of, words_in

RESUMES = 7
"""A line of so many words that states something ends a block of links."""

MOST_LINKS = 40
"""Lines that one block of links may swallow."""


def drop(line: Line, why: str) -> Line:
    """Return the line marked as no part of the article."""
    return replace(line, kind=Kind.DROPPED, why=why)


def drop_furniture(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Mark every line that is furniture by its own words."""
    return tuple(drop(line, kind.value) if (kind := furniture_of(line.text)) else line for line in lines)


def drop_ending(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Mark everything from the footer on: its first line comes after most of the running text."""
    reasons = {kind.value for kind in ENDS}
    total = sum(_is_text(line) for line in lines)
    seen = 0
    for place, line in enumerate(lines):
        seen += _is_text(line)
        if line.why in reasons and seen and 2 * seen >= total:
            end = (other if other.why else drop(other, Furniture.FOOTER.value) for other in lines[place:])
            return (*lines[:place], *end)
    return lines


def drop_links(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Mark the lines that a heading such as `أخبار ذات علاقة` or `وسوم` brings with it.

    Above the text nobody can tell where such a block ends, so there it keeps off datelines and what follows.
    """
    first_text = next((place for place, line in enumerate(lines) if _is_text(line)), len(lines))
    made: list[Line] = []
    heading: Line | None = None
    swallowed = 0
    for place, line in enumerate(lines):
        if _opens_block(line):
            heading, swallowed = line, 0
        elif heading is not None and line.kind is Kind.UNSORTED:
            stop = dateline_in(line.text) is not None if place < first_text else resumes(line.text)
            if stop or swallowed == MOST_LINKS:
                heading = None
            else:
                swallowed += 1
                made.append(drop(line, f"under '{heading.text}' in line {heading.number}"))
                continue
        made.append(line)
    return tuple(made)


def resumes(text: str) -> bool:
    """Whether a line after a block of links is running text again."""
    words = words_in(text)
    return words >= LONG or (words >= RESUMES and is_statement(text))


def drop_repeats(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Mark lines that say again, word for word, what another line says."""
    first: dict[str, int] = {}
    made = []
    for line in lines:
        key = key_of(line.text) if line.kind is Kind.UNSORTED else ""
        repeats = key in first and words_in(line.text) >= 3
        made.append(drop(line, f"repeats line {first[key]}") if repeats else line)
        if key and not repeats:
            first[key] = line.number
    return tuple(made)


def drop_pulled(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Mark short lines inside the text whose words a paragraph has too: pulled quotes."""
    texts = (key_of(line.text) for line in lines if line.kind is Kind.UNSORTED and is_paragraph(line.text))
    return tuple(_pulled(lines, "\n".join(f" {key} " for key in texts)))


def _pulled(lines: Iterable[Line], running: str) -> Iterator[Line]:
    for line in lines:
        short = line.kind is Kind.UNSORTED and not is_paragraph(line.text) and words_in(line.text) >= 5
        key = key_of(line.text) if short else ""
        yield (
            drop(line, "repeats words of the text (a pulled quote)")
            if key and f" {key} " in running
            else line
        )


def _opens_block(line: Line) -> bool:
    return line.kind is Kind.DROPPED and whole_phrases().get(key_of(line.text)) in BLOCKS


def _is_text(line: Line) -> bool:
    return line.kind is Kind.UNSORTED and is_paragraph(line.text) and words_in(line.text) >= 12
