"""Records of outlets, terms and tags."""

from typing import NamedTuple

from mujaz.model.key_positions import NO_POSITIONS, KeyPositions, key_location
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.provenance import Rights


class Outlet(NamedTuple):
    """A publisher of articles."""

    id: str
    names: Localized
    url: str
    domains: tuple[str, ...]
    owner: Localized
    country: str
    language: str
    reliability: Localized
    rights: Rights | None
    """The rights that the outlet grants by default; None where unknown."""
    sample: bool
    location: Location
    key_positions: KeyPositions = NO_POSITIONS
    grade: str = ""
    """Reliability on the Admiralty scale (NATO AJP-2.1), A (reliable) to F (cannot be judged), or empty."""

    def key_location(self, name: str) -> Location:
        """Return the location of the key `name`, or of its nearest parent."""
        return key_location(self.key_positions, name, self.location)


class Term(NamedTuple):
    """A term with its agreed and its forbidden renderings."""

    term: Localized
    renderings: tuple[tuple[str, tuple[str, ...]], ...]
    """Language and agreed renderings, the preferred one first."""
    forbidden: tuple[tuple[str, tuple[str, ...]], ...]
    note: Localized
    location: Location


class Tag(NamedTuple):
    """A subject that briefs are filed under."""

    id: str
    names: Localized
    location: Location
