"""All tags that file at least one brief."""

from collections.abc import Iterator
from functools import partial

from mujaz.i18n.catalog import words
from mujaz.model.page import Page, PageSeries, single_page
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.counts import tag_counts
from mujaz.site.page_spec import digest, page_spec
from mujaz.site.views.records import TagIndexView

KIND = "tag_index"


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the one list of tags, the fullest first."""
    counts = [(tag, len(archive.briefs_tagged(tag))) for tag in archive.records.tags]
    yield single_page(
        address.tags(language), digest(archive.names, counts), partial(_page, archive, language)
    )


def _page(archive: Archive, language: str) -> Page:
    view = TagIndexView(tag_counts(archive, language))
    title = words(language).gettext("Tags")
    return page_spec(archive.settings, KIND, language, address_of=address.tags, title=title, view=view)
