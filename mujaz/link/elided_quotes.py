"""Finds quotes that leave words out, with an ellipsis or without one."""

import re
from collections.abc import Callable
from itertools import islice

from mujaz.link.find_words import TextSpan, find_all_folded

ELLIPSIS = re.compile(r"\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{3,}")
MARKS = '«»“”„‟"'
SHORTEST_PART = 2
"""Fewest words on each side of an unmarked gap. With fewer, any dropped word would look like a gap."""


MAX_STARTS = 100
"""Occurrences of the first part that are tried. No person quotes words that a paragraph has so often."""
MAX_SPLITS = 100
"""Places of an unmarked gap that are tried. Several fit only where words repeat around it."""


def find_parts(parts: tuple[str, ...], text: str) -> TextSpan | None:
    """Return the shortest span that holds all `parts` in order, each between word boundaries."""
    spans = []
    # If there is a match at all, one begins with the first occurrence: later ones can only make it shorter.
    for first in islice(find_all_folded(parts[0], text), MAX_STARTS):
        end, skipped = first.end, 0
        for part in parts[1:]:
            match = next(find_all_folded(part, text, end), None)
            if match is None:
                break
            skipped += count_words(text[end : match.start])
            end = match.end
        else:
            spans.append(TextSpan(first.start, end, skipped))
            continue
        break  # what does not follow this occurrence does not follow a later one either
    return min(spans, key=lambda span: (span.end - span.start, span.start), default=None)


def find_unmarked_gap(words: str, text: str) -> TextSpan | None:
    """Return the span where `words` stand in two parts around the reporter's own words, or None.

    Only a gap that leaves the quotation marks counts: a word dropped inside them is a changed quote.
    """
    pieces = words.split(" ")
    longest_head = _longest(len(pieces), lambda count: " ".join(pieces[:count]).rstrip("،,. "), text)
    longest_tail = _longest(len(pieces), lambda count: " ".join(pieces[-count:]), text)
    first = max(SHORTEST_PART, len(pieces) - longest_tail)
    last = min(len(pieces) - SHORTEST_PART, longest_head)
    for split in islice(range(first, last + 1), MAX_SPLITS):
        head, tail = " ".join(pieces[:split]).rstrip("،,. "), " ".join(pieces[split:])
        span = find_parts((head, tail), text)
        if span is not None and span.skipped:
            inside = text[span.start : span.end]
            if any(mark in inside and mark not in words for mark in MARKS):
                return span
    return None


def _longest(words: int, part: Callable[[int], str], text: str) -> int:
    """Return the largest number of words for which `part` stands in the text, by bisection.

    A shorter part of the same words stands wherever a longer one does.
    """
    low, high = 0, words
    while low < high:
        middle = (low + high + 1) // 2
        if next(find_all_folded(part(middle), text), None) is not None:
            low = middle
        else:
            high = middle - 1
    return low


def count_words(text: str) -> int:
    """Return the number of words in `text`. Vowel marks do not split words; signs alone are no words."""
    return sum(any(map(str.isalnum, word)) for word in text.split())
