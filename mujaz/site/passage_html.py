"""A passage as HTML: mentions become links, runs of the other direction are set apart.

Tags are added to the text, never put in its place: without them the HTML is the passage's text again.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise

from mujaz.model.brief import Passage
from mujaz.model.language import direction
from mujaz.model.mention import Mention
from mujaz.site.bidi import Span, runs

Open = Callable[[str], str]
"""Entity id to the tag that opens its link, empty where the entity has no page."""

PLAIN = 3
"""Pieces of a plain paragraph: a tag, its text, a tag."""
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
    if not passage.mentions and len(passage.pieces) == PLAIN:
        before, said, after = passage.pieces
        if before.markup and after.markup and not said.markup and not runs(said.value, text_direction):
            return f"{before.value}{escape(said.value, quote=False)}{after.value}"
    parts: list[str] = []
    offset = 0
    links = 0
    for piece in passage.pieces:
        if piece.markup:
            parts.append(piece.value)
            links += piece.value.count("<a ") - piece.value.count("</a>")
            continue
        mentions = () if links else passage.mentions
        wraps = list(_linked(mentions, offset, len(piece.value), opening))
        wraps += _isolated(runs(piece.value, text_direction), wraps)
        parts.extend(_wrapped(piece.value, wraps))
        offset += len(piece.value)
    return "".join(parts)


def _linked(mentions: Iterable[Mention], offset: int, length: int, opening: Open) -> Iterator[Wrap]:
    """Yield the links of one piece of text, cut to it."""
    for mention in mentions:
        start, end = max(mention.start - offset, 0), min(mention.end - offset, length)
        if start < end and (tag := opening(mention.entity)):
            yield start, end, tag, "</a>"


def _isolated(spans: Iterable[Span], links: Sequence[Wrap]) -> Iterator[Wrap]:
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
            yield first, last, "<bdi>", "</bdi>"


def _wrapped(text: str, wraps: Sequence[Wrap]) -> Iterator[str]:
    """Yield the escaped text with its tags; of two wraps with the same edges the earlier is the outer one."""
    done = 0
    ends: list[tuple[int, str]] = []
    for start, end, opening, closing in sorted(wraps, key=lambda wrap: (wrap[0], -wrap[1])):
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
