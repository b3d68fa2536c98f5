"""Long lists cut into pages."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from mujaz.site.views.parts import Pager

T = TypeVar("T")

NEAR = 2
"""How many neighbours of the current page the pager names, besides the first and the last page."""


def pages_of(items: Sequence[T], size: int) -> tuple[tuple[T, ...], ...]:
    """Cut a list into pages; an empty list has one empty page."""
    return tuple(tuple(items[start : start + size]) for start in range(0, max(len(items), 1), size))


def page_count(items: int, size: int) -> int:
    """Return how many pages a list of `items` has, at least one."""
    return max(1, -(-items // size))


def pager(current: int, total: int, address_of: Callable[[int], str]) -> Pager | None:
    """Return the pager of one page, None where there is only one. Numbers left out are gaps in `pages`."""
    if total == 1:
        return None
    shown = sorted({1, total, *range(max(1, current - NEAR), min(total, current + NEAR) + 1)})
    return Pager(
        current=current,
        total=total,
        previous=address_of(current - 1) if current > 1 else "",
        next=address_of(current + 1) if current < total else "",
        pages=tuple((number, address_of(number)) for number in shown),
    )
