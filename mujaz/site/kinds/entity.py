"""An entity: its names, its profile, and every brief and quote that leads back to it."""

from collections.abc import Iterator
from functools import lru_cache, partial

from mujaz.model.entity import Entity
from mujaz.model.index_entry import digests_of, fragment_digests
from mujaz.model.page import Page, PageSeries
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.entity_view import QUOTES, entity_view, first_and_last
from mujaz.site.links import name_of
from mujaz.site.long_list import ListPage, LongList, lazy_series
from mujaz.site.page_spec import digest, page_spec, paged_title

KIND = "entity"


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the pages of every entity, named or not, since other records may lead to it."""
    digests = _digests(archive)
    for entity in archive.records.entities.values():
        name = address.entity(language, entity.id)
        yield lazy_series(name, digests[entity.id], partial(_list, archive, entity, language))


def _list(archive: Archive, entity: Entity, language: str) -> LongList:
    return LongList(
        name=address.entity(language, entity.id),
        entries=archive.briefs_naming(entity.id),
        size=archive.settings.rows_per_page,
        address_of=partial(address.entity, language, entity.id),
        make=partial(_page, archive, entity, language),
        shared_facts=_shared_facts(archive, entity),
        first_page_digest=_quotes_digest(archive, entity),
    )


def _shared_facts(archive: Archive, entity: Entity) -> tuple[object, ...]:
    first, last = first_and_last(archive.briefs_naming(entity.id))
    return archive.names, entity.digest or entity, str(first), str(last)


def _quotes_digest(archive: Archive, entity: Entity) -> bytes:
    return fragment_digests(archive.quotes_of(entity.id).entries[:QUOTES])


@lru_cache(maxsize=1)
def _digests(archive: Archive) -> dict[str, bytes]:
    """Return, by id, the digest of everything that the pages of an entity depend on in any language."""
    return {
        entity.id: digest(
            archive.names,
            entity.digest or entity,
            digests_of(archive.briefs_naming(entity.id)),
            _quotes_digest(archive, entity),
        )
        for entity in archive.records.entities.values()
    }


def _page(archive: Archive, entity: Entity, language: str, list_page: ListPage) -> Page:
    title = name_of(entity.names, language).value
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=partial(address.entity, entity_id=entity.id, page=list_page.number),
        title=paged_title(archive.settings, title, list_page.number, language),
        description=entity.description.best(language, "en").value,
        view=entity_view(archive, entity, language, list_page),
    )
