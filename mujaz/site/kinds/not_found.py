"""The page for a wrong address: it links to the home pages."""

from collections.abc import Iterator
from functools import partial

from mujaz.i18n.catalog import words
from mujaz.model.page import Page, PageSeries, single_page
from mujaz.model.settings import Settings
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.page_spec import page_spec
from mujaz.site.views.lists import NotFoundView

KIND = "not_found"


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the one page, with the home page of every interface language."""
    yield single_page(address.not_found(language), b"", partial(_page, archive.settings, language))


def _page(settings: Settings, language: str) -> Page:
    view = NotFoundView(tuple((other, address.home(other)) for other in settings.languages))
    title = words(language).gettext("Page not found")
    return page_spec(settings, KIND, language, address_of=address.not_found, title=title, view=view)
