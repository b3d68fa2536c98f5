"""An entity: its names, its profile, and every brief and quote that leads back to it."""

from collections.abc import Iterator
from functools import lru_cache, partial

from mujaz.model.entity import Entity
from mujaz.model.index_entry import digests_of, fragment_digests
from mujaz.model.page import Page, Series
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.entity_view import QUOTES, entity_view, first_and_last
from mujaz.site.links import name_of
from mujaz.site.long_list import Cut, LongList, known_series
from mujaz.site.page_spec import digest, paged_title, planned

KIND = "entity"


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the pages of every entity, named or not, since other records may lead to it."""
    digests = _digests(archive)
    for entity in archive.records.entities.values():
        name = address.entity(language, entity.id)
        yield known_series(name, digests[entity.id], partial(_list, archive, entity, language))


def _list(archive: Archive, entity: Entity, language: str) -> LongList:
    return LongList(
        name=address.entity(language, entity.id),
        entries=archive.naming(entity.id),
        size=archive.settings.rows_per_page,
        address_of=partial(address.entity, language, entity.id),
        make=partial(_page, archive, entity, language),
        around=_around(archive, entity),
        first=_first(archive, entity),
    )


def _around(archive: Archive, entity: Entity) -> tuple[object, ...]:
    first, last = first_and_last(archive.naming(entity.id))
    return archive.names, entity.digest or entity, str(first), str(last)


def _first(archive: Archive, entity: Entity) -> bytes:
    return fragment_digests(archive.said(entity.id).entries[:QUOTES])


@lru_cache(maxsize=1)
def _digests(archive: Archive) -> dict[str, bytes]:
    """Return by id what the pages of each entity are made from: the same in every language."""
    return {
        it.id: digest(archive.names, it.digest or it, digests_of(archive.naming(it.id)), _first(archive, it))
        for it in archive.records.entities.values()
    }


def _page(archive: Archive, entity: Entity, language: str, cut: Cut) -> Page:
    title = name_of(entity.names, language).value
    return planned(
        archive.settings,
        KIND,
        language,
        address_of=partial(address.entity, entity_id=entity.id, page=cut.number),
        title=paged_title(archive.settings, title, cut.number, language),
        description=entity.description.best(language, "en").value,
        view=entity_view(archive, entity, language, cut),
    )
