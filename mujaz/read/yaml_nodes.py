"""What YAML in our dialect is made of: nodes that know where they stand."""

from typing import NamedTuple

from mujaz.model.location import Location

ABSENT = frozenset({"", "null", "~"})


class Scalar(NamedTuple):
    value: str
    at: Location
    plain: bool
    """Written without quotes."""

    @property
    def absent(self) -> bool:
        """True for `key:`, `key: null` and `key: ~`."""
        return self.plain and self.value in ABSENT


class Sequence(NamedTuple):
    items: "tuple[Node, ...]"
    at: Location


class Entry(NamedTuple):
    key: str
    at: Location
    value: "Node"


class Mapping(NamedTuple):
    entries: tuple[Entry, ...]
    at: Location


Node = Scalar | Sequence | Mapping
