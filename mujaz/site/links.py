"""Links from records to their pages, with the name in the page's language where there is one."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from mujaz.language.collation import SortKey, sort_key
from mujaz.model.entity import Entity
from mujaz.model.language import Localized, Text
from mujaz.model.library import Library
from mujaz.site import address
from mujaz.site.archive_index import most_frequent
from mujaz.site.views.parts import Counted, Link

LINK_CACHE_SIZE = 1 << 15
"""Links in each cache: the same few thousand names recur on page after page."""
UNKNOWN = "und"
"""BCP 47 code of an undetermined language."""


def name_of(names: Localized, language: str) -> Text:
    """Return the name in the page's language, else the English one, else any."""
    return names.best(language, "en")


@lru_cache(LINK_CACHE_SIZE)
def entity_link(records: Library, entity_id: str, language: str) -> Link:
    """Return a link to an entity; without a record, its id and no address."""
    entity = records.entities.get(entity_id)
    if entity is None:
        return Link("", Text(entity_id, UNKNOWN))
    return Link(address.entity(language, entity_id), name_of(entity.names, language))


@lru_cache(LINK_CACHE_SIZE)
def outlet_link(records: Library, outlet_id: str, language: str) -> Link:
    """Return a link to an outlet; without a record, its id and no address."""
    outlet = records.outlets.get(outlet_id)
    if outlet is None:
        return Link("", Text(outlet_id, UNKNOWN))
    return Link(address.outlet(language, outlet_id), name_of(outlet.names, language))


@lru_cache(LINK_CACHE_SIZE)
def tag_link(records: Library, tag_id: str, language: str) -> Link:
    """Return a link to a tag; without a record, its id and no address."""
    tag = records.tags.get(tag_id)
    if tag is None:
        return Link("", Text(tag_id, UNKNOWN))
    return Link(address.tag(language, tag_id), name_of(tag.names, language))


def via_link(records: Library, via: str, language: str) -> Link | None:
    """Return a link to the outlet or entity that carried the words, else their bare name."""
    if not via:
        return None
    if via in records.outlets:
        return outlet_link(records, via, language)
    return entity_link(records, via, language)


def counted_entity(records: Library, entity: Entity, count: int, language: str, side: str = "") -> Counted:
    """Return a link to an entity with how often it occurs."""
    link = entity_link(records, entity.id, language)
    return Counted(link, count, entity.type.value, entity.id, side)


def counted_entities(
    records: Library, counts: Iterable[tuple[str, int]], language: str
) -> tuple[Counted, ...]:
    """Return links to those entities that have a record, most frequent first, of one count by name."""
    links = (
        counted_entity(records, records.entities[entity_id], count, language)
        for entity_id, count in counts
        if entity_id in records.entities
    )
    return tuple(sorted(links, key=by_count))


def most_frequent_links(
    records: Library, counts: Mapping[str, int], language: str, limit: int
) -> tuple[Counted, ...]:
    """Return links to the `limit` most frequent entities."""
    return counted_entities(records, most_frequent(counts, records, limit), language)


def by_count(counted: Counted) -> tuple[int, SortKey]:
    """Sort the most frequent first, of one count by name."""
    return -counted.times, by_name(counted)


def by_name(counted: Counted) -> SortKey:
    """Sort by name, in the order of its own alphabet."""
    return sort_key(counted.link.text.value, counted.link.text.language)
