"""Groups of links on several pages. A group may continue on the next page."""

from collections.abc import Callable, Sequence

from mujaz.model.language import Text
from mujaz.site.views.parts import Group

GroupStart = tuple[Text, str]
"""A group's heading, and the address of its first link."""


def paginate_groups(groups: Sequence[Group], size: int) -> tuple[tuple[Group, ...], ...]:
    """Return pages of at most `size` links; without any link one empty page."""
    pages: list[list[Group]] = [[]]
    free = size
    for group in groups:
        items = group.items
        while items:
            if not free:
                pages.append([])
                free = size
            pages[-1].append(group._replace(items=items[:free], total=len(group.items)))
            free, items = max(0, free - len(items)), items[free:]
    return tuple(map(tuple, pages))


def group_starts(
    pages: Sequence[Sequence[Group]], address_of: Callable[[int], str]
) -> tuple[GroupStart, ...]:
    """Return the start of each group; `address_of` takes a page's number, from 1."""
    starts: dict[str, GroupStart] = {}
    for number, groups in enumerate(pages, 1):
        for position, group in enumerate(groups, 1):
            starts.setdefault(group.key, (group.heading, f"{address_of(number)}#group-{position}"))
    return tuple(starts.values())
