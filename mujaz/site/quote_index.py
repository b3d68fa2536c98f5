"""Quotes in lists: which brief each stands in, and where in it. Texts stay with the fragments."""

from array import array
from collections.abc import Iterator
from typing import NamedTuple, overload

from mujaz.model.index_entry import IndexEntry


class Said(NamedTuple):
    """One published quote: the brief and the quote's number in it, from 0."""

    entry: IndexEntry
    number: int


class Saids:
    """Quotes in order. Twelve bytes each: a large archive holds hundreds of thousands."""

    __slots__ = ("entries", "numbers")

    def __init__(self, entries: list[IndexEntry] | None = None, numbers: "array[int] | None" = None) -> None:
        self.entries = [] if entries is None else entries
        self.numbers = array("I") if numbers is None else numbers

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Said]:
        return map(Said, self.entries, self.numbers)

    @overload
    def __getitem__(self, place: int) -> Said: ...
    @overload
    def __getitem__(self, place: slice) -> "Saids": ...
    def __getitem__(self, place: int | slice) -> "Said | Saids":
        if isinstance(place, int):
            return Said(self.entries[place], self.numbers[place])
        return Saids(self.entries[place], self.numbers[place])

    def add(self, entry: IndexEntry, number: int) -> None:
        """Put one quote at the end."""
        self.entries.append(entry)
        self.numbers.append(number)

    def extend(self, others: "Saids") -> None:
        """Put other quotes at the end."""
        self.entries += others.entries
        self.numbers += others.numbers


NONE = Saids()
