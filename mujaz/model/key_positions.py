"""Where the keys of a front matter stand, so that a check can point at them.

They are one text, a line for each key: its dotted path, such as `source.outlet` or `tags.0`, the line and the
column of its value, with tabs between. As values they would take ten times as much memory, and few are asked
for.
"""

from collections.abc import Iterable
from typing import NewType

from mujaz.model.location import Location

KeyPlaces = NewType("KeyPlaces", str)
NO_PLACES = KeyPlaces("")


def key_places(places: Iterable[tuple[str, Location]]) -> KeyPlaces:
    """Return where keys stand. A key with characters that are not printed has no place of its own."""
    return KeyPlaces(
        "".join([f"\n{name}\t{at.line}\t{at.column}" for name, at in places if name.isprintable()])
    )


def place_of(fields: KeyPlaces, name: str, otherwise: Location) -> Location:
    """Return where the key `name` stands, else where the nearest parent does, else `otherwise`.

    >>> place_of(key_places([("source", Location("a.md", 3, 1))]), "source.outlet", Location("a.md"))
    Location(path='a.md', line=3, column=1)
    """
    while name:
        _, found, rest = fields.rpartition(f"\n{name}\t")
        if found:
            line, column = rest.partition("\n")[0].split("\t")
            return Location(otherwise.path, int(line), int(column))
        name = name.rpartition(".")[0]
    return otherwise
