"""Groups of links cut into pages: a group may go on on the next page."""

from collections.abc import Callable, Sequence

from mujaz.model.language import Text
from mujaz.site.views.parts import Group

Place = tuple[Text, str]
"""A group's heading, and the address at which it begins."""


def cut_groups(groups: Sequence[Group], size: int) -> tuple[tuple[Group, ...], ...]:
    """Return pages of at most `size` links; without any link one empty page."""
    pages: list[list[Group]] = [[]]
    room = size
    for group in groups:
        items = group.items
        while items:
            if not room:
                pages.append([])
                room = size
            pages[-1].append(group._replace(items=items[:room], total=len(group.items)))
            room, items = max(0, room - len(items)), items[room:]
    return tuple(map(tuple, pages))


def places_of(pages: Sequence[Sequence[Group]], address_of: Callable[[int], str]) -> tuple[Place, ...]:
    """Return where each group begins; `address_of` takes a page's number, from 1."""
    found: dict[str, Place] = {}
    for number, groups in enumerate(pages, 1):
        for place, group in enumerate(groups, 1):
            found.setdefault(group.key, (group.heading, f"{address_of(number)}#group-{place}"))
    return tuple(found.values())
