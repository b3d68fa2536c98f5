"""A brief: the article, its translation, its quotes and who is in it."""

from collections.abc import Iterator
from functools import partial

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.brief_view import brief_view
from mujaz.site.citation_head import citation_head
from mujaz.site.planned import planned

KIND = "brief"


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield one page for each brief."""
    for brief in archive.briefs:
        view = brief_view(archive, brief, language)
        yield planned(
            archive,
            KIND,
            language,
            address_of=partial(address.brief, brief_id=brief.id),
            title=view.title.value,
            description=view.summary.value,
            view=view,
            head=citation_head(archive, brief, language),
        )
