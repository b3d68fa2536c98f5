"""Where the keys of a front matter stand, so that a check can point at them."""

from collections.abc import Iterable
from typing import NamedTuple

from mujaz.model.location import Location


class Field(NamedTuple):
    """Where the value of one key stands."""

    name: str
    """Dotted path, such as `source.outlet` or `tags.0`."""
    at: Location


def place_of(fields: Iterable[Field], name: str, otherwise: Location) -> Location:
    """Return where the key `name` stands, else where the nearest parent does, else `otherwise`."""
    places = {field.name: field.at for field in fields}
    while name:
        if name in places:
            return places[name]
        name = name.rpartition(".")[0]
    return otherwise
