"""An entity: its names, its profile, and every brief and quote that leads back to it."""

from collections.abc import Iterator
from functools import partial

from mujaz.model.entity import Entity
from mujaz.model.page import Page, Series
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.entity_view import QUOTES, entity_view, first_and_last
from mujaz.site.links import name_of
from mujaz.site.long_list import Cut, LongList, series
from mujaz.site.planned import digest, paged_title, planned

KIND = "entity"


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the pages of every entity, named or not, since other records may lead to it."""
    for entity in archive.records.entities.values():
        said = archive.said_by.get(entity.id, ())[:QUOTES]
        yield series(
            LongList(
                name=address.entity(language, entity.id),
                entries=archive.naming(entity.id),
                size=archive.settings.rows_per_page,
                address_of=partial(address.entity, language, entity.id),
                make=partial(_page, archive, entity, language),
                around=(archive.names, entity.digest or entity, first_and_last(archive.naming(entity.id))),
                first=digest([it.entry.fragments for it in said]),
            )
        )


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
