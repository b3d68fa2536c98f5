"""An outlet: who publishes it, how far it can be relied on, and what we have of it."""

from collections.abc import Iterator
from functools import partial

from mujaz.i18n.formats import formats
from mujaz.model.page import Page, Series
from mujaz.model.records import Outlet
from mujaz.site import address
from mujaz.site.archive_index import Archive, entity_counts
from mujaz.site.links import most_named, name_of
from mujaz.site.long_list import Cut, LongList, series
from mujaz.site.page_spec import paged_title, planned
from mujaz.site.views.records import OutletView

KIND = "outlet"
ENTITIES = 30
"""Entities most named by the outlet that its page shows."""


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the pages of every outlet."""
    for outlet in archive.records.outlets.values():
        yield series(
            LongList(
                name=address.outlet(language, outlet.id),
                entries=archive.from_outlet(outlet.id),
                size=archive.settings.per_page(len(archive.from_outlet(outlet.id))),
                address_of=partial(address.outlet, language, outlet.id),
                make=partial(_page, archive, outlet, language),
                around=(archive.names, outlet),
            )
        )


def _page(archive: Archive, outlet: Outlet, language: str, cut: Cut) -> Page:
    title = name_of(outlet.names, language).value
    return planned(
        archive.settings,
        KIND,
        language,
        address_of=partial(address.outlet, outlet_id=outlet.id, page=cut.number),
        title=paged_title(archive.settings, title, cut.number, language),
        description=outlet.reliability.best(language, "en").value,
        view=_view(archive, outlet, language, cut),
    )


def _view(archive: Archive, outlet: Outlet, language: str, cut: Cut) -> OutletView:
    every = archive.from_outlet(outlet.id)
    counts = entity_counts(every if cut.number == 1 else ())
    return OutletView(
        title=name_of(outlet.names, language),
        names=tuple(outlet.names.texts()),
        url=outlet.url,
        owner=outlet.owner.best(language, "en"),
        country=formats(archive.settings, language).country(outlet.country),
        language=outlet.language,
        reliability=outlet.reliability.best(language, "en"),
        grade=outlet.grade,
        sample=outlet.sample,
        cards=archive.listed(cut.entries, len(every), language, 3),
        total=len(every),
        pager=cut.pager,
        entities=most_named(archive.records, counts, language, ENTITIES),
    )
