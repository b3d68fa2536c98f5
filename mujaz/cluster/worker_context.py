"""The data that a worker needs to render any page: records, settings, layouts and templates, sent once."""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from mujaz.cache.build_key import build_key
from mujaz.cluster.dask_engine import scratch_folder
from mujaz.cluster.error import ClusterError
from mujaz.cluster.job import CONTEXT, RUN, BuildJob
from mujaz.model.finding import Finding
from mujaz.model.library import Library
from mujaz.model.settings import Settings
from mujaz.pipeline.render import BuildContext, build_context
from mujaz.render.assemble import PageAssembler
from mujaz.render.environment import renderer
from mujaz.render.layouts import Layout, LayoutKey

TEMPLATES = "theme_overrides/bodies"
OTHER_VERSION = (
    "A worker has another version of Mujaz, of Python or of a package than this machine. "
    "Check out the same commit there, install the same lock file, and start the workers anew."
)


@dataclass(frozen=True, slots=True)
class WorkerContext:
    """Everything besides the briefs on which pages depend."""

    build_key: str
    """Digest of code, templates, words, settings and versions; another one means other bytes of pages."""
    settings: Settings
    records: Library
    records_digest: bytes
    findings: tuple[Finding, ...]
    """Findings in the settings and the records."""
    layouts: Mapping[LayoutKey, Layout]
    layouts_name: str
    """Name of the folder with the layouts, a part of the build key."""
    templates: Mapping[str, bytes]
    """Templates by path below `TEMPLATES`."""


@dataclass(frozen=True, slots=True)
class WorkerState:
    """The context of a build, loaded in one process."""

    context: WorkerContext
    build_context: BuildContext
    assembler: PageAssembler
    folder: TemporaryDirectory[str]
    """Temporary folder for templates and for copies of remote packs, deleted with this object."""


def read_templates(root: Path) -> dict[str, bytes]:
    """Return the templates of a checkout."""
    folder = root / TEMPLATES
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@lru_cache(maxsize=1)
def worker_state(job: BuildJob) -> WorkerState:
    """Return this process's state for a build, loaded once.

    Raises ClusterError for a worker with other stores or other versions.
    """
    context = _load_context(job)
    folder = scratch_folder("mujaz-worker-")
    folder_path = Path(folder.name)
    for name, data in context.templates.items():
        path = folder_path / TEMPLATES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    if build_key(folder_path, context.settings, context.layouts_name) != context.build_key:
        raise ClusterError(OTHER_VERSION)
    page_renderer = renderer(context.settings, folder_path / TEMPLATES)
    shared = build_context(context.records, context.records_digest, context.settings, page_renderer)
    return WorkerState(context, shared, PageAssembler(page_renderer, context.layouts), folder)


def _load_context(job: BuildJob) -> WorkerContext:
    """Return the context, after a check that this process sees the driver's stores."""
    try:
        data = job.work.get(CONTEXT)
        run = job.output.get(RUN).decode()
    except OSError:
        run = ""
    if run != job.run:
        raise ClusterError(
            f"A worker does not see {job.work.url} or {job.output.url} as this machine does. "
            "Give places that all of them reach, such as '--work s3://… --output s3://…'."
        )
    try:
        context = pickle.loads(data)  # as trustworthy as the tasks, which the driver pickles too
    except (AttributeError, ImportError, TypeError):  # it refers to names that this worker's code lacks
        raise ClusterError(OTHER_VERSION) from None
    assert isinstance(context, WorkerContext)
    return context
