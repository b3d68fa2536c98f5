"""A tag: the briefs filed under it, and the entities they name most."""

from collections.abc import Iterator
from functools import partial

from mujaz.model.page import Page, Series
from mujaz.model.records import Tag
from mujaz.site import address
from mujaz.site.archive_index import Archive, entity_counts
from mujaz.site.links import most_named, name_of
from mujaz.site.long_list import Cut, LongList, series
from mujaz.site.page_spec import paged_title, planned
from mujaz.site.views.records import TagView

KIND = "tag"
ENTITIES = 30
"""Entities most named under the tag that its page shows."""


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the pages of every tag, used or not, so that no link to one breaks."""
    for tag in archive.records.tags.values():
        yield series(
            LongList(
                name=address.tag(language, tag.id),
                entries=archive.tagged(tag.id),
                size=archive.settings.per_page(len(archive.tagged(tag.id))),
                address_of=partial(address.tag, language, tag.id),
                make=partial(_page, archive, tag, language),
                around=(archive.names, tag.id),
            )
        )


def _page(archive: Archive, tag: Tag, language: str, cut: Cut) -> Page:
    title, every = name_of(tag.names, language), archive.tagged(tag.id)
    counts = entity_counts(every if cut.number == 1 else ())
    view = TagView(
        title=title,
        cards=archive.listed(cut.entries, len(every), language, 3),
        total=len(every),
        pager=cut.pager,
        entities=most_named(archive.records, counts, language, ENTITIES),
    )
    return planned(
        archive.settings,
        KIND,
        language,
        address_of=partial(address.tag, tag_id=tag.id, page=cut.number),
        title=paged_title(archive.settings, title.value, cut.number, language),
        view=view,
    )
