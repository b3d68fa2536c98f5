"""Nodes of a YAML document, each with its location."""

from typing import NamedTuple

from mujaz.model.location import Location

NULL_WORDS = frozenset({"", "null", "~"})


class YamlScalar(NamedTuple):
    value: str
    location: Location
    is_plain: bool
    """Written without quotes."""

    @property
    def is_null(self) -> bool:
        """True for `key:`, `key: null` and `key: ~`."""
        return self.is_plain and self.value in NULL_WORDS


class YamlSequence(NamedTuple):
    items: "tuple[YamlNode, ...]"
    location: Location


class YamlEntry(NamedTuple):
    key: str
    location: Location
    value: "YamlNode"


class YamlMapping(NamedTuple):
    entries: tuple[YamlEntry, ...]
    location: Location


YamlNode = YamlScalar | YamlSequence | YamlMapping
