"""Where every key of a front matter stands."""

from collections.abc import Iterator

from mujaz.model.field import Field
from mujaz.read.tree import Node, Scalar, Sequence

DEPTH = 3
"""Levels of keys and list items that checks point at."""


def field_places(node: Node, prefix: str = "", depth: int = DEPTH) -> Iterator[Field]:
    """Yield every key and list item down to `depth` with the place of its value."""
    if isinstance(node, Scalar) or not depth:
        return
    if isinstance(node, Sequence):
        named = [(str(number), item) for number, item in enumerate(node.items)]
    else:
        named = [(entry.key, entry.value) for entry in node.entries]
    for name, value in named:
        yield Field(prefix + name, value.at)
        yield from field_places(value, f"{prefix}{name}.", depth - 1)
