"""The desk: what is still to be done. Without a setting that says otherwise, in previews with drafts only.

It speaks of the briefs that the site shows, so a published desk neither names nor counts a draft.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from mujaz.backlog.backlog import Backlog, backlog_of
from mujaz.backlog.queue import Queue
from mujaz.i18n.catalog import words
from mujaz.model.page import Page, Series, single
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.desk_view import desk_view
from mujaz.site.page_spec import digest, planned

KIND = "desk"
MOST = 25
"""Rows of each list; `build.py stats --all` prints them whole."""


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the one desk, where this site has one. Search engines have no use for it."""
    if archive.settings.shows_desk:
        desk = _desk(archive)
        made_from = digest(*map(_shown, desk.queues), replace(desk, queues=(), people=desk.people[:MOST]))
        yield single(address.desk(language), made_from, partial(_page, archive, desk, language))


def _desk(archive: Archive) -> Backlog:
    """Return the desk of the published briefs. It is the same in each language, so the last one is kept."""
    made_of = archive.entries, archive.records, archive.settings
    if not _last or any(now is not before for now, before in zip(made_of, _last[0][0], strict=True)):
        works = (entry.pending_work for entry in archive.entries if entry.pending_work is not None)
        named = {entity: len(entries) for entity, entries in archive.by_entity.items()}
        desk = backlog_of(works, archive.records, archive.settings.languages, named, MOST)
        _last[:] = [(made_of, desk)]
    return _last[0][1]


_last: list[tuple[tuple[object, ...], Backlog]] = []


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
        view=desk_view(archive, desk, language, MOST),
        head=(("robots", "noindex, follow"),),
    )
