"""Folding: the shared engine. A language adds a table of letters; everything else is the same for all."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import chain, repeat

from mujaz.language.folding.byte_tables import ByteTables

SEPARATOR = "\0"
"""What stands between texts that are folded as one: no name and no run of space goes across it."""

REPEATED_SPACES = re.compile(" {2,}")

LETTER_CLASSES = frozenset({0, 7, 8, 9})
"""Combining classes that carry letters (nukta, kana marks, virama); all others are marks that fold away."""

SIGN_FOLDS: Mapping[str, str] = {
    **dict.fromkeys("’‘ʼ′＇`´‛", "'"),
    **dict.fromkeys("“”„‟«»″״＂", '"'),
    **dict.fromkeys("-‐‑", " "),
    **dict.fromkeys("ʿʾʻʽ˓˒", ""),
    "…": "…",
    "\u00ad": "",
    SEPARATOR: SEPARATOR,
}
"""Signs that are written differently from paper to paper, whatever the language."""


class FoldedText:
    """A text as matching sees it. Never shown to a reader."""

    def __init__(self, text: str, find_origin: Callable[[], Sequence[int]]) -> None:
        self.text = text
        self._find_origin = find_origin

    @cached_property
    def origin(self) -> Sequence[int]:
        """For each folded character the offset of the written one it came from; never decreasing.

        A ligature yields several characters with the same origin. Made when first asked for, because
        most texts are searched in vain."""
        return self._find_origin()


class FoldTable(dict[int, str]):
    """What each code point folds to. Filled as code points are met, so that loading costs nothing."""

    def __init__(self, letters: Mapping[str, str], common: str = "") -> None:
        """`letters` fold as the language wants; `common` are the characters that must fold quickly."""
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
            return ""  # a mark shown on its own, such as U+FE70, decomposes to a space that nobody wrote
        return "".join(self[ord(part)] for part in parts)


def fold_with(table: FoldTable, text: str) -> FoldedText:
    """Fold `text`, collapse runs of space, and say where each character came from. Linear."""
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
    """Return the same for a text with characters that have no byte in the table's alphabet."""
    values = [table[code] for code in map(ord, text)]
    folded = "".join(values)

    def find_origin() -> Sequence[int]:
        offsets = chain.from_iterable(map(repeat, range(len(text)), map(len, values)))
        return _drop_repeated_spaces(folded, list(offsets))

    return FoldedText(single_spaces(folded), find_origin)


def single_spaces(text: str) -> str:
    """Return `text` with one space in place of each run of them."""
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _drop_repeated_spaces(folded: str, offsets: list[int]) -> list[int]:
    """Leave out the places of all spaces but the first of each run."""
    for run in reversed(list(REPEATED_SPACES.finditer(folded))) if "  " in folded else ():
        del offsets[run.start() + 1 : run.end()]
    return offsets


def _is_mark(char: str) -> bool:
    code = ord(char)
    if code == 0x34F or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return True
    return unicodedata.combining(char) not in LETTER_CLASSES
