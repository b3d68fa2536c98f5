"""Pairs the quotation marks of a paragraph with a stack. Neighbours decide if a mark opens or closes.

Papers use straight and curly marks at both ends, and curly ones in Arabic often reversed. Only « and » have a
direction, and even they are sometimes reversed.
"""

from dataclasses import dataclass

from mujaz.language.quotation.rules import all_quotations

AMBIGUOUS_MARKS = '"“”„‟″״＂'
"""Marks that papers use at both ends."""
OPENING_MARKS, CLOSING_MARKS = (
    "".join(
        sorted(
            {
                mark
                for quotation in all_quotations()
                if (mark := getattr(quotation, end)) not in AMBIGUOUS_MARKS
            }
        )
    )
    for end in ("opening", "closing")
)
MARKS = OPENING_MARKS + CLOSING_MARKS + AMBIGUOUS_MARKS
CLITICS = frozenset("".join(quotation.clitics for quotation in all_quotations()))

BEFORE_OPENING = " \u00a0([{-–—/ـ:،؛,;=…\n"
AFTER_CLOSING = " \u00a0)]}-–—/.،؛,;:!?؟…\n"


@dataclass(frozen=True, slots=True)
class QuotationPair:
    """One pair of quotation marks. `start` and `end` are the offsets of the marks."""

    start: int
    end: int
    depth: int
    """Number of pairs around this one."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """All quotation marks of one paragraph."""

    pairs: tuple[QuotationPair, ...]
    """Pairs in order of their opening marks."""
    unclosed: tuple[int, ...] = ()
    """Offsets of opening marks without a closing one."""
    unopened: tuple[int, ...] = ()
    """Offsets of closing marks without an opening one."""

    @property
    def outer(self) -> tuple[QuotationPair, ...]:
        return tuple(pair for pair in self.pairs if pair.depth == 0)


def pair_marks(text: str) -> Pairing:
    """Return the pairs of quotation marks in one paragraph."""
    open_marks: list[int] = []
    spans: list[tuple[int, int]] = []
    unopened: list[int] = []
    for index, char in enumerate(text):
        if char not in MARKS or _is_within_word(text, index):
            continue
        if _opens(text, index, open_marks):
            open_marks.append(index)
        elif open_marks:
            spans.append((open_marks.pop(), index))
        else:
            unopened.append(index)
    return Pairing(_with_depth(spans), tuple(open_marks), tuple(unopened))


def _opens(text: str, index: int, open_marks: list[int]) -> bool:
    char = text[index]
    may_open, may_close = _may_open(text, index), _may_close(text, index)
    if char in OPENING_MARKS:
        return may_open or not may_close or not open_marks
    if char in CLOSING_MARKS:
        return may_open and not may_close and not open_marks
    if may_open != may_close:
        return may_open
    return not open_marks


def _may_open(text: str, index: int) -> bool:
    previous = text[index - 1] if index else " "
    if index + 1 >= len(text) or text[index + 1].isspace():
        return False
    return previous in BEFORE_OPENING or previous in MARKS or _after_clitic(text, index)


def _after_clitic(text: str, index: int) -> bool:
    """Whether a prefix such as و or لـ stands between the last word and the mark."""
    start = index
    while start and (text[start - 1].isalpha() or text[start - 1] == "ـ") and index - start < 4:
        start -= 1
    letters = text[start:index].rstrip("ـ")
    is_word = start == 0 or not text[start - 1].isalnum()
    return is_word and 0 < len(letters) <= 2 and all(letter in CLITICS for letter in letters)


def _may_close(text: str, index: int) -> bool:
    if not index or text[index - 1].isspace():
        return False
    following = text[index + 1] if index + 1 < len(text) else " "
    return following in AFTER_CLOSING or following in MARKS


def _is_within_word(text: str, index: int) -> bool:
    """Whether the mark is part of a Hebrew abbreviation, before its last letter."""
    if not 0 < index < len(text) - 1:
        return False
    previous, following = text[index - 1], text[index + 1]
    is_hebrew = "\u05d0" <= previous <= "\u05ea" and "\u05d0" <= following <= "\u05ea"
    is_last_letter = index + 2 >= len(text) or not "\u05d0" <= text[index + 2] <= "\u05ea"
    return is_hebrew and text[index] in '"״”“' and is_last_letter


def _with_depth(spans: list[tuple[int, int]]) -> tuple[QuotationPair, ...]:
    """Return the pairs with their depths. They never cross, since a stack formed them."""
    pairs: list[QuotationPair] = []
    ends: list[int] = []
    for start, end in sorted(spans):
        while ends and ends[-1] < start:
            ends.pop()
        pairs.append(QuotationPair(start, end, len(ends)))
        ends.append(end)
    return tuple(pairs)
