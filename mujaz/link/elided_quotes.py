"""Finds quotes that leave words out, with an ellipsis or without one."""

import re

from mujaz.link.find_words import TextSpan, find_all_folded

ELLIPSIS = re.compile(r"\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{3,}")
MARKS = '«»“”„‟"'
SHORTEST_PART = 2
"""Fewest words on each side of an unmarked gap. With fewer, any dropped word would look like a gap."""


def find_parts(parts: tuple[str, ...], text: str) -> TextSpan | None:
    """Return the shortest span that holds all `parts` in order, each between word boundaries."""
    spans = []
    for first in find_all_folded(parts[0], text):
        end, skipped = first.end, 0
        for part in parts[1:]:
            match = next(find_all_folded(part, text, end), None)
            if match is None:
                break
            skipped += count_words(text[end : match.start])
            end = match.end
        else:
            spans.append(TextSpan(first.start, end, skipped))
    return min(spans, key=lambda span: (span.end - span.start, span.start), default=None)


def find_unmarked_gap(words: str, text: str) -> TextSpan | None:
    """Return the span where `words` stand in two parts around the reporter's own words, or None.

    Only a gap that leaves the quotation marks counts: a word dropped inside them is a changed quote.
    """
    pieces = words.split(" ")
    for split in range(SHORTEST_PART, len(pieces) - SHORTEST_PART + 1):
        head, tail = " ".join(pieces[:split]).rstrip("،,. "), " ".join(pieces[split:])
        span = find_parts((head, tail), text)
        if span is not None and span.skipped:
            inside = text[span.start : span.end]
            if any(mark in inside and mark not in words for mark in MARKS):
                return span
    return None


def count_words(text: str) -> int:
    """Return the number of words in `text`. Vowel marks do not split words; signs alone are no words."""
    return sum(any(map(str.isalnum, word)) for word in text.split())
