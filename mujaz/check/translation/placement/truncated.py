"""Texts that begin or end in the middle of a sentence."""

import re

END = re.compile(r"[.!?؟…:;؛][\s\"'”’»)\]]*\Z")
SENTENCE_END = re.compile(r"[.!?؟…][\"”»')\]]*(?=\s+\S|\Z)")
FIRST_LETTER = re.compile(r"[^\W\d_]")


def breaks_off(text: str, other: str) -> bool:
    """Whether `text` lacks an end or a beginning that `other` has."""
    if END.search(other.rstrip()) and not END.search(text.rstrip()):
        return True
    first = FIRST_LETTER.search(text)
    return first is not None and first.group().islower() and text.isascii() != other.isascii()


def sentences(text: str) -> int:
    """Return how many sentences a text has, at least one."""
    return max(1, len(SENTENCE_END.findall(text)))
