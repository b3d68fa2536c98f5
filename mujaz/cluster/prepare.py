"""Prepares a build on the driver: reads records, lets MkDocs render layouts, stores the workers' context."""

import os
import pickle
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from mujaz.build.cached_records import read_records
from mujaz.cache.build_key import build_key
from mujaz.cache.state import State
from mujaz.cluster.job import CONTEXT, RUN, BuildJob
from mujaz.cluster.options import ClusterOptions
from mujaz.cluster.store import Store, open_store
from mujaz.cluster.sub_sites import MAIN, SubSites
from mujaz.cluster.worker_context import WorkerContext, read_templates
from mujaz.host.background_layouts import start_layouts
from mujaz.host.layout_words import layout_words
from mujaz.host.render_layouts import published_files
from mujaz.model.site_file import SiteFile
from mujaz.read.file_stamps import brief_paths
from mujaz.read.settings import read_settings


@dataclass(frozen=True, slots=True)
class PreparedBuild:
    """A build that is ready for its first task."""

    options: ClusterOptions
    job: BuildJob
    context: WorkerContext
    layouts_folder: Path
    """Output of MkDocs."""
    partitions: tuple[tuple[str, ...], ...]
    """Paths of the briefs of each partition."""

    @property
    def first_folder(self) -> str:
        """Folder of the home page in the default language."""
        language = self.context.settings.languages[0]
        return language if self.job.sub_sites is None else f"{MAIN}/{language}"


def new_job(options: ClusterOptions, new_files: Store, sub_sites: SubSites | None) -> BuildJob:
    """Return a job with a new unique name and an empty folder in the work store."""
    run = os.urandom(6).hex()
    work = open_store(options.work or str(options.root / ".cache" / "cluster"))
    if not options.work:
        work.clear()  # files of a build that was killed; the lock keeps other builds out of this checkout
    root = "" if options.work else str(options.root.resolve())
    return BuildJob(
        run, work.below(run), new_files, root, options.keep_going, options.partition_size, sub_sites
    )


def prepare(options: ClusterOptions, job: BuildJob) -> PreparedBuild:
    """Store the workers' context. Processes are forked here, before Dask starts its threads."""
    settings, findings = read_settings(options.root)
    settings = replace(settings, drafts=options.drafts)
    drawing = start_layouts(options.root, settings, layout_words(options.root, settings))
    records = read_records(options.root, State(""), settings.languages)
    context = WorkerContext(
        build_key=build_key(options.root, settings, drawing.folder.name),
        settings=settings,
        records=records.library,
        records_digest=records.digest,
        findings=(*findings, *records.findings),
        layouts=drawing.wait(),
        layouts_name=drawing.folder.name,
        templates=read_templates(options.root),
    )
    job.work.put(CONTEXT, pickle.dumps(context, protocol=5))
    job.output.put(RUN, job.run.encode())
    paths = tuple(brief_paths(options.root))
    partitions = tuple(
        paths[start : start + job.partition_size] for start in range(0, len(paths), job.partition_size)
    )
    return PreparedBuild(options, job, context, drawing.folder, partitions or ((),))


def host_files_of(build: PreparedBuild, years: Iterable[str]) -> Iterable[SiteFile]:
    """Return the files of MkDocs beside the layouts: assets and the 404 page."""
    files = [
        (name, (build.layouts_folder / name).read_bytes()) for name in published_files(build.layouts_folder)
    ]
    if build.job.sub_sites is None:
        return files
    language = build.context.settings.languages[0]
    return build.job.sub_sites.shared_files(
        files, years, build.context.settings.site_name.best(language).value, language
    )
