"""Positions of the keys of a front matter, so that a check can point at them.

All positions are packed into one text with a line for each key: its dotted path, such as `source.outlet` or
`tags.0`, and the line and column of its value, separated by tabs. As objects they would take ten times
as much memory, and few are ever looked up.
"""

from collections.abc import Iterable
from typing import NewType

from mujaz.model.location import Location

KeyPositions = NewType("KeyPositions", str)
NO_POSITIONS = KeyPositions("")


def pack_positions(locations: Iterable[tuple[str, Location]]) -> KeyPositions:
    """Return packed positions. Keys with unprintable characters are left out."""
    return KeyPositions(
        "".join(
            [
                f"\n{name}\t{location.line}\t{location.column}"
                for name, location in locations
                if name.isprintable()
            ]
        )
    )


def key_location(positions: KeyPositions, name: str, default: Location) -> Location:
    """Return the location of the key `name`, or of its nearest parent, or `default`.

    >>> key_location(pack_positions([("source", Location("a.md", 3, 1))]), "source.outlet", Location("a.md"))
    Location(path='a.md', line=3, column=1)
    """
    while name:
        _, separator, rest = positions.rpartition(f"\n{name}\t")
        if separator:
            line, column = rest.partition("\n")[0].split("\t")
            return Location(default.path, int(line), int(column))
        name = name.rpartition(".")[0]
    return default
