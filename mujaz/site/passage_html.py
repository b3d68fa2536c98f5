"""A passage as HTML: mentions become links, runs of the other direction are set apart.

Tags are added to the text, never put in its place: without them the HTML is the passage's text again.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise

from mujaz.language.bidi_html import Span, isolate, runs
from mujaz.model.brief import Passage
from mujaz.model.language import direction
from mujaz.model.mention import Mention

Open = Callable[[str], str]
"""Entity id to the tag that opens its link, empty where the entity has no page."""

SPECIAL = re.compile("[&<>]")
Wrap = tuple[int, int, str, str]
"""Start and end in one piece of text, the opening and the closing tag."""


def mention_link(address: str) -> str:
    """Return the opening tag of a mention's link: the address alone says which entity is meant."""
    return f'<a href="{escape(address)}">'


def passage_html(passage: Passage, language: str, opening: Open) -> str:
    """Return one side of a segment as safe HTML.

    A mention that markup interrupts is linked piece by piece; inside a link of the text none is made.
    """
    text_direction = direction(language)
    parts: list[str] = []
    offset = 0
    links = 0
    for piece in passage.pieces:
        if piece.markup:
            parts.append(piece.value)
            links += piece.value.count("<a ") - piece.value.count("</a>")
            continue
        mentions = () if links else passage.mentions
        wraps = _linked(mentions, offset, len(piece.value), opening)
        if isolates := runs(piece.value, text_direction):
            wraps += _isolated(piece.value, isolates, wraps)
            wraps.sort(key=_outermost_first)
        wrapped = _one_after_the_other if _apart(wraps) else _wrapped
        parts += wrapped(piece.value, wraps)
        offset += len(piece.value)
    return "".join(parts)


def _linked(mentions: Iterable[Mention], offset: int, length: int, opening: Open) -> list[Wrap]:
    """Return the links of one piece of text, cut to it."""
    found = []
    for entity, first, last in mentions:
        start, end = max(first - offset, 0), min(last - offset, length)
        if start < end and (tag := opening(entity)):
            found.append((start, end, tag, "</a>"))
    return found


def _isolated(text: str, spans: Iterable[Span], links: Sequence[Wrap]) -> Iterator[Wrap]:
    """Yield the isolates, cut where a link begins or ends inside one and also outside it."""
    for start, end in spans:
        cuts = {start, end}
        for left, right, _, _ in links:
            if left < start < right < end:
                cuts.add(right)
            elif start < left < end < right:
                cuts.add(left)
        edges = sorted(cuts)
        for first, last in pairwise(edges):
            yield first, last, isolate(text[first:last]), "</bdi>"


def _outermost_first(wrap: Wrap) -> tuple[int, int]:
    return wrap[0], -wrap[1]


def _apart(wraps: Sequence[Wrap]) -> bool:
    """Tell whether each wrap ends before the next begins."""
    return all(one[1] <= other[0] for one, other in pairwise(wraps))


def _one_after_the_other(text: str, wraps: Sequence[Wrap]) -> list[str]:
    """Return the escaped text with its tags, where no wrap lies in another."""
    if SPECIAL.search(text):
        return list(_wrapped(text, wraps))
    parts: list[str] = []
    done = 0
    for start, end, opening, closing in wraps:
        parts += (text[done:start], opening, text[start:end], closing)
        done = end
    parts.append(text[done:])
    return parts


def _wrapped(text: str, wraps: Sequence[Wrap]) -> Iterator[str]:
    """Yield the escaped text with its tags; of two wraps with the same edges the first is the outer one."""
    done = 0
    ends: list[tuple[int, str]] = []
    for start, end, opening, closing in wraps:
        while ends and ends[-1][0] <= start:
            yield escape(text[done : ends[-1][0]], quote=False) + ends[-1][1]
            done = ends.pop()[0]
        yield escape(text[done:start], quote=False) + opening
        done = start
        ends.append((end, closing))
    while ends:
        yield escape(text[done : ends[-1][0]], quote=False) + ends[-1][1]
        done = ends.pop()[0]
    yield escape(text[done:], quote=False)
