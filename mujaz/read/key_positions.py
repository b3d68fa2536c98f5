"""Where every key of a front matter stands."""

from collections.abc import Iterator

from mujaz.model.key_positions import KeyPlaces, key_places
from mujaz.model.location import Location
from mujaz.read.yaml_nodes import Node, Scalar, Sequence

DEPTH = 3
"""Levels of keys and list items that checks point at."""


def field_places(node: Node) -> KeyPlaces:
    """Return every key and list item down to `DEPTH` with the place of its value."""
    return key_places(_places(node, "", DEPTH))


def _places(node: Node, prefix: str, depth: int) -> Iterator[tuple[str, Location]]:
    if isinstance(node, Scalar) or not depth:
        return
    if isinstance(node, Sequence):
        named = [(str(number), item) for number, item in enumerate(node.items)]
    else:
        named = [(entry.key, entry.value) for entry in node.entries]
    for name, value in named:
        yield prefix + name, value.at
        if type(value) is not Scalar:
            yield from _places(value, f"{prefix}{name}.", depth - 1)
