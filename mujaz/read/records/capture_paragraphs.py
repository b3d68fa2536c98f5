"""The paragraphs of a saved page, each as a few words by which it can be known again.

The text itself is not kept: a thousand captures would fill the memory. Pages in HTML are left aside.
"""

import re
from collections import Counter
from collections.abc import Iterator

from mujaz.model.library import CaptureParagraph

MIN_PARAGRAPH_WORDS = 8
"""Words below which a line may be a menu, a headline or a credit."""
SENTENCE_END = re.compile(r"[.!?؟…][\"”»’)\]]*\Z")
OPENING_WORDS = 5
"""Words that a message shows of a line."""
MAX_RARE_WORDS, MIN_RARE_WORDS = 5, 3
"""Words of its own by which a line is known, the longest first, and how few may do."""


def capture_paragraphs(data: bytes) -> Iterator[CaptureParagraph]:
    """Yield the lines that read like paragraphs and have words that stand in no other line."""
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
