"""Finds the position of every key of a front matter."""

from collections.abc import Iterator

from mujaz.model.key_positions import KeyPositions, pack_positions
from mujaz.model.location import Location
from mujaz.read.yaml.nodes import YamlNode, YamlScalar, YamlSequence

MAX_DEPTH = 3
"""Deepest level of keys and list items that checks point at."""


def read_key_positions(node: YamlNode) -> KeyPositions:
    """Return the position of the value of every key and list item down to `MAX_DEPTH`."""
    return pack_positions(_positions(node, "", MAX_DEPTH))


def _positions(node: YamlNode, prefix: str, depth: int) -> Iterator[tuple[str, Location]]:
    if isinstance(node, YamlScalar) or not depth:
        return
    if isinstance(node, YamlSequence):
        children = [(str(number), item) for number, item in enumerate(node.items)]
    else:
        children = [(entry.key, entry.value) for entry in node.entries]
    for name, value in children:
        yield prefix + name, value.location
        if type(value) is not YamlScalar:
            yield from _positions(value, f"{prefix}{name}.", depth - 1)
