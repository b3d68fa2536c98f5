"""Finds the headline among the lines above the text."""

from collections.abc import Iterable

from mujaz.ingest.article import LineKind, PageLine
from mujaz.ingest.dates.dateline import dateline_in, is_only_time
from mujaz.ingest.layout.byline import byline_in
from mujaz.ingest.layout.photo_caption import is_credit, reads_like_caption
from mujaz.ingest.text.line_shape import comparison_key, word_count

TITLE_WORDS = 4


def find_headline(lines: tuple[PageLine, ...], start: int) -> PageLine | None:
    """Return the headline: a line that stands twice, else the first one that is long enough."""
    # A headline is often printed twice: in the browser's tab or a breadcrumb trail, and above the article.
    header_lines = [
        line
        for line in lines[:start]
        if line.kind is LineKind.UNSORTED and not is_article_metadata(line.text)
    ]
    repeated_numbers = {
        line.reason.removeprefix("repeats line ") for line in lines if line.reason.startswith("repeats line ")
    }
    candidates = [
        line
        for line in header_lines
        if word_count(line.text) >= TITLE_WORDS and not reads_like_caption(line.text)
    ]
    repeated_candidates = [line for line in candidates if str(line.number) in repeated_numbers]
    return next(
        iter(
            (
                *repeated_candidates,
                *_shortened_first(candidates),
                *_headlines_in_link_blocks(lines[:start]),
                *header_lines,
            )
        ),
        None,
    )


def _shortened_first(candidates: list[PageLine]) -> list[PageLine]:
    """Put lines first that another line repeats with more words (`title | outlet`)."""
    keys = [comparison_key(line.text) for line in candidates]
    shortened = [
        line
        for line, key in zip(candidates, keys, strict=True)
        if any(other_key != key and other_key.startswith(key) for other_key in keys)
    ]
    return [*shortened, *candidates]


def _headlines_in_link_blocks(lines: Iterable[PageLine]) -> list[PageLine]:
    """Return long lines that `drop_link_blocks` may have dropped by mistake, the lowest first."""
    return [
        line
        for line in reversed(tuple(lines))
        if line.reason.startswith("under ") and word_count(line.text) >= TITLE_WORDS
    ]


def is_article_metadata(text: str) -> bool:
    """Whether a line is metadata: a dateline, byline, credit or time."""
    dateline = dateline_in(text)
    return bool(
        (dateline and len(dateline.other_words) < 3)
        or byline_in(text)
        or is_credit(text)
        or is_only_time(text)
    )
