"""How often something occurs, month by month."""

from collections import Counter
from collections.abc import Iterable
from datetime import date


def timeline(days: Iterable[date | None]) -> tuple[tuple[str, int], ...]:
    """Return each month `YYYY-MM` from the first to the last with its count; empty for fewer than two months.

    >>> timeline([date(2024, 12, 1), date(2025, 2, 3), date(2025, 2, 4)])
    (('2024-12', 1), ('2025-01', 0), ('2025-02', 2))
    """
    counts = Counter(day.year * 12 + day.month - 1 for day in days if day is not None)
    if len(counts) < 2:
        return ()
    months = range(min(counts), max(counts) + 1)
    return tuple((f"{month // 12:04}-{month % 12 + 1:02}", counts[month]) for month in months)
