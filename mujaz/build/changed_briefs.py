"""Reads the files that changed, and renders the briefs among them."""

import os
from contextlib import closing
from functools import partial

from mujaz.build.brief_batches import BriefTask, WaitingPage, batch_size
from mujaz.build.incremental import find_changes
from mujaz.build.session import BuildSession
from mujaz.cache.state import CachedBrief
from mujaz.host.background_layouts import LayoutsMissingError
from mujaz.model.check_summary import share_values
from mujaz.model.finding import Finding
from mujaz.model.index_entry import intern_ids
from mujaz.model.plural import pluralize
from mujaz.model.reporter import Reporter
from mujaz.pipeline.check import check_archive
from mujaz.pipeline.render import BuildContext, build_context, preload
from mujaz.publish.swap import fresh_folder
from mujaz.read.file_stamps import FileStamp, brief_stamps
from mujaz.site.kinds import kind_names
from mujaz.workers.processors import jobs_for
from mujaz.workers.spread import spread


def read_changed(session: BuildSession, report: Reporter) -> tuple[Finding, ...]:
    """Read the files that changed, render the briefs among them, and return all findings in order."""
    session.new_files = fresh_folder(session.output)
    with session.profile.step("look for changes"):
        paths, session.brief_stamps = session.brief_stamps or brief_stamps(session.root), None
    with session.profile.step("look for changes"):
        languages = session.settings.languages
        changes = find_changes(session.root, session.state, session.state.briefs, languages, paths)
    session.records = changes.records
    # Pages of a build that ended with an error were deleted with its folder: they are rendered once more.
    stale = {*changes.changed, *((path, paths[path]) for path in session.pending.rendered if path in paths)}
    changed = sorted(stale)
    if session.from_nothing or changed or not changes.is_nothing:
        session.is_published = session.is_saved = False
    for path in changes.removed:
        session.pending.add_deleted(session.state.briefs.pop(path))
    if changed:
        report(f"Reading and checking {len(changed):,} of {pluralize(len(paths), 'brief')} …")
    render_briefs(session, changed)
    return _findings(session)


def _findings(session: BuildSession) -> tuple[Finding, ...]:
    assert session.records is not None
    cached_briefs = session.state.briefs.values()
    listings = sorted(
        (brief.listing for brief in cached_briefs if brief.listing is not None),
        key=lambda listing: listing.path,
    )
    brief_findings = (finding for brief in cached_briefs for finding in brief.findings)
    with session.profile.step("check the whole"):
        return check_archive(
            listings,
            session.records.library,
            (*session.settings_findings, *session.records.findings, *brief_findings),
        )


def render_briefs(session: BuildSession, changed: list[tuple[str, FileStamp]]) -> None:
    """Render briefs, in several processes where they are many."""
    if not changed:
        return
    task = BriefTask(
        context=_current_context(session),
        layout_job=session.layout_job.for_worker(),
        root=session.root,
        new_files=session.new_files,
        fragment_folder=session.cache / "packs",
        generation=os.urandom(4).hex(),
        paths=changed,
        size=batch_size(len(changed)),
    )
    jobs = jobs_for(len(changed))
    if jobs > 1:
        with session.profile.step("get ready"):
            preload(task.context)
    try:
        with closing(task):
            _collect(session, task, jobs)
    except LayoutsMissingError:
        session.layout_job.wait()  # raises the reason
        raise


def _collect(session: BuildSession, task: BriefTask, jobs: int) -> None:
    load_templates = partial(session.renderer.load, [f"{kind}.html" for kind in kind_names()])
    waiting_pages: list[WaitingPage] = []
    for batch in spread(task, task.batches, jobs, meanwhile=load_templates):
        session.profile.add(batch.seconds)
        waiting_pages += batch.waiting_pages
        session.state.names = batch.names or session.state.names
        for path, cached in batch.briefs:
            session.pending.add_rendered(path, session.state.briefs.get(path), cached)
            session.state.briefs[path] = _share_values(cached)
    with session.profile.step("write"):
        task.write_waiting(waiting_pages)


def _share_values(cached: CachedBrief) -> CachedBrief:
    """Return the same with values that several briefs have, such as ids and days, in memory once."""
    if cached.entry is None or cached.listing is None:
        return cached
    entry = intern_ids(cached.entry)
    return cached._replace(entry=entry, listing=share_values(entry, cached.listing))


def _current_context(session: BuildSession) -> BuildContext:
    """Return the context for the records as they are now; preparing it is slow, so the last one is reused."""
    assert session.records is not None
    if session.context is None or session.context.digest != session.records.digest:
        with session.profile.step("names to search for"):
            session.context = build_context(
                session.records.library, session.records.digest, session.settings, session.renderer
            )
    return session.context
