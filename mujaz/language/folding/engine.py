"""Folding: the shared engine. A language adds a table of letters; everything else is the same for all."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import chain, repeat

from mujaz.language.folding.bytes_engine import Octets

SEPARATOR = "\0"
"""What stands between texts that are folded as one: no name and no run of space goes across it."""

RUN_OF_SPACE = re.compile(" {2,}")

KEPT_CLASSES = frozenset({0, 7, 8, 9})
"""Combining classes that carry letters (nukta, kana marks, virama); all others are marks that fold away."""

BASE: Mapping[str, str] = {
    **dict.fromkeys("’‘ʼ′＇`´‛", "'"),
    **dict.fromkeys("“”„‟«»″״＂", '"'),
    **dict.fromkeys("-‐‑", " "),
    **dict.fromkeys("ʿʾʻʽ˓˒", ""),
    "…": "…",
    "\u00ad": "",
    SEPARATOR: SEPARATOR,
}
"""Signs that are written differently from paper to paper, whatever the language."""


class Folded:
    """A text as matching sees it. Never shown to a reader."""

    def __init__(self, text: str, trace: Callable[[], Sequence[int]]) -> None:
        self.text = text
        self._trace = trace

    @cached_property
    def origin(self) -> Sequence[int]:
        """For each folded character the offset of the written one it came from; never decreasing.

        A ligature yields several characters with the same origin. Made when first asked for, because
        most texts are searched in vain."""
        return self._trace()


class FoldTable(dict[int, str]):
    """What each code point folds to. Filled as code points are met, so that loading costs nothing."""

    def __init__(self, letters: Mapping[str, str], common: str = "") -> None:
        """`letters` fold as the language wants; `common` are the characters that must fold quickly."""
        super().__init__()
        self.letters = {**BASE, **letters}
        self.common = common

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._character(chr(code))
        return folded

    @cached_property
    def octets(self) -> Octets:
        return Octets(self, self.common)

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
    octets = table.octets.encode(text)
    if octets is None:
        return fold_plainly(table, text)
    raw = table.octets.decode(table.octets.fold(octets))
    if len(raw) == len(text) and "  " not in raw:
        return Folded(raw, lambda: range(len(text)))
    return Folded(single_spaces(raw), lambda: _without_runs(raw, table.octets.origin(octets)))


def fold_plainly(table: FoldTable, text: str) -> Folded:
    """Return the same for a text with characters that have no byte in the table's alphabet."""
    values = [table[code] for code in map(ord, text)]
    raw = "".join(values)

    def trace() -> Sequence[int]:
        places = chain.from_iterable(map(repeat, range(len(text)), map(len, values)))
        return _without_runs(raw, list(places))

    return Folded(single_spaces(raw), trace)


def single_spaces(text: str) -> str:
    """Return `text` with one space in place of each run of them."""
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _without_runs(raw: str, places: list[int]) -> list[int]:
    """Leave out the places of all spaces but the first of each run."""
    for run in reversed(list(RUN_OF_SPACE.finditer(raw))) if "  " in raw else ():
        del places[run.start() + 1 : run.end()]
    return places


def _is_mark(char: str) -> bool:
    code = ord(char)
    if code == 0x34F or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return True
    return unicodedata.combining(char) not in KEPT_CLASSES
