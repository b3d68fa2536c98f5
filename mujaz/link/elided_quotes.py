"""Quotes that leave words out: with an ellipsis that says so, or without one."""

import re

from mujaz.link.find_words import Place, places_folded

ELLIPSIS = re.compile(r"\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{3,}")
MARKS = '«»“”„‟"'
SHORTEST_PART = 2
"""Words that each half of an unmarked stitch must have, or every dropped word would look like one."""


def place_parts(parts: tuple[str, ...], text: str) -> Place | None:
    """Return the shortest span that holds all `parts` in order, each between word boundaries."""
    spans = []
    for first in places_folded(parts[0], text):
        end, skipped = first.end, 0
        for part in parts[1:]:
            found = next(places_folded(part, text, end), None)
            if found is None:
                break
            skipped += count_words(text[end : found.start])
            end = found.end
        else:
            spans.append(Place(first.start, end, skipped))
    return min(spans, key=lambda place: (place.end - place.start, place.start), default=None)


def unmarked_gap(words: str, text: str) -> Place | None:
    """Return the span where `words` stand in two parts around the reporter's own words, or None.

    Only a gap that leaves the quotation marks counts: a word dropped inside them is a changed quote.
    """
    pieces = words.split(" ")
    for cut in range(SHORTEST_PART, len(pieces) - SHORTEST_PART + 1):
        head, tail = " ".join(pieces[:cut]).rstrip("،,. "), " ".join(pieces[cut:])
        place = place_parts((head, tail), text)
        if place is not None and place.skipped:
            inside = text[place.start : place.end]
            if any(mark in inside and mark not in words for mark in MARKS):
                return place
    return None


def count_words(text: str) -> int:
    """Return how many words `text` holds; vowel marks part none, and signs by themselves are none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())
