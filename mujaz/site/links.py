"""Links from records to their pages, with the name in the page's language where there is one."""

from collections.abc import Iterable

from mujaz.model.entity import Entity
from mujaz.model.language import Localized, Text
from mujaz.model.library import Library
from mujaz.site import address
from mujaz.site.collate import SortKey, sort_key
from mujaz.site.views import Counted, Link

UNKNOWN = "und"
"""BCP 47 for a language that nobody has named."""


def name_of(names: Localized, language: str) -> Text:
    """Return the name in the page's language, else the English one, else any."""
    return names.best(language, "en")


def entity_link(library: Library, entity_id: str, language: str) -> Link:
    """Return a link to an entity; without a record, its id and no address."""
    entity = library.entities.get(entity_id)
    if entity is None:
        return Link("", Text(entity_id, UNKNOWN))
    return Link(address.entity(language, entity_id), name_of(entity.names, language))


def outlet_link(library: Library, outlet_id: str, language: str) -> Link:
    """Return a link to an outlet; without a record, its id and no address."""
    outlet = library.outlets.get(outlet_id)
    if outlet is None:
        return Link("", Text(outlet_id, UNKNOWN))
    return Link(address.outlet(language, outlet_id), name_of(outlet.names, language))


def tag_link(library: Library, tag_id: str, language: str) -> Link:
    """Return a link to a tag; without a record, its id and no address."""
    tag = library.tags.get(tag_id)
    if tag is None:
        return Link("", Text(tag_id, UNKNOWN))
    return Link(address.tag(language, tag_id), name_of(tag.names, language))


def via_link(library: Library, via: str, language: str) -> Link | None:
    """Return a link to the outlet or entity that carried the words, else their bare name."""
    if not via:
        return None
    if via in library.outlets:
        return outlet_link(library, via, language)
    return entity_link(library, via, language)


def counted_entity(library: Library, entity: Entity, count: int, language: str) -> Counted:
    """Return a link to an entity with how often it occurs."""
    return Counted(entity_link(library, entity.id, language), count, entity.type.value, entity.id)


def counted_entities(
    library: Library, counts: Iterable[tuple[str, int]], language: str
) -> tuple[Counted, ...]:
    """Return links to those entities that have a record, most frequent first, of one count by name."""
    found = (
        counted_entity(library, library.entities[entity_id], count, language)
        for entity_id, count in counts
        if entity_id in library.entities
    )
    return tuple(sorted(found, key=by_count))


def by_count(counted: Counted) -> tuple[int, SortKey]:
    """Sort the most frequent first, of one count by name."""
    return -counted.count, by_name(counted)


def by_name(counted: Counted) -> SortKey:
    """Sort by name, in the order of its own alphabet."""
    return sort_key(counted.link.text.value, counted.link.text.language)
