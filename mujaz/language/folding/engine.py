"""Folds texts with a table of letters, and tracks the origin of each folded character."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import chain, repeat

from mujaz.language.folding.byte_tables import ByteTables

SEPARATOR = "\0"
"""Separator of texts that are folded together. No match and no repeated space spans it."""

REPEATED_SPACES = re.compile(" {2,}")

LETTER_CLASSES = frozenset({0, 7, 8, 9})
"""Combining classes of parts of letters (nukta, kana marks, virama). Marks of other classes fold away."""

SIGN_FOLDS: Mapping[str, str] = {
    **dict.fromkeys("’‘ʼ′＇`´‛", "'"),
    **dict.fromkeys("“”„‟«»″״＂", '"'),
    **dict.fromkeys("-‐‑", " "),
    **dict.fromkeys("ʿʾʻʽ˓˒", ""),
    "…": "…",
    "\u00ad": "",
    SEPARATOR: SEPARATOR,
}
"""Folds of signs that papers of all languages write differently."""


class FoldedText:
    """A text folded for matching. Never shown to a reader."""

    def __init__(self, text: str, find_origin: Callable[[], Sequence[int]]) -> None:
        self.text = text
        self._find_origin = find_origin

    @cached_property
    def origin(self) -> Sequence[int]:
        """The offset in the original text of each folded character, in code points, never decreasing.

        A ligature yields several characters with the same origin. Computed on first use, since most texts
        contain no match."""
        return self._find_origin()


class FoldTable(dict[int, str]):
    """The fold of each code point as a table for `str.translate`, computed on first use."""

    def __init__(self, letters: Mapping[str, str], common: str = "") -> None:
        """`letters` are folds of the language, `common` the characters that must fold fast."""
        super().__init__()
        self.letters = {**SIGN_FOLDS, **letters}
        self.common = common

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._character(chr(code))
        return folded

    @cached_property
    def byte_tables(self) -> ByteTables:
        return ByteTables(self, self.common)

    def _character(self, char: str) -> str:
        if char in self.letters:
            return self.letters[char]
        category = unicodedata.category(char)
        if char.isspace() or category == "Cc":
            return " "
        if category == "Cf" or _is_mark(char):
            return ""
        if category == "Nd":
            return str(unicodedata.decimal(char))
        return self._fold_parts(char, unicodedata.normalize("NFKD", char.casefold()))

    def _fold_parts(self, char: str, parts: str) -> str:
        if parts == char:
            return char
        if parts[:1] == " " and all(_is_mark(part) for part in parts[1:]):
            return ""  # an isolated mark such as U+FE70 decomposes to a space and the mark
        return "".join(self[ord(part)] for part in parts)


def fold_with(table: FoldTable, text: str) -> FoldedText:
    """Return `text` folded, with repeated spaces merged. Takes linear time."""
    data = table.byte_tables.encode(text)
    if data is None:
        return fold_by_character(table, text)
    folded = table.byte_tables.decode(table.byte_tables.fold(data))
    if len(folded) == len(text) and "  " not in folded:
        return FoldedText(folded, lambda: range(len(text)))
    return FoldedText(
        single_spaces(folded), lambda: _drop_repeated_spaces(folded, table.byte_tables.origin(data))
    )


def fold_by_character(table: FoldTable, text: str) -> FoldedText:
    """Return the same as `fold_with`, also for texts with characters that have no byte in the table."""
    values = [table[code] for code in map(ord, text)]
    folded = "".join(values)

    def find_origin() -> Sequence[int]:
        offsets = chain.from_iterable(map(repeat, range(len(text)), map(len, values)))
        return _drop_repeated_spaces(folded, list(offsets))

    return FoldedText(single_spaces(folded), find_origin)


def single_spaces(text: str) -> str:
    """Return `text` with repeated spaces merged."""
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _drop_repeated_spaces(folded: str, offsets: list[int]) -> list[int]:
    """Remove the offsets of all repeated spaces but the first."""
    for run in reversed(list(REPEATED_SPACES.finditer(folded))) if "  " in folded else ():
        del offsets[run.start() + 1 : run.end()]
    return offsets


def _is_mark(char: str) -> bool:
    code = ord(char)
    if code == 0x34F or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return True
    return unicodedata.combining(char) not in LETTER_CLASSES
