"""Make what depends on the whole archive, and put everything in its place."""

from collections.abc import Iterable
from contextlib import closing

from mujaz.build.archive_batches import WORTH, ArchiveWork, MadePage, index_alone
from mujaz.build.changed_briefs import make_briefs
from mujaz.build.plan import (
    Plan,
    current_near_duplicates,
    feet,
    neighbours_changed,
    one_of_each_id,
    plan_archive,
)
from mujaz.build.plan import made_from as lists_made_from
from mujaz.build.search_index import IndexOrder, MadeIndex, gone, index_order, moved
from mujaz.build.session import Session
from mujaz.build.up_to_date import site_mark
from mujaz.cache.fragment_store import PackReader
from mujaz.cache.state import KeptSeries
from mujaz.cache.state_file import same_where_equal
from mujaz.host.draw import host_files
from mujaz.model.index_entry import IndexEntry
from mujaz.model.reporter import Reporter
from mujaz.publish.swap import Changes, link_tree, publish_changes, publish_whole
from mujaz.render.assemble import PageAssembler
from mujaz.search.files import made_from
from mujaz.site import address
from mujaz.site.archive_index import Archive, archive_of
from mujaz.site.near_duplicates import NearDuplicates
from mujaz.workers.early_worker import Errand
from mujaz.workers.processors import processors
from mujaz.workers.spread import spread

SOME = 180
"""Pages, about, from which making them is worth a word."""


def publish(session: Session, report: Reporter) -> None:
    """Make what depends on the whole archive, and put everything in its place."""
    session.written = 0
    if session.whole:
        session.desk = None  # it is as large as the records, and the lists do without
    if not session.settled:
        _publish(session, report)
    session.settled = True


def _publish(session: Session, report: Reporter) -> None:
    session.frames = session.frames or session.drawing.wait()
    make_briefs(session, one_of_each_id(session.state))
    entries = session.entries
    near_duplicates = current_near_duplicates(entries, session.state)
    made_from = lists_made_from(entries, session.state)
    if made_from != session.state.listed:
        _make_neighbours(session, entries, near_duplicates)
    with closing(session.fragments()) as fragments:
        with session.profile.room("index the archive"):
            plan = _plan(session, near_duplicates, fragments)
        _carry_out(session, plan, PageAssembler(session.renderer, session.frames), report)
    for name in plan.dropped:
        session.gone += session.state.drop(name)
    for brief_id in session.unpublished - {entry.id for entry in plan.archive.entries}:
        session.gone += [address.brief(language, brief_id) for language in session.settings.languages]
    with session.profile.room("publish"):
        _put_in_place(session)
    session.state.listed = made_from
    session.made, session.in_place = set(), set()
    session.unpublished, session.gone, session.moved = set(), [], []


def _make_neighbours(
    session: Session, entries: Iterable[IndexEntry], near_duplicates: NearDuplicates
) -> None:
    """Make again the briefs of which nothing but the foot has changed, and remember the feet."""
    now = feet(entries, near_duplicates)
    stale = neighbours_changed(now, session.state.feet, session.made)
    make_briefs(session, [(path, session.state.briefs[path].stamp) for path in stale])
    session.state.feet = same_where_equal(now, session.state.feet)


def _plan(session: Session, near_duplicates: NearDuplicates, fragments: PackReader) -> Plan:
    assert session.records is not None
    archive = archive_of(
        session.published, near_duplicates, fragments, session.records.library, session.settings
    )
    return plan_archive(archive, session.state)


def _carry_out(session: Session, plan: Plan, composer: PageAssembler, report: Reporter) -> None:
    bare = session.made - session.in_place
    work = ArchiveWork(
        archive=plan.archive,
        composer=composer,
        fresh=session.fresh,
        series=plan.series,
        files=plan.files,
        feet=[place for place, it in enumerate(plan.archive.entries) if it.path in bare],
        before=session.state,
        search=None,
    )
    order, errand = _search_order(session, plan.archive), session.errand
    if order is None or errand is None:
        work.search, errand = order, None
    else:
        errand.ask(index_alone, order, session.fresh, session.state.search_files)
    total = work.plan()
    if total > SOME:
        report("Writing lists, entities, feeds and search …")
    _make_all(session, work, processors() if total > WORTH else 1, errand)
    session.written += sum(it.path in session.made for it in plan.archive.entries) * len(
        session.settings.languages
    )


def _make_all(session: Session, work: ArchiveWork, jobs: int, errand: Errand | None) -> None:
    """Make what was planned, and remember it. A series is known when the last of its pages is made."""
    addresses = work.standing()
    for batch in spread(work, len(work.batches), jobs, session.profile.add, errand=errand):
        for made in batch:
            if isinstance(made, MadePage):
                addresses[made.place][made.number] = made.address
                session.written += 1
            elif isinstance(made[1], MadeIndex):
                _keep_index(session, made[1])
            else:
                session.gone += session.state.keep(made[0], made[1])
    for series, parts, found in zip(work.series, work.parts, addresses, strict=True):
        session.gone += session.state.keep(series.name, KeptSeries(series.input_digest, parts, tuple(found)))


def _search_order(session: Session, archive: Archive) -> IndexOrder | None:
    """Return the order for the search index, None where it need not be made."""
    if not session.settings.search:
        return None
    kept, now = session.state.search, made_from(archive)
    return None if kept and kept.made_from == now else index_order(archive, session.cache / "search", now)


def _keep_index(session: Session, index: MadeIndex) -> None:
    state = session.state
    session.moved += moved(state.search, index.kept)
    session.gone += gone(state.search_files, index)
    state.search, state.search_files = index.kept, same_where_equal(index.files, state.search_files)


def _put_in_place(session: Session) -> None:
    session.file.forget()
    if session.whole:
        link_tree(session.drawing.folder, session.fresh, host_files(session.drawing.folder))
        publish_whole(session.output, session.fresh)
    else:
        publish_changes(session.output, session.fresh, Changes(session.moved, session.gone))
    session.state.site = site_mark(session.output)
    session.whole = False
