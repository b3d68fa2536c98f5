"""The desk: what is still to be done. Without a setting that says otherwise, in previews with drafts only.

It speaks of the briefs that the site shows, so a published desk neither names nor counts a draft.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from mujaz.backlog.backlog import Backlog
from mujaz.backlog.queue import Queue
from mujaz.i18n.catalog import words
from mujaz.model.page import Page, Series, single
from mujaz.site import address
from mujaz.site.archive_index import BACKLOG_ROWS, Archive
from mujaz.site.desk_view import desk_view
from mujaz.site.page_spec import digest, planned

KIND = "desk"


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the one desk, where this site has one. Search engines have no use for it."""
    if archive.settings.shows_desk:
        desk = archive.backlog
        made_from = digest(
            *map(_shown, desk.queues), replace(desk, queues=(), people=desk.people[:BACKLOG_ROWS])
        )
        yield single(address.desk(language), made_from, partial(_page, archive, desk, language))


def _shown(queue: Queue) -> Queue:
    """Return what the page shows of a queue: where a line moves in a file, the page stays as it is."""
    return replace(queue, items=tuple(replace(item, line=1) for item in queue.items))


def _page(archive: Archive, desk: Backlog, language: str) -> Page:
    gettext = words(language).gettext
    return planned(
        archive.settings,
        KIND,
        language,
        address_of=address.desk,
        title=gettext("Desk"),
        description=gettext(
            "What waits for a translation, a review, a copy or a record. "
            "What nobody has touched for longest stands first."
        ),
        view=desk_view(archive, desk, language, BACKLOG_ROWS),
        head=(("robots", "noindex, follow"),),
    )
