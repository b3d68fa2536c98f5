"""What the driver does by itself before any worker is asked: read the records, let the host draw."""

import os
import pickle
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from mujaz.build.cached_records import read_records
from mujaz.cache.build_key import build_key
from mujaz.cache.state import State
from mujaz.cluster.job import KIT, RUN, Job
from mujaz.cluster.options import ClusterOrder
from mujaz.cluster.store import Store, store_of
from mujaz.cluster.sub_sites import MAIN, SubSites
from mujaz.cluster.worker_context import Kit, templates
from mujaz.host.background_draw import start_drawing
from mujaz.host.draw import host_files
from mujaz.host.frame_words import frame_words
from mujaz.model.site_file import SiteFile
from mujaz.read.file_stamps import brief_paths
from mujaz.read.settings import read_settings


@dataclass(frozen=True, slots=True)
class Ready:
    """A build that is prepared here, before any worker is asked."""

    order: ClusterOrder
    job: Job
    kit: Kit
    drawn: Path
    """The host's own output."""
    parts: tuple[tuple[str, ...], ...]
    """Paths of the briefs of each part."""

    @property
    def first(self) -> str:
        """The folder of the default language, where a reader begins."""
        language = self.kit.settings.languages[0]
        return language if self.job.sites is None else f"{MAIN}/{language}"


def new_job(order: ClusterOrder, written: Store, sites: SubSites | None) -> Job:
    """Return a build that no other is mistaken for."""
    run = os.urandom(6).hex()
    work = store_of(order.work or str(order.root / ".cache" / "cluster"))
    if not order.work:
        work.clear()  # what a build that was stopped has left: no other one runs in this checkout
    root = "" if order.work else str(order.root.resolve())
    return Job(run, work.below(run), written, root, order.keep_going, order.share, sites)


def prepare(order: ClusterOrder, job: Job) -> Ready:
    """Put the kit where workers find it. Children are forked here, before the engine's threads begin."""
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
    return Ready(order, job, kit, drawing.folder, parts or ((),))


def own_files(ready: Ready, years: Iterable[str]) -> Iterable[SiteFile]:
    """Return what the host made beside the frames: assets, and the page for wrong addresses."""
    files = [(name, (ready.drawn / name).read_bytes()) for name in host_files(ready.drawn)]
    if ready.job.sites is None:
        return files
    language = ready.kit.settings.languages[0]
    return ready.job.sites.shared(files, years, ready.kit.settings.site_name.best(language).value, language)
