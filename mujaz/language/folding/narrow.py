"""The narrow fold for quotations and guards: letters and digits stay as written.

Only vowel marks, tatweel, invisible controls, the kind of space, presentation forms and the style
of quotation marks fold away. So على stays apart from علي, and a changed letter is never overlooked.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, chain, repeat

from mujaz.language import arabic_letters, hebrew_letters, latin_letters
from mujaz.language.folding.engine import SEPARATOR, Folded, FoldTable, fold_with

DOUBLE = '“”„‟«»″״＂"'
SINGLE = "‘’‚‛‹›ʼ′＇'"
"""Quotation marks are either double or single; every double one equals every other."""


class VerbatimTable(FoldTable):
    """Code points to what a verbatim comparison sees."""

    def __init__(self, common: str) -> None:
        super().__init__({}, common)
        self.letters = {**dict.fromkeys(DOUBLE, '"'), **dict.fromkeys(SINGLE, "'"), "ـ": "", "‑": "‐"}
        self.letters[SEPARATOR] = SEPARATOR

    def _character(self, char: str) -> str:
        if char in self.letters:
            return self.letters[char]
        category = unicodedata.category(char)
        if char.isspace() or category == "Cc":
            return " "
        if category == "Cf" or (category == "Mn" and _is_vowel_mark(ord(char))):
            return ""
        return char if _expanded(char) == char else self._parts(char, _expanded(char))


TABLE = VerbatimTable(arabic_letters.COMMON)
ALPHABETS = (TABLE, VerbatimTable(hebrew_letters.COMMON + latin_letters.COMMON))
"""The same fold for the letters of different scripts. No alphabet has a mark that composes with a letter."""

FIRST_PRESENTATION_FORM = "\ufb50"

VOWEL_MARKS = (
    (0x591, 0x5C7),
    (0x610, 0x61A),
    (0x64B, 0x652),
    (0x656, 0x670),
    (0x6D6, 0x6ED),
    (0x8D3, 0x8FF),
    (0xFE00, 0xFE0F),
)
"""Arabic and Hebrew points. Hamza and madda (U+0653 to U+0655) make another letter and are not here."""


def verbatim(text: str) -> Folded:
    """Return `text` ready for a letter-by-letter comparison, with the origin of each character.

    >>> verbatim("«قـسد»").text
    '"قسد"'
    """
    for table in ALPHABETS:
        if table.octets.encode(text) is not None:
            return fold_with(table, text)
    if max(text) < FIRST_PRESENTATION_FORM and unicodedata.is_normalized("NFC", text):
        folded = fold_with(TABLE, text)
    else:
        folded = _composed(text)
    if folded.text == text or unicodedata.is_normalized("NFC", folded.text):
        return folded
    again = verbatim(folded.text)  # an invisible control stood between a letter and its hamza
    return Folded(again.text, lambda: [folded.origin[place] for place in again.origin])


def _composed(text: str) -> Folded:
    """Join letters with their marks before folding, whichever way the text was typed."""
    clusters = _clusters(text)
    composed = [unicodedata.normalize("NFC", "".join(map(_expanded, cluster))) for cluster in clusters]
    folded = fold_with(TABLE, "".join(composed))

    def trace() -> Sequence[int]:
        starts = accumulate(map(len, clusters), initial=0)
        origin = list(chain.from_iterable(map(repeat, starts, map(len, composed))))
        return [origin[place] for place in folded.origin]

    return Folded(folded.text, trace)


def _expanded(char: str) -> str:
    code = ord(char)
    if 0xFB50 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFF:
        return unicodedata.normalize("NFKC", char)
    return char


@lru_cache(maxsize=16384)
def letters_of(word: str) -> str:
    """Return a word or name as `verbatim` sees it. Remembered, because the same names come again."""
    return verbatim(word).text


def _clusters(text: str) -> list[str]:
    clusters: list[str] = []
    for char in text:
        if clusters and unicodedata.combining(char):
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


def _is_vowel_mark(code: int) -> bool:
    return any(first <= code <= last for first, last in VOWEL_MARKS)
