"""An outlet: its owner, its reliability, and its briefs."""

from collections.abc import Iterator
from functools import partial

from mujaz.i18n.formats import formats
from mujaz.model.page import Page, PageSeries
from mujaz.model.records import Outlet
from mujaz.site import address
from mujaz.site.archive_index import Archive, entity_counts
from mujaz.site.links import most_frequent_links, name_of
from mujaz.site.long_list import ListPage, LongList, series
from mujaz.site.page_spec import page_spec, paged_title
from mujaz.site.views.records import OutletView

KIND = "outlet"
ENTITIES = 30
"""Entities most named by the outlet that its page shows."""


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the pages of every outlet."""
    for outlet in archive.records.outlets.values():
        yield series(
            LongList(
                name=address.outlet(language, outlet.id),
                entries=archive.briefs_from(outlet.id),
                size=archive.settings.per_page(len(archive.briefs_from(outlet.id))),
                address_of=partial(address.outlet, language, outlet.id),
                make=partial(_page, archive, outlet, language),
                shared_facts=(archive.names, outlet),
            )
        )


def _page(archive: Archive, outlet: Outlet, language: str, list_page: ListPage) -> Page:
    title = name_of(outlet.names, language).value
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=partial(address.outlet, outlet_id=outlet.id, page=list_page.number),
        title=paged_title(archive.settings, title, list_page.number, language),
        description=outlet.reliability.best(language, "en").value,
        view=_view(archive, outlet, language, list_page),
    )


def _view(archive: Archive, outlet: Outlet, language: str, list_page: ListPage) -> OutletView:
    entries = archive.briefs_from(outlet.id)
    counts = entity_counts(entries if list_page.number == 1 else ())
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
        cards=archive.list_page(list_page.entries, len(entries), language, 3),
        total=len(entries),
        pager=list_page.pager,
        entities=most_frequent_links(archive.records, counts, language, ENTITIES),
    )
