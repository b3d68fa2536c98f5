"""Pair the quotation marks of one paragraph with a stack, each mark read by what stands around it.

Straight and curly marks are used for both ends, and in Arabic curly ones often the wrong way round; only
« and » say themselves which end they are, and even they are turned over at times.
"""

from dataclasses import dataclass

from mujaz.language.quotation.rules import all_quotations

EITHER = '"“”„‟″״＂'
"""Marks that papers use for both ends."""
OPENING, CLOSING = (
    "".join(sorted({mark for it in all_quotations() if (mark := getattr(it, end)) not in EITHER}))
    for end in ("opening", "closing")
)
MARKS = OPENING + CLOSING + EITHER
CLITICS = frozenset("".join(it.clitics for it in all_quotations()))

BEFORE_OPENING = " \u00a0([{-–—/ـ:،؛,;=…\n"
AFTER_CLOSING = " \u00a0)]}-–—/.،؛,;:!?؟…\n"


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair of quotation marks. Offsets are those of the marks themselves."""

    start: int
    end: int
    depth: int
    """0 for the outermost."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """What the marks of one paragraph are to each other."""

    pairs: tuple[Pair, ...]
    """In order of their opening marks."""
    opened: tuple[int, ...] = ()
    """Opening marks that nothing closes."""
    closed: tuple[int, ...] = ()
    """Closing marks that nothing opened."""

    @property
    def outer(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs if pair.depth == 0)


def pair_marks(text: str) -> Pairing:
    """Return the pairs of quotation marks in one paragraph."""
    open_marks: list[int] = []
    found: list[tuple[int, int]] = []
    orphans: list[int] = []
    for place, char in enumerate(text):
        if char not in MARKS or _is_inside_word(text, place):
            continue
        if _opens(text, place, open_marks):
            open_marks.append(place)
        elif open_marks:
            found.append((open_marks.pop(), place))
        else:
            orphans.append(place)
    return Pairing(_with_depth(found), tuple(open_marks), tuple(orphans))


def _opens(text: str, place: int, open_marks: list[int]) -> bool:
    char = text[place]
    may_open, may_close = _may_open(text, place), _may_close(text, place)
    if char in OPENING:
        return may_open or not may_close or not open_marks
    if char in CLOSING:
        return may_open and not may_close and not open_marks
    if may_open != may_close:
        return may_open
    return not open_marks


def _may_open(text: str, place: int) -> bool:
    before = text[place - 1] if place else " "
    if place + 1 >= len(text) or text[place + 1].isspace():
        return False
    return before in BEFORE_OPENING or before in MARKS or _after_clitic(text, place)


def _after_clitic(text: str, place: int) -> bool:
    """Whether one letter such as و or لـ stands alone before the mark."""
    start = place
    while start and (text[start - 1].isalpha() or text[start - 1] == "ـ") and place - start < 4:
        start -= 1
    letters = text[start:place].rstrip("ـ")
    free = start == 0 or not text[start - 1].isalnum()
    return free and 0 < len(letters) <= 2 and all(letter in CLITICS for letter in letters)


def _may_close(text: str, place: int) -> bool:
    if not place or text[place - 1].isspace():
        return False
    after = text[place + 1] if place + 1 < len(text) else " "
    return after in AFTER_CLOSING or after in MARKS


def _is_inside_word(text: str, place: int) -> bool:
    """Hebrew writes its abbreviations with a mark before the last letter; inches follow digits."""
    if not 0 < place < len(text) - 1:
        return False
    before, after = text[place - 1], text[place + 1]
    hebrew = "\u05d0" <= before <= "\u05ea" and "\u05d0" <= after <= "\u05ea"
    last = place + 2 >= len(text) or not "\u05d0" <= text[place + 2] <= "\u05ea"
    return hebrew and text[place] in '"״”“' and last


def _with_depth(found: list[tuple[int, int]]) -> tuple[Pair, ...]:
    """Give each pair its depth; pairs never cross, because a stack made them."""
    made: list[Pair] = []
    ends: list[int] = []
    for start, end in sorted(found):
        while ends and ends[-1] < start:
            ends.pop()
        made.append(Pair(start, end, len(ends)))
        ends.append(end)
    return tuple(made)
