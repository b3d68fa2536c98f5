"""Folding: the shared engine. A language adds a table of letters; everything else is the same for all."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain, compress, pairwise, repeat

KEPT_CLASSES = frozenset({0, 7, 8, 9})
"""Combining classes that carry letters (nukta, kana marks, virama); all others are marks that fold away."""

BASE: Mapping[str, str] = {
    **dict.fromkeys("’‘ʼ′＇`´‛", "'"),
    **dict.fromkeys("“”„‟«»″״＂", '"'),
    **dict.fromkeys("-‐‑\u00ad", " "),
    **dict.fromkeys("ʿʾʻʽ˓˒", ""),
    "…": "…",
    "\u00ad": "",
}
"""Signs that are written differently from paper to paper, whatever the language."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as matching sees it. Never shown to a reader."""

    text: str
    origin: tuple[int, ...]
    """For each folded character the offset of the written one it came from; never decreasing.

    A ligature yields several characters with the same origin."""


class FoldTable(dict[int, str]):
    """What each code point folds to. Filled as code points are met, so that loading costs nothing."""

    def __init__(self, letters: Mapping[str, str]) -> None:
        super().__init__()
        self.letters = {**BASE, **letters}

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._character(chr(code))
        return folded

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
        return self._parts(char, unicodedata.normalize("NFKD", char.casefold()))

    def _parts(self, char: str, parts: str) -> str:
        if parts == char:
            return char
        if parts[:1] == " " and all(_is_mark(part) for part in parts[1:]):
            return ""  # a mark shown on its own, such as U+FE70, decomposes to a space that nobody wrote
        return "".join(self[ord(part)] for part in parts)


def fold_with(table: FoldTable, text: str) -> Folded:
    """Fold `text`, collapse runs of space, and say where each character came from. Linear."""
    if all(len(table[ord(char)]) == 1 for char in set(text)):
        folded, origin = text.translate(table), tuple(range(len(text)))
    else:
        values = [table[code] for code in map(ord, text)]
        folded = "".join(values)
        origin = tuple(chain.from_iterable(map(repeat, range(len(text)), map(len, values))))
    return _single_spaces(folded, origin) if "  " in folded else Folded(folded, origin)


def _single_spaces(text: str, origin: tuple[int, ...]) -> Folded:
    kept = [True, *(pair != (" ", " ") for pair in pairwise(text))]
    return Folded("".join(compress(text, kept)), tuple(compress(origin, kept)))


def _is_mark(char: str) -> bool:
    code = ord(char)
    if code == 0x34F or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return True
    return unicodedata.combining(char) not in KEPT_CLASSES
