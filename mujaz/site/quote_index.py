"""Quotes in lists: the brief of each, and its number there. The texts stay in the fragments."""

from array import array
from collections.abc import Iterator
from typing import NamedTuple, overload

from mujaz.model.index_entry import IndexEntry


class IndexedQuote(NamedTuple):
    """One published quote: the brief and the quote's number in it, from 0."""

    entry: IndexEntry
    number: int


class QuoteList:
    """Quotes in order, twelve bytes each, since a large archive has hundreds of thousands."""

    __slots__ = ("entries", "numbers")

    def __init__(self, entries: list[IndexEntry] | None = None, numbers: "array[int] | None" = None) -> None:
        self.entries = [] if entries is None else entries
        self.numbers = array("I") if numbers is None else numbers

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[IndexedQuote]:
        return map(IndexedQuote, self.entries, self.numbers)

    @overload
    def __getitem__(self, index: int) -> IndexedQuote: ...
    @overload
    def __getitem__(self, place: slice) -> "QuoteList": ...
    def __getitem__(self, place: int | slice) -> "IndexedQuote | QuoteList":
        if isinstance(place, int):
            return IndexedQuote(self.entries[place], self.numbers[place])
        return QuoteList(self.entries[place], self.numbers[place])

    def add(self, entry: IndexEntry, number: int) -> None:
        """Append one quote."""
        self.entries.append(entry)
        self.numbers.append(number)

    def extend(self, others: "QuoteList") -> None:
        """Append other quotes."""
        self.entries += others.entries
        self.numbers += others.numbers


NO_QUOTES = QuoteList()
