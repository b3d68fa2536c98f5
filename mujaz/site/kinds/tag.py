"""A tag: the briefs filed under it, and the entities they name most."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.links import counted_entities, name_of
from mujaz.site.paging import pager, pages_of
from mujaz.site.planned import paged_title, planned
from mujaz.site.views import Counted, TagView

KIND = "tag"
ENTITIES = 30
"""Entities most named under the tag that its page shows."""


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the pages of every tag, used or not, so that no link to one breaks."""
    for tag in archive.library.tags.values():
        found = archive.tagged(tag.id)
        cut = pages_of(found, archive.settings.page_size)
        title = name_of(tag.names, language)
        entities = _entities(archive, tag.id, language)
        for number, briefs in enumerate(cut, 1):
            paging = pager(number, len(cut), partial(address.tag, language, tag.id))
            yield planned(
                archive,
                KIND,
                language,
                address_of=partial(address.tag, tag_id=tag.id, page=number),
                title=paged_title(archive, title.value, number, language),
                view=TagView(title, archive.cards_of(briefs, language), len(found), paging, entities),
            )


def _entities(archive: Archive, tag: str, language: str) -> tuple[Counted, ...]:
    counts = Counter(entity for brief in archive.tagged(tag) for entity in brief.entities)
    return counted_entities(archive.library, counts.items(), language)[:ENTITIES]
