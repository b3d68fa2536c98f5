"""A tag: the briefs filed under it, and the entities they name most."""

from collections.abc import Iterator
from functools import partial

from mujaz.model.page import Page, PageSeries
from mujaz.model.records import Tag
from mujaz.site import address
from mujaz.site.archive_index import Archive, entity_counts
from mujaz.site.links import most_frequent_links, name_of
from mujaz.site.long_list import ListPage, LongList, series
from mujaz.site.page_spec import page_spec, paged_title
from mujaz.site.views.records import TagView

KIND = "tag"
ENTITIES = 30
"""Entities most named under the tag that its page shows."""


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the pages of every tag, used or not, so that no link to one breaks."""
    for tag in archive.records.tags.values():
        yield series(
            LongList(
                name=address.tag(language, tag.id),
                entries=archive.briefs_tagged(tag.id),
                size=archive.settings.per_page(len(archive.briefs_tagged(tag.id))),
                address_of=partial(address.tag, language, tag.id),
                make=partial(_page, archive, tag, language),
                shared_facts=(archive.names, tag.id),
            )
        )


def _page(archive: Archive, tag: Tag, language: str, list_page: ListPage) -> Page:
    title, entries = name_of(tag.names, language), archive.briefs_tagged(tag.id)
    counts = entity_counts(entries if list_page.number == 1 else ())
    view = TagView(
        title=title,
        cards=archive.list_page(list_page.entries, len(entries), language, 3),
        total=len(entries),
        pager=list_page.pager,
        entities=most_frequent_links(archive.records, counts, language, ENTITIES),
    )
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=partial(address.tag, tag_id=tag.id, page=list_page.number),
        title=paged_title(archive.settings, title.value, list_page.number, language),
        view=view,
    )
