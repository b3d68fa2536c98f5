"""The names of months in one language, as data."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

MonthNames = Mapping[int, tuple[str, ...]]
"""Names as written, by the month's number in its calendar."""


@dataclass(frozen=True, slots=True)
class Months:
    """What one language calls the months of four calendars."""

    gregorian: MonthNames = field(default_factory=dict)
    """Names and abbreviations, the usual one first."""
    misprints: MonthNames = field(default_factory=dict)
    """Spellings that only datelines are searched for: in a sentence they may be other words."""
    hijri: MonthNames = field(default_factory=dict)
    """From Muharram."""
    solar: MonthNames = field(default_factory=dict)
    """From Farvardin, the month of the March equinox."""
    hebrew: MonthNames = field(default_factory=dict)
    """From Nisan; 12 is Adar or the first of two, 13 the second."""
    ambiguous: frozenset[str] = frozenset()
    """Gregorian names that are other words too: months only beside a number or a word of `before`."""
    never_sure: frozenset[str] = frozenset()
    """Gregorian names that are other words even beside a number."""
    not_months: frozenset[str] = frozenset()
    """Words that look like a prefix and a name."""
    before: str = r"\d "
    """Pattern of what stands before the name of a month in a date, with the space."""
    cased: bool = False
    """Whether only names with the capitals of the table are months."""


def month_names(lines: str) -> MonthNames:
    """Return the names of a table with one month a line, in order; semicolons separate names of one month.

    >>> month_names("January; Jan\\nFebruary; Feb")
    {1: ('January', 'Jan'), 2: ('February', 'Feb')}
    """
    rows = (line for line in lines.splitlines() if line.strip())
    return {
        number: tuple(name.strip() for name in row.split(";") if name.strip())
        for number, row in enumerate(rows, 1)
    }


def numbered_names(tables: Iterable[MonthNames]) -> Iterator[tuple[str, int]]:
    """Yield each name of several tables with the number of its month."""
    for table in tables:
        for number, names in table.items():
            for name in names:
                yield name, number
