"""Read the files that have changed, and make the briefs among them."""

import os
from collections.abc import Iterable
from contextlib import closing
from functools import partial

from mujaz.build.brief_batches import BriefWork
from mujaz.build.incremental import find_changes
from mujaz.build.session import Session
from mujaz.cache.state import KeptBrief
from mujaz.host.background_draw import FramesMissingError
from mujaz.model.check_summary import share_values
from mujaz.model.finding import Finding
from mujaz.model.index_entry import intern_ids
from mujaz.model.plural import pluralize
from mujaz.model.reporter import Reporter
from mujaz.pipeline.check import check_archive
from mujaz.pipeline.render import Desk, get_ready, open_desk
from mujaz.publish.swap import fresh_folder
from mujaz.read.file_stamps import FileStamp, brief_stamps
from mujaz.site.kinds import kind_names
from mujaz.workers.early_worker import begin_errand
from mujaz.workers.processors import jobs_for
from mujaz.workers.spread import spread

LARGE = 5_000
"""Briefs from which on an index has a process of its own, begun before they are read."""


def read_changed(session: Session, report: Reporter) -> tuple[Finding, ...]:
    """Read what has changed, make the briefs among it, and return all findings in order."""
    session.fresh = fresh_folder(session.output)
    with session.profile.room("look for changes"):
        paths, session.seen = session.seen or brief_stamps(session.root), None
    if session.whole and session.settings.search and len(paths) >= LARGE and jobs_for(len(paths)) > 1:
        session.errand = begin_errand()
    with session.profile.room("look for changes"):
        changes = find_changes(session.root, session.state, session.state.briefs, paths)
    session.records = changes.records
    # What was rendered and not published, because of an error elsewhere, lies in a folder that is gone.
    stale = {*changes.changed, *((path, paths[path]) for path in session.made if path in paths)}
    changed = sorted(stale)
    if session.whole or changed or not changes.is_nothing:
        session.settled = session.remembered = False
    _drop(session, changes.removed)
    if changed:
        report(f"Reading and checking {len(changed):,} of {pluralize(len(paths), 'brief')} …")
    make_briefs(session, changed)
    return _findings(session)


def _findings(session: Session) -> tuple[Finding, ...]:
    assert session.records is not None
    kept = session.state.briefs.values()
    listings = sorted((it.listing for it in kept if it.listing is not None), key=lambda it: it.path)
    single = (finding for it in kept for finding in it.findings)
    with session.profile.room("check the whole"):
        return check_archive(
            listings,
            session.records.library,
            (*session.settings_findings, *session.records.findings, *single),
        )


def _drop(session: Session, paths: Iterable[str]) -> None:
    for path in sorted(paths):
        entry = session.state.briefs.pop(path).entry
        if entry is not None:
            session.unpublished.add(entry.id)


def make_briefs(session: Session, changed: list[tuple[str, FileStamp]]) -> None:
    """Make briefs, in several processes where they are many."""
    if not changed:
        return
    work = BriefWork(
        desk=_open_desk(session),
        drawing=session.drawing,
        root=session.root,
        fresh=session.fresh,
        packs=session.cache / "packs",
        generation=os.urandom(4).hex(),
        paths=changed,
    )
    jobs = jobs_for(len(changed))
    if jobs > 1:
        with session.profile.room("get ready"):
            get_ready(work.desk)
    try:
        with closing(work):
            _take(session, work, jobs)
    except FramesMissingError:
        session.drawing.wait()  # says why
        raise


def _take(session: Session, work: BriefWork, jobs: int) -> None:
    loading = partial(session.renderer.load, [f"{kind}.html" for kind in kind_names()])
    for done, names in spread(work, work.batches, jobs, session.profile.add, meanwhile=loading):
        session.state.names = names or session.state.names
        for path, kept in done:
            old = session.state.briefs.get(path)
            if old is not None and old.entry is not None and kept.entry is None:
                session.unpublished.add(old.entry.id)
            session.state.briefs[path] = _shared(kept)
            session.made.add(path)
            session.in_place.discard(path)


def _shared(kept: KeptBrief) -> KeptBrief:
    """Return the same with what other briefs hold too, or this one twice, in memory once."""
    if kept.entry is None or kept.listing is None:
        return kept
    entry = intern_ids(kept.entry)
    return kept._replace(entry=entry, listing=share_values(entry, kept.listing))


def _open_desk(session: Session) -> Desk:
    assert session.records is not None
    if session.desk is None or session.desk.digest != session.records.digest:
        with session.profile.room("names to search for"):
            session.desk = open_desk(
                session.records.library, session.records.digest, session.settings, session.renderer
            )
    return session.desk
