"""Where the keys of a front matter stand, so that a check can point at them.

They are one text, a line for each key: its dotted path, such as `source.outlet` or `tags.0`, the line and the
column of its value, with tabs between. As values they would take ten times as much memory, and few are asked
for.
"""

from collections.abc import Iterable
from typing import NewType

from mujaz.model.location import Location

KeyPositions = NewType("KeyPositions", str)
NO_POSITIONS = KeyPositions("")


def pack_positions(locations: Iterable[tuple[str, Location]]) -> KeyPositions:
    """Return where keys stand. A key with characters that are not printed has no place of its own."""
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
    """Return where the key `name` stands, else where the nearest parent does, else `otherwise`.

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
