"""A passage as HTML: mentions become links, runs of the other direction are isolated.

Tags are added to the text, never put in its place: without them the HTML is the passage's text again.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise

from mujaz.language.bidi_html import Span, opening_tag, runs
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
        wraps = _links(mentions, offset, len(piece.value), opening)
        if isolates := runs(piece.value, text_direction):
            wraps += _isolates(piece.value, isolates, wraps)
            wraps.sort(key=_outermost_first)
        wrap = _wrap_disjoint if _are_disjoint(wraps) else _wrap_nested
        parts += wrap(piece.value, wraps)
        offset += len(piece.value)
    return "".join(parts)


def _links(mentions: Iterable[Mention], offset: int, length: int, opening: Open) -> list[Wrap]:
    """Return the links of one piece of text, cut to it."""
    links = []
    for entity, first, last in mentions:
        start, end = max(first - offset, 0), min(last - offset, length)
        if start < end and (tag := opening(entity)):
            links.append((start, end, tag, "</a>"))
    return links


def _isolates(text: str, spans: Iterable[Span], links: Sequence[Wrap]) -> Iterator[Wrap]:
    """Yield the isolates, split where a link crosses one of their edges.

    Neither spans nor links overlap, and both ascend: links that end before a span are passed for good.
    """
    passed = 0
    for start, end in spans:
        cuts = {start, end}
        while passed < len(links) and links[passed][1] <= start:
            passed += 1
        index = passed
        while index < len(links) and links[index][0] < end:
            link_start, link_end, _, _ = links[index]
            if link_start < start < link_end < end:
                cuts.add(link_end)
            elif start < link_start < end < link_end:
                cuts.add(link_start)
            index += 1
        edges = sorted(cuts)
        for first, last in pairwise(edges):
            yield first, last, opening_tag(text[first:last]), "</bdi>"


def _outermost_first(wrap: Wrap) -> tuple[int, int]:
    return wrap[0], -wrap[1]


def _are_disjoint(wraps: Sequence[Wrap]) -> bool:
    """Tell whether each wrap ends before the next begins."""
    return all(one[1] <= other[0] for one, other in pairwise(wraps))


def _wrap_disjoint(text: str, wraps: Sequence[Wrap]) -> list[str]:
    """Return the escaped text with its tags, where no wrap lies in another."""
    if SPECIAL.search(text):
        return list(_wrap_nested(text, wraps))
    parts: list[str] = []
    position = 0
    for start, end, opening, closing in wraps:
        parts += (text[position:start], opening, text[start:end], closing)
        position = end
    parts.append(text[position:])
    return parts


def _wrap_nested(text: str, wraps: Sequence[Wrap]) -> Iterator[str]:
    """Yield the escaped text with its tags; of two wraps with the same edges the first is the outer one."""
    position = 0
    ends: list[tuple[int, str]] = []
    for start, end, opening, closing in wraps:
        while ends and ends[-1][0] <= start:
            yield escape(text[position : ends[-1][0]], quote=False) + ends[-1][1]
            position = ends.pop()[0]
        yield escape(text[position:start], quote=False) + opening
        position = start
        ends.append((end, closing))
    while ends:
        yield escape(text[position : ends[-1][0]], quote=False) + ends[-1][1]
        position = ends.pop()[0]
    yield escape(text[position:], quote=False)
