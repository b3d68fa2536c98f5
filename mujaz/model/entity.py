"""Authority records: the things that briefs name."""

from enum import Enum
from typing import NamedTuple

from mujaz.model.key_positions import NO_POSITIONS, KeyPositions, key_location
from mujaz.model.language import Localized
from mujaz.model.location import Location


class EntityType(Enum):
    """What sort of thing a record stands for; the order is the order on the page."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    EVENT = "event"
    WORK = "work"
    OTHER = "other"


class Alias(NamedTuple):
    """Another way in which a name is written."""

    name: str
    language: str
    ambiguous: bool
    """Counts only where the entity is otherwise present in the same brief."""
    location: Location


class Relation(NamedTuple):
    """How a record stands to another."""

    kind: str
    """Such as `located-in` or `member-of`."""
    entity: str
    location: Location


class Role(NamedTuple):
    """An office or task that an entity had for a time."""

    names: Localized
    begin: str
    end: str
    """Each a year or date as text, empty where it is not known or has not come."""
    location: Location


RELATION_KINDS = (
    "located-in",
    "member-of",
    "part-of",
    "works-for",
    "leads",
    "subsidiary-of",
    "born-in",
    "related-to",
)


class Entity(NamedTuple):
    """One person, organisation, place, event or work."""

    id: str
    type: EntityType
    names: Localized
    aliases: tuple[Alias, ...]
    romanizations: tuple[tuple[str, str], ...]
    """Scheme (ALA-LC, BGN/PCGN, IJMES …) and spelling."""
    wikidata: str
    coordinates: tuple[float, float] | None
    """Latitude and longitude in degrees, WGS 84."""
    country: str
    """ISO 3166-1 alpha-2, empty where it does not apply."""
    active: tuple[str, str]
    """From and to, each a year or date as text, empty where unknown."""
    relations: tuple[Relation, ...]
    confused_with: tuple[str, ...]
    description: Localized
    profile: Localized
    """Safe HTML by language."""
    sample: bool
    location: Location
    key_positions: KeyPositions = NO_POSITIONS
    roles: tuple[Role, ...] = ()
    digest: bytes = b""
    """Of the text that it was read from; empty where it was not read from a file."""

    def key_location(self, name: str) -> Location:
        """Return where the front matter key `name` stands, else where the nearest parent stands."""
        return key_location(self.key_positions, name, self.location)
