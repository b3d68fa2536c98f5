"""One build on other machines, told step by step. The driver holds names, numbers and findings, no texts."""

import os
import pickle
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from mujaz.cache.state import State
from mujaz.cluster.engine import Call, Engine, engine, require_packages
from mujaz.cluster.index import Closed, close_index
from mujaz.cluster.job import KIT, RUN, Job
from mujaz.cluster.kit import Kit, templates
from mujaz.cluster.marks import Marks, put
from mujaz.cluster.merge import merge_parts
from mujaz.cluster.pages import finish_briefs, make_files, make_lists
from mujaz.cluster.part import make_part, send_texts
from mujaz.cluster.search import (
    MANIFEST,
    Finished,
    finish_index,
    gather_range,
    merge_gathered,
    ranges,
    write_texts,
)
from mujaz.cluster.store import store_of
from mujaz.cluster.target import Target, open_target
from mujaz.host.build import Built
from mujaz.host.drawing import start_drawing
from mujaz.host.key import build_key
from mujaz.host.lock import locked
from mujaz.host.records import read_records
from mujaz.host.words import frame_words
from mujaz.read.settings import read_settings
from mujaz.read.sources import brief_paths

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class ClusterOrder:
    """What to build, where, and by whom."""

    root: Path
    scheduler: str
    """Such as `tcp://10.0.0.5:8786`."""
    output: str
    """Path of a folder that all workers see, or URL of a store."""
    work: str = ""
    """URL of what driver and workers hand each other, the briefs included; empty where they see the root."""
    drafts: bool = False
    keep_going: bool = False
    share: int = 200
    """Briefs of one task."""
    patience: float = 30
    """Seconds for which a scheduler, and then a first worker, are waited for."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A build that is prepared here, before any worker is asked."""

    order: ClusterOrder
    job: Job
    target: Target
    kit: Kit
    drawn: Path
    """The host's own output."""
    parts: tuple[tuple[str, ...], ...]
    """Paths of the briefs of each part."""


def run_build(order: ClusterOrder, say: Say) -> Built:
    """Build once. Raises ClusterError where it cannot be carried on; the old site stays then."""
    require_packages()
    with locked(order.root):
        began = time.perf_counter()
        target = open_target(store_of(order.output))
        job = _job(order, target)
        try:
            ready = _prepare(order, job, target)
            with engine(order.scheduler, order.patience) as running:
                built = _build(ready, running, say)
        finally:
            job.work.clear()
            target.clean_up()
        return replace(built, seconds=time.perf_counter() - began)


def _job(order: ClusterOrder, target: Target) -> Job:
    run = os.urandom(6).hex()
    work = store_of(order.work or str(order.root / ".cache" / "cluster")).below(run)
    root = "" if order.work else str(order.root.resolve())
    return Job(run, work, target.written, root, order.keep_going, order.share)


def _prepare(order: ClusterOrder, job: Job, target: Target) -> Ready:
    """Read the records and let the host draw; children are forked before the engine's threads begin."""
    settings, found = read_settings(order.root)
    settings = replace(settings, drafts=order.drafts)
    drawing = start_drawing(order.root, settings, frame_words(order.root, settings))
    records = read_records(order.root, State(""))
    kit = Kit(
        key=build_key(order.root, settings, drawing.folder.name),
        settings=settings,
        records=records.library,
        digest=records.digest,
        findings=(*found, *records.findings),
        frames=drawing.wait(),
        drawn=drawing.folder.name,
        bodies=templates(order.root),
    )
    job.work.put(KIT, pickle.dumps(kit, protocol=5))
    job.output.put(RUN, job.run.encode())
    paths = tuple(brief_paths(order.root))
    parts = tuple(paths[start : start + job.share] for start in range(0, len(paths), job.share))
    return Ready(order, job, target, kit, drawing.folder, parts or ((),))


def _build(ready: Ready, running: Engine, say: Say) -> Built:
    say(f"Reading and checking {sum(map(len, ready.parts)):,} briefs in {len(ready.parts):,} parts …")
    made = running.map(make_part, _part_calls(ready))
    merged = running.reduce(merge_parts, made)
    del made  # so that workers forget parts that are merged
    closed: Closed = running.result(running.map(close_index, [(ready.job, merged)])[0])
    if not closed.ready:
        return Built(closed.findings)
    say("Writing briefs, lists, entities, feeds and search …")
    ready.target.finish(ready.drawn, _write(ready, running, closed))
    return Built(
        findings=closed.findings,
        published=True,
        briefs=closed.briefs,
        entities=len(ready.kit.records.entities),
        pages=closed.pages,
        written=closed.pages,
        first=ready.kit.settings.languages[0],
    )


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
    marks.add(put(job.output, listed))
    return marks
