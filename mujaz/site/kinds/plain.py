"""Hand-written pages: about, method and the like."""

from collections.abc import Iterator
from functools import partial

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.hand_pages import hand_page, hand_slugs
from mujaz.site.planned import planned
from mujaz.site.views import PlainView

KIND = "plain"
ELSEWHERE = frozenset({"index", "corrections", "404"})
"""Hand-written texts that are part of other kinds of page."""


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield every hand-written page; where it lacks this language, in another, marked."""
    for slug in hand_slugs(archive.library):
        page = hand_page(archive.library, slug, language)
        if page is None or slug in ELSEWHERE:
            continue
        yield planned(
            archive,
            KIND,
            language,
            address_of=partial(address.plain, slug=slug),
            title=page.title,
            description=page.description,
            view=PlainView(page.title, page.html, page.language),
        )
