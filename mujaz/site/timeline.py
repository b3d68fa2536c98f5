"""Counts per month, or per year where the months would be too many for a chart."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

MOST_MONTHS = 48
"""Months beyond which a chart counts years."""


def timeline(days: Iterable[date | None]) -> tuple[tuple[str, int], ...]:
    """Return each month `YYYY-MM` from the first to the last with its count; empty for fewer than two months.

    Where there are more than MOST_MONTHS, each year `YYYY`.

    >>> timeline([date(2024, 12, 1), date(2025, 2, 3), date(2025, 2, 4)])
    (('2024-12', 1), ('2025-01', 0), ('2025-02', 2))
    >>> timeline([date(2019, 12, 1), date(2021, 1, 3), date(2024, 2, 4)])[:3]
    (('2019', 1), ('2020', 0), ('2021', 1))
    """
    months = Counter(day.year * 12 + day.month - 1 for day in days if day is not None)
    if len(months) < 2:
        return ()
    span = range(min(months), max(months) + 1)
    if len(span) <= MOST_MONTHS:
        return tuple((f"{month // 12:04}-{month % 12 + 1:02}", months[month]) for month in span)
    years: Counter[int] = Counter()
    for month, count in months.items():
        years[month // 12] += count
    return tuple((f"{year:04}", years[year]) for year in range(min(years), max(years) + 1))
