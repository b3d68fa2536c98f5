"""One page from its parts: the address in its own language, and its twins in all."""

from mujaz.model.page import Page, View
from mujaz.site.address import AddressOf
from mujaz.site.archive import Archive
from mujaz.site.catalog import words
from mujaz.site.formats import formats


def planned(
    archive: Archive,
    kind: str,
    language: str,
    *,
    address_of: AddressOf,
    title: str,
    view: View,
    description: str = "",
    head: tuple[tuple[str, str], ...] = (),
) -> Page:
    """Return a page whose twins are the same address under each interface language."""
    twins = tuple((other, address_of(other)) for other in archive.settings.languages)
    return Page(kind, language, address_of(language), title, description, view, twins, head)


def paged_title(archive: Archive, title: str, number: int, language: str) -> str:
    """Return the title of one page of a long list, so that no two pages share a title."""
    if number == 1:
        return title
    written = formats(archive.settings, language).number(number)
    return words(language).gettext("%(title)s, page %(number)s") % {"title": title, "number": written}
