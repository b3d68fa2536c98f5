"""Hand-written pages: about, method and the like."""

from collections.abc import Iterator
from functools import partial

from mujaz.model.library import HandPage
from mujaz.model.page import Page, PageSeries, single_page
from mujaz.model.settings import Settings
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.hand_pages import hand_page, hand_slugs
from mujaz.site.page_spec import digest, page_spec
from mujaz.site.views.lists import PlainView

KIND = "plain"
MERGED_SLUGS = frozenset({"index", "corrections", "404"})
"""Hand-written texts that are part of other kinds of page."""


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield every hand-written page; where it lacks this language, in another, marked."""
    for slug in hand_slugs(archive.records):
        page = hand_page(archive.records, slug, language)
        if page is not None and slug not in MERGED_SLUGS:
            make = partial(_page, archive.settings, language, page)
            yield single_page(address.plain(language, slug), digest(page), make)


def _page(settings: Settings, language: str, page: HandPage) -> Page:
    return page_spec(
        settings,
        KIND,
        language,
        address_of=partial(address.plain, slug=page.slug),
        title=page.title,
        description=page.description,
        view=PlainView(page.title, page.html, page.language),
    )
