"""What a reader meets at a wrong address: the ways home."""

from collections.abc import Iterator

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.catalog import words
from mujaz.site.planned import planned
from mujaz.site.views import NotFoundView

KIND = "not_found"


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the one page, with the home page of every interface language."""
    view = NotFoundView(tuple((other, address.home(other)) for other in archive.settings.languages))
    title = words(language).gettext("Page not found")
    yield planned(archive, KIND, language, address_of=address.not_found, title=title, view=view)
