"""The paragraphs of a saved page, each as a few words by which it can be known again.

The text itself is not kept: a thousand captures would fill the memory. Pages in HTML are left aside.
"""

import re
from collections import Counter
from collections.abc import Iterator

from mujaz.model.library import CaptureLine

FEWEST_WORDS = 8
"""Words below which a line may be a menu, a headline or a credit."""
END = re.compile(r"[.!?؟…][\"”»’)\]]*\Z")
OPENING = 5
"""Words that a message shows of a line."""
MOST, LEAST = 5, 3
"""Words of its own by which a line is known, the longest first, and how few may do."""


def capture_lines(data: bytes) -> Iterator[CaptureLine]:
    """Yield the lines that read like paragraphs and have words that stand in no other line."""
    text = data.decode("utf-8", "replace")
    if text.lstrip("\ufeff \r\n\t").startswith("<"):
        return
    lines = [line.split() for line in text.split("\n")]
    counts = Counter(word for words in lines for word in set(words))
    for number, words in enumerate(lines, 1):
        if len(words) >= FEWEST_WORDS and END.search(words[-1]):
            own = {word for word in words if counts[word] == 1 and word.isalpha()}
            if len(own) >= LEAST:
                known_by = sorted(own, key=lambda word: (-len(word), word))[:MOST]
                yield CaptureLine(number, " ".join(words[:OPENING]), " ".join(known_by))
