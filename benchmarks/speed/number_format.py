"""Formats numbers and Markdown tables for the report."""

import statistics
from collections.abc import Iterable, Sequence

NOTHING = "–"


def seconds(value: float | None) -> str:
    """Return seconds with about three figures.

    >>> seconds(0.0423), seconds(1.234), seconds(38.71)
    ('0.042', '1.23', '38.7')
    """
    if value is None:
        return NOTHING
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def spread(column: Sequence[float]) -> str:
    """Return the median, and the least and most of a column in seconds."""
    if not column:
        return NOTHING
    return f"{seconds(statistics.median(column))} ({seconds(min(column))}–{seconds(max(column))})"


def megabytes(value: float | None) -> str:
    """Return bytes as megabytes of a million."""
    return NOTHING if value is None else f"{value / 1e6:,.0f}"


def kilobytes(value: float | None) -> str:
    """Return bytes as kilobytes of a thousand."""
    return NOTHING if value is None else f"{value / 1e3:,.1f}"


def number(value: float | None) -> str:
    """Return a plain number, such as a ratio or an exponent, with two decimals or three where it is small."""
    return NOTHING if value is None else f"{value:.2f}" if abs(value) >= 0.2 else f"{value:.3f}"


def table(head: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown; the first column is words, the others are numbers."""
    names = list(head)
    lines = [names, ["---", *["--:"] * (len(names) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def heads(sizes: Sequence[int]) -> list[str]:
    """Return sizes as the heads of columns."""
    return [f"{size:,}" for size in sizes]
