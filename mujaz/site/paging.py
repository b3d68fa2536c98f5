"""Pagination of long lists."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from mujaz.site.views.parts import Pager

T = TypeVar("T")

PAGER_NEIGHBOURS = 2
"""Pages on each side of the current one that the pager names, besides the first and the last page."""


def paginate(items: Sequence[T], size: int) -> tuple[tuple[T, ...], ...]:
    """Split a list into pages; an empty list has one empty page."""
    return tuple(tuple(items[start : start + size]) for start in range(0, max(len(items), 1), size))


def page_count(items: int, size: int) -> int:
    """Return the number of pages for `items` list items, at least 1."""
    return max(1, -(-items // size))


def pager(current: int, total: int, address_of: Callable[[int], str]) -> Pager | None:
    """Return the pager of one page, None for a single page. It leaves out numbers: gaps in `pages`."""
    if total == 1:
        return None
    numbers = sorted(
        {1, total, *range(max(1, current - PAGER_NEIGHBOURS), min(total, current + PAGER_NEIGHBOURS) + 1)}
    )
    return Pager(
        current=current,
        total=total,
        previous=address_of(current - 1) if current > 1 else "",
        next=address_of(current + 1) if current < total else "",
        pages=tuple((number, address_of(number)) for number in numbers),
    )
