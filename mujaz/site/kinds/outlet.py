"""An outlet: who publishes it, how far it can be relied on, and what we have of it."""

from collections.abc import Iterator
from functools import partial

from mujaz.model.brief import Brief
from mujaz.model.page import Page
from mujaz.model.records import Outlet
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.formats import formats
from mujaz.site.links import counted_entities, name_of
from mujaz.site.paging import pager, pages_of
from mujaz.site.planned import paged_title, planned
from mujaz.site.views import OutletView, Pager

KIND = "outlet"
ENTITIES = 30
"""Entities most named by the outlet that its page shows."""


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the pages of every outlet."""
    for outlet in archive.library.outlets.values():
        cut = pages_of(archive.from_outlet(outlet.id), archive.settings.page_size)
        title = name_of(outlet.names, language).value
        for number, briefs in enumerate(cut, 1):
            paging = pager(number, len(cut), partial(address.outlet, language, outlet.id))
            yield planned(
                archive,
                KIND,
                language,
                address_of=partial(address.outlet, outlet_id=outlet.id, page=number),
                title=paged_title(archive, title, number, language),
                description=outlet.reliability.best(language, "en").value,
                view=_view(archive, outlet, language, briefs, paging),
            )


def _view(
    archive: Archive, outlet: Outlet, language: str, briefs: tuple[Brief, ...], paging: Pager | None
) -> OutletView:
    counts = archive.backlinks.entities.get(outlet.id, ())
    return OutletView(
        title=name_of(outlet.names, language),
        names=tuple(outlet.names.texts()),
        url=outlet.url,
        owner=outlet.owner.best(language, "en"),
        country=formats(archive.settings, language).country(outlet.country),
        language=outlet.language,
        reliability=outlet.reliability.best(language, "en"),
        sample=outlet.sample,
        cards=archive.cards_of(briefs, language),
        total=len(archive.from_outlet(outlet.id)),
        pager=paging,
        entities=counted_entities(archive.library, counts, language)[:ENTITIES],
    )
