"""Authority records of entities: people, organisations, places, events, works."""

from enum import Enum
from typing import NamedTuple

from mujaz.model.key_positions import NO_POSITIONS, KeyPositions, key_location
from mujaz.model.language import Localized
from mujaz.model.location import Location


class EntityType(Enum):
    """Type of an entity; pages list entities in this order."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    EVENT = "event"
    WORK = "work"
    OTHER = "other"


class Alias(NamedTuple):
    """Another way to write a name."""

    name: str
    language: str
    ambiguous: bool
    """True where it counts only in a brief that names the entity in another way as well."""
    location: Location


class Relation(NamedTuple):
    """A relation of one entity to another."""

    kind: str
    """Such as `located-in` or `member-of`."""
    entity: str
    location: Location


class Role(NamedTuple):
    """An office that an entity held for a time."""

    names: Localized
    begin: str
    end: str
    """First and last year or date as text; empty where unknown or not over."""
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
    """Digest of the file's text; empty where no file was read."""

    def key_location(self, name: str) -> Location:
        """Return the location of the front matter key `name`, or of its nearest parent."""
        return key_location(self.key_positions, name, self.location)
