"""The backlog: open work. By default only previews with drafts have this page.

It covers the briefs that the site shows, so a published backlog neither names nor counts a draft.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from mujaz.backlog.backlog import Backlog
from mujaz.backlog.queue import Queue
from mujaz.i18n.catalog import words
from mujaz.model.page import Page, PageSeries, single_page
from mujaz.site import address
from mujaz.site.archive_index import BACKLOG_ROWS, Archive
from mujaz.site.desk_view import backlog_view
from mujaz.site.page_spec import digest, page_spec

KIND = "desk"


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the one page, where this site has it. Search engines have no use for it."""
    if archive.settings.shows_desk:
        backlog = archive.backlog
        input_digest = digest(
            *map(_without_lines, backlog.queues),
            replace(backlog, queues=(), people=backlog.people[:BACKLOG_ROWS]),
        )
        yield single_page(address.desk(language), input_digest, partial(_page, archive, backlog, language))


def _without_lines(queue: Queue) -> Queue:
    """Return a queue without line numbers, so that a moved line does not change the page."""
    return replace(queue, items=tuple(replace(item, line=1) for item in queue.items))


def _page(archive: Archive, backlog: Backlog, language: str) -> Page:
    gettext = words(language).gettext
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=address.desk,
        title=gettext("Desk"),
        description=gettext(
            "What waits for a translation, a review, a copy or a record. "
            "What nobody has touched for longest stands first."
        ),
        view=backlog_view(archive, backlog, language, BACKLOG_ROWS),
        head=(("robots", "noindex, follow"),),
    )
