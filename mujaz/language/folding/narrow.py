"""Folds texts narrowly, for comparing quotes: letters and digits stay as written.

Only vowel marks, tatweel, invisible controls, the kind of space, presentation forms and the style
of quotation marks fold away. So على differs from علي, and every changed letter is noticed.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, chain, repeat

from mujaz.language import arabic_letters, hebrew_letters, latin_letters
from mujaz.language.folding.engine import SEPARATOR, FoldedText, FoldTable, fold_with

DOUBLE_MARKS = '“”„‟«»″״＂"'
SINGLE_MARKS = "‘’‚‛‹›ʼ′＇'"
"""Double quotation marks are equal to each other, and so are single ones."""


class NarrowFoldTable(FoldTable):
    """The narrow fold of each code point."""

    def __init__(self, common: str) -> None:
        super().__init__({}, common)
        self.letters = {
            **dict.fromkeys(DOUBLE_MARKS, '"'),
            **dict.fromkeys(SINGLE_MARKS, "'"),
            "ـ": "",
            "‑": "‐",
        }
        self.letters[SEPARATOR] = SEPARATOR

    def _character(self, char: str) -> str:
        if char in self.letters:
            return self.letters[char]
        category = unicodedata.category(char)
        if char.isspace() or category == "Cc":
            return " "
        if category == "Cf" or (category == "Mn" and _is_vowel_mark(ord(char))):
            return ""
        return (
            char
            if _decompose_presentation_form(char) == char
            else self._fold_parts(char, _decompose_presentation_form(char))
        )


ARABIC_TABLE = NarrowFoldTable(arabic_letters.COMMON_LETTERS)
TABLES = (ARABIC_TABLE, NarrowFoldTable(hebrew_letters.COMMON_LETTERS + latin_letters.COMMON_LETTERS))
"""The same fold with bytes for different scripts. No table has a mark that composes with a letter."""

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
"""Arabic and Hebrew points. Hamza and madda (U+0653 to U+0655) form other letters and are not included."""


def fold_narrow(text: str) -> FoldedText:
    """Return `text` folded for a letter-by-letter comparison.

    >>> verbatim("«قـسد»").text
    '"قسد"'
    """
    for table in TABLES:
        if table.byte_tables.encode(text) is not None:
            return fold_with(table, text)
    if max(text) < FIRST_PRESENTATION_FORM and unicodedata.is_normalized("NFC", text):
        folded = fold_with(ARABIC_TABLE, text)
    else:
        folded = _fold_composed(text)
    if folded.text == text or unicodedata.is_normalized("NFC", folded.text):
        return folded
    refolded = fold_narrow(folded.text)  # an invisible control was between a letter and its hamza
    return FoldedText(refolded.text, lambda: [folded.origin[index] for index in refolded.origin])


def _fold_composed(text: str) -> FoldedText:
    """Return a text folded after composing letters with their marks (NFC)."""
    clusters = _clusters(text)
    composed = [
        unicodedata.normalize("NFC", "".join(map(_decompose_presentation_form, cluster)))
        for cluster in clusters
    ]
    folded = fold_with(ARABIC_TABLE, "".join(composed))

    def find_origin() -> Sequence[int]:
        starts = accumulate(map(len, clusters), initial=0)
        origin = list(chain.from_iterable(map(repeat, starts, map(len, composed))))
        return [origin[index] for index in folded.origin]

    return FoldedText(folded.text, find_origin)


def _decompose_presentation_form(char: str) -> str:
    code = ord(char)
    if 0xFB50 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFF:
        return unicodedata.normalize("NFKC", char)
    return char


@lru_cache(maxsize=16384)
def narrow_key(word: str) -> str:
    """Return a word or name folded narrowly. Cached, since the same names recur."""
    return fold_narrow(word).text


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
