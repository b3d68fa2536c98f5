"""Extracts a few rare words of each paragraph of a saved page, to recognise the paragraph in a brief.

The whole text is not kept in memory: an archive has thousands of captures. HTML pages are skipped.
"""

import re
from collections import Counter
from collections.abc import Iterator

from mujaz.model.library import CaptureParagraph

MIN_PARAGRAPH_WORDS = 8
"""A line of fewer words may be a menu, a headline or a credit."""
SENTENCE_END = re.compile(r"[.!?؟…][\"”»’)\]]*\Z")
OPENING_WORDS = 5
"""Number of words of a paragraph that a message shows."""
MAX_RARE_WORDS, MIN_RARE_WORDS = 5, 3
"""Most and fewest words that identify a paragraph; the longest are preferred."""


def capture_paragraphs(data: bytes) -> Iterator[CaptureParagraph]:
    """Yield the lines that look like paragraphs and have words that no other line has."""
    text = data.decode("utf-8", "replace")
    if text.lstrip("\ufeff \r\n\t").startswith("<"):
        return
    lines = [line.split() for line in text.split("\n")]
    counts = Counter(word for words in lines for word in set(words))
    for number, words in enumerate(lines, 1):
        if len(words) >= MIN_PARAGRAPH_WORDS and SENTENCE_END.search(words[-1]):
            unique = {word for word in words if counts[word] == 1 and word.isalpha()}
            if len(unique) >= MIN_RARE_WORDS:
                known_by = sorted(unique, key=lambda word: (-len(word), word))[:MAX_RARE_WORDS]
                yield CaptureParagraph(number, " ".join(words[:OPENING_WORDS]), " ".join(known_by))
