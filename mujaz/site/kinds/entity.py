"""An entity: its names, its profile, and every brief and quote that leads back to it."""

from collections.abc import Iterator
from functools import partial

from mujaz.model.entity import Entity
from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.entity_view import entity_view
from mujaz.site.links import name_of
from mujaz.site.paging import pager, pages_of
from mujaz.site.planned import paged_title, planned

KIND = "entity"


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the pages of every entity, named or not, since other records may lead to it."""
    for entity in archive.library.entities.values():
        yield from _pages(archive, entity, language)


def _pages(archive: Archive, entity: Entity, language: str) -> Iterator[Page]:
    cut = pages_of(archive.naming(entity.id), archive.settings.page_size)
    title = name_of(entity.names, language).value
    for number, briefs in enumerate(cut, 1):
        paging = pager(number, len(cut), partial(address.entity, language, entity.id))
        yield planned(
            archive,
            KIND,
            language,
            address_of=partial(address.entity, entity_id=entity.id, page=number),
            title=paged_title(archive, title, number, language),
            description=entity.description.best(language, "en").value,
            view=entity_view(archive, entity, language, briefs, paging),
        )
