"""What lists show of a brief: pieces of HTML and data, made once for each brief and kept beside its entry.

Addresses in fragments begin with a mark in place of the way to the site's root, since pages at every
depth show them. Reading refuses these characters everywhere, so no text can hold them.
"""

from collections.abc import Mapping
from typing import Protocol

ROOT = "\x02"
"""Stands for the relative way to the site's root, such as `../../../`."""
HERE = "\x01"
"""Stands for the root and the page's own language, such as `../../../en/`."""
LEVEL = "\x04"
"""Stands for the number of a heading, which depends on the page around it."""
BETWEEN = "\x03"
"""Parts the quotes and the corrections of one brief in its fragment."""


class Fragments(Protocol):
    """Where fragments are kept."""

    def get(self, brief_id: str, name: str) -> str:
        """Return one fragment of a brief, such as `card.en`."""


class HeldFragments:
    """Fragments in memory, for archives that are not large."""

    def __init__(self, held: Mapping[str, Mapping[str, str]]) -> None:
        self.held = held

    def get(self, brief_id: str, name: str) -> str:
        """Return one fragment of a brief."""
        return self.held[brief_id][name]
