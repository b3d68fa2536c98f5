"""Which of the lines above the text is the headline."""

from collections.abc import Iterable

from mujaz.ingest.article import Kind, Line
from mujaz.ingest.dates.dateline import dateline_in, is_time_alone
from mujaz.ingest.layout.byline import byline_in
from mujaz.ingest.layout.photo import is_credit, reads_like_caption
from mujaz.ingest.text.line_shape import key_of, words_in

TITLE_WORDS = 4


def headline(lines: tuple[Line, ...], start: int) -> Line | None:
    """Return the line that is the headline: one that stands twice, else the first that is long enough."""
    above = [line for line in lines[:start] if line.kind is Kind.UNSORTED and not is_about(line.text)]
    repeated = {
        line.why.removeprefix("repeats line ") for line in lines if line.why.startswith("repeats line ")
    }
    candidates = [
        line for line in above if words_in(line.text) >= TITLE_WORDS and not reads_like_caption(line.text)
    ]
    twice = [line for line in candidates if str(line.number) in repeated]
    return next(iter((*twice, *_with_outlet_cut(candidates), *_linked(lines[:start]), *above)), None)


def _with_outlet_cut(candidates: list[Line]) -> list[Line]:
    """Put lines that another one repeats with more words (`title | outlet`) first."""
    keys = [key_of(line.text) for line in candidates]
    inside = [
        line
        for line, key in zip(candidates, keys, strict=True)
        if any(k != key and k.startswith(key) for k in keys)
    ]
    return [*inside, *candidates]


def _linked(lines: Iterable[Line]) -> list[Line]:
    """Return headlines that a block of links above the text may have swallowed, the lowest first."""
    return [
        line
        for line in reversed(tuple(lines))
        if line.why.startswith("under ") and words_in(line.text) >= TITLE_WORDS
    ]


def is_about(text: str) -> bool:
    """Whether a line is about the article and not of it."""
    found = dateline_in(text)
    return bool((found and len(found.rest) < 3) or byline_in(text) or is_credit(text) or is_time_alone(text))
