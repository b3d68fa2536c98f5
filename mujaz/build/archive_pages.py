"""Renders what depends on the whole archive, and publishes everything that changed."""

from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial

from mujaz.build.archive_batches import (
    FEWEST_FOR_WORKERS,
    ArchiveBatch,
    ArchiveTask,
    RenderedPage,
    update_index_alone,
)
from mujaz.build.changed_briefs import render_briefs
from mujaz.build.pending_changes import PendingChanges
from mujaz.build.plan import (
    Plan,
    current_near_duplicates,
    footer_digests,
    plan_archive,
    stale_footers,
    withdraw_repeated_ids,
)
from mujaz.build.plan import made_from as lists_made_from
from mujaz.build.search_index import IndexTask, UpdatedIndex, index_task, removed_files, renamed_folders
from mujaz.build.session import BuildSession
from mujaz.build.up_to_date import site_stamp
from mujaz.cache.fragment_store import PackReader
from mujaz.cache.state import CachedSeries
from mujaz.cache.state_file import same_where_equal
from mujaz.host.render_layouts import published_files
from mujaz.model.index_entry import IndexEntry
from mujaz.model.reporter import Reporter
from mujaz.publish.swap import Changes, publish_changes, publish_whole
from mujaz.publish.write_file import copy_files
from mujaz.render.assemble import PageAssembler
from mujaz.search.index_files import input_digest
from mujaz.site import address
from mujaz.site.archive_index import Archive, archive_of
from mujaz.site.near_duplicates import NearDuplicates
from mujaz.workers.processors import jobs_for, processors
from mujaz.workers.spread import spread

MANY_BRIEFS = 5_000
"""Fewest new briefs for which the search index is made in a process of its own, which begins empty."""
FEWEST_TO_REPORT = 180
"""Approximate number of pages from which the terminal says that they are written."""


def publish(session: BuildSession, report: Reporter) -> None:
    """Render what depends on the whole archive, and publish, unless the site is up to date."""
    session.pages_written = 0
    if session.from_nothing:
        session.context = None  # as large as the records, and lists need none of it
    if not session.is_published:
        _publish(session, report)
    session.is_published = True


def _publish(session: BuildSession, report: Reporter) -> None:
    session.layouts = session.layouts or session.layout_job.wait()
    render_briefs(session, withdraw_repeated_ids(session.state))
    entries = session.entries
    near_duplicates = current_near_duplicates(entries, session.state)
    made_from = lists_made_from(entries, session.state)
    if made_from != session.state.listed:
        _render_neighbours(session, entries, near_duplicates)
    with closing(session.fragments()) as fragments:
        with session.profile.step("index the archive"):
            plan = _plan(session, near_duplicates, fragments)
        _render_archive(session, plan, PageAssembler(session.renderer, session.layouts), report)
    for name in plan.dropped:
        session.pending.removed_paths += session.state.drop(name)
    for brief_id in session.pending.unpublished - {entry.id for entry in plan.archive.entries}:
        session.pending.removed_paths += [
            address.brief(language, brief_id) for language in session.settings.languages
        ]
    with session.profile.step("publish"):
        _swap_site(session)
    session.state.listed = made_from
    session.pending = PendingChanges()


def _render_neighbours(
    session: BuildSession, entries: Iterable[IndexEntry], near_duplicates: NearDuplicates
) -> None:
    """Render again the briefs of which nothing but the footer changed, and cache the footers' digests."""
    footers = footer_digests(entries, near_duplicates)
    stale_paths = stale_footers(footers, session.state.footers, session.pending.rendered)
    render_briefs(session, [(path, session.state.briefs[path].stamp) for path in stale_paths])
    session.state.footers = same_where_equal(footers, session.state.footers)


def _plan(session: BuildSession, near_duplicates: NearDuplicates, fragments: PackReader) -> Plan:
    assert session.records is not None
    archive = archive_of(
        session.published, near_duplicates, fragments, session.records.library, session.settings
    )
    return plan_archive(archive, session.state)


def _render_archive(session: BuildSession, plan: Plan, composer: PageAssembler, report: Reporter) -> None:
    without_footer = session.pending.without_footer
    task = ArchiveTask(
        archive=plan.archive,
        composer=composer,
        new_files=session.new_files,
        series=plan.series,
        files=plan.files,
        footers=[index for index, entry in enumerate(plan.archive.entries) if entry.path in without_footer],
        state=session.state,
        index_task=None,
    )
    index_task, apart = _index_task(session, plan.archive), None
    if index_task is not None and len(task.footers) >= MANY_BRIEFS and jobs_for(len(task.footers)) > 1:
        apart = partial(update_index_alone, index_task, session.new_files, session.state.search_files)
    else:
        task.index_task = index_task
    pages = task.plan()
    if pages > FEWEST_TO_REPORT:
        report("Writing lists, entities, feeds and search …")
    _render_all(session, task, processors() if pages > FEWEST_FOR_WORKERS else 1, apart)
    briefs_written = sum(entry.path in session.pending.rendered for entry in plan.archive.entries)
    session.pages_written += briefs_written * len(session.settings.languages)


def _render_all(
    session: BuildSession, task: ArchiveTask, jobs: int, apart: Callable[[], ArchiveBatch] | None
) -> None:
    """Render what was planned, and cache it: a series once all of its pages are written."""
    addresses = task.published_addresses()
    for batch in spread(task, len(task.batches), jobs, apart=apart):
        session.profile.add(batch.seconds)
        for result in batch.results:
            if isinstance(result, RenderedPage):
                addresses[result.series_index][result.number] = result.address
                session.pages_written += 1
            elif isinstance(result[1], UpdatedIndex):
                _take_index(session, result[1])
            else:
                session.pending.removed_paths += session.state.keep(result[0], result[1])
    for series, parts, page_addresses in zip(task.series, task.part_digests, addresses, strict=True):
        session.pending.removed_paths += session.state.keep(
            series.name, CachedSeries(series.input_digest, parts, tuple(page_addresses))
        )


def _index_task(session: BuildSession, archive: Archive) -> IndexTask | None:
    """Return the task of updating the search index, None where it is off or up to date."""
    if not session.settings.search:
        return None
    cached, digest = session.state.search, input_digest(archive)
    if cached and cached.made_from == digest:
        return None
    return index_task(archive, session.cache / "search", digest)


def _take_index(session: BuildSession, index: UpdatedIndex) -> None:
    state = session.state
    session.pending.renamed_folders += renamed_folders(state.search, index.cached)
    session.pending.removed_paths += removed_files(state.search_files, index)
    state.search, state.search_files = index.cached, same_where_equal(index.files, state.search_files)


def _swap_site(session: BuildSession) -> None:
    session.state_file.forget()
    if session.from_nothing:
        copy_files(session.layout_job.folder, session.new_files, published_files(session.layout_job.folder))
        publish_whole(session.output, session.new_files)
    else:
        publish_changes(
            session.output,
            session.new_files,
            Changes(session.pending.renamed_folders, session.pending.removed_paths),
        )
    session.state.site = site_stamp(session.output)
    session.from_nothing = False
