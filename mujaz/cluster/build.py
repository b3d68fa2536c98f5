"""One build on other machines, told step by step. The driver holds names, numbers and findings, no texts."""

import time
from collections.abc import Iterator
from dataclasses import replace

from mujaz.build.result import BuildResult
from mujaz.cluster.brief_task import make_part, send_texts
from mujaz.cluster.dask_engine import Call, Engine, engine, require_packages, told_plainly
from mujaz.cluster.finish_map import Closed, close_index
from mujaz.cluster.options import ClusterOrder, sites_of
from mujaz.cluster.page_task import finish_briefs, make_files, make_lists
from mujaz.cluster.prepare import Ready, new_job, own_files, prepare
from mujaz.cluster.reduce import merge_parts
from mujaz.cluster.search_task import (
    MANIFEST,
    Finished,
    finish_index,
    gather_range,
    merge_gathered,
    ranges,
    write_texts,
)
from mujaz.cluster.store import store_of
from mujaz.cluster.target import open_target
from mujaz.cluster.written_files import Marks, put
from mujaz.model.reporter import Reporter
from mujaz.publish.build_lock import locked


def run_build(order: ClusterOrder, report: Reporter) -> BuildResult:
    """Build once. Raises ClusterError where it cannot be carried on; the old site stays then."""
    require_packages()
    sites = sites_of(order)
    with locked(order.root), told_plainly():
        began = time.perf_counter()
        target = open_target(order.root, store_of(order.output))
        job = new_job(order, target.written, sites)
        try:
            ready = prepare(order, job)
            with engine(order.scheduler, order.patience) as running:
                built, marks = _build(ready, running, report)
            if built.published:
                target.finish(marks)
        finally:
            job.work.clear()
            target.clean_up()
        return replace(built, seconds=time.perf_counter() - began)


def _build(ready: Ready, running: Engine, report: Reporter) -> tuple[BuildResult, Marks]:
    """Let everything be written, unless errors forbid it, and return the numbers and the marks."""
    report(f"Reading and checking {sum(map(len, ready.parts)):,} briefs in {len(ready.parts):,} parts …")
    made = running.map(make_part, _part_calls(ready))
    merged = running.reduce(merge_parts, made)
    del made  # so that workers forget parts that are merged
    closed: Closed = running.result(running.map(close_index, [(ready.job, merged)])[0])
    if not closed.ready:
        return BuildResult(closed.findings), Marks()
    report("Writing briefs, lists, entities, feeds and search …")
    marks = _write(ready, running, closed)
    marks.add(put(ready.job.output, own_files(ready, closed.years)))
    numbers = BuildResult(
        findings=closed.findings,
        published=True,
        briefs=closed.briefs,
        entities=len(ready.kit.records.entities),
        pages=closed.pages,
        pages_written=closed.pages,
        default_language=ready.first,
    )
    return numbers, marks


def _part_calls(ready: Ready) -> Iterator[Call]:
    """Yield the first map's calls; where briefs are sent along, those of one part are held at a time."""
    for number, paths in enumerate(ready.parts):
        if not ready.job.root:
            send_texts(ready.order.root, ready.job, number, paths)
        yield ready.job, number, paths


def _write(ready: Ready, running: Engine, closed: Closed) -> Marks:
    """Let the workers write everything, and return its marks. The longest chain of tasks begins first."""
    job, marks = ready.job, Marks()
    spans = ranges(closed.briefs, job.share) if ready.kit.settings.search else []
    gathered = running.map(gather_range, ((job, *span) for span in spans))
    waiting = [
        *running.map(finish_briefs, ((job, number) for number in range(len(ready.parts)))),
        *running.map(make_lists, ((job, batch) for batch in closed.lists)),
        *running.map(make_files, ((job, number) for number in range(closed.files))),
    ]
    listed = []
    if spans:
        merged = running.reduce(merge_gathered, gathered)
        del gathered
        index: Finished = running.result(running.map(finish_index, [(job, merged)])[0])
        waiting += running.map(write_texts, ((job, index.folder, *span) for span in spans))
        marks.add(index.written)
        listed.append((MANIFEST, index.manifest))
    for written in running.results(waiting):
        marks.add(written)
    marks.add(put(job.output, job.placed(listed)))
    return marks
