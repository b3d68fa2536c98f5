"""What a worker needs to make any brief or page: records, settings, frames and templates, sent once."""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from mujaz.cache.build_key import build_key
from mujaz.cluster.dask_engine import scratch
from mujaz.cluster.error import ClusterError
from mujaz.cluster.job import KIT, RUN, Job
from mujaz.model.finding import Finding
from mujaz.model.library import Library
from mujaz.model.settings import Settings
from mujaz.pipeline.render import BuildContext, build_context
from mujaz.render.assemble import PageAssembler
from mujaz.render.environment import renderer
from mujaz.render.layouts import Layout, LayoutKey

BODIES = "theme_overrides/bodies"
OTHER_VERSION = (
    "A worker has another version of Mujaz, of Python or of a package than this machine. "
    "Check out the same commit there, install the same lock file, and start the workers anew."
)


@dataclass(frozen=True, slots=True)
class Kit:
    """All that pages depend on beside the briefs."""

    key: str
    """Of code, templates, words, settings and versions: a worker with another one would make other bytes."""
    settings: Settings
    records: Library
    digest: bytes
    """Of the records."""
    findings: tuple[Finding, ...]
    """What is wrong with the settings and the records."""
    frames: Mapping[LayoutKey, Layout]
    drawn: str
    """Name of the frames' drawing."""
    bodies: Mapping[str, bytes]
    """Templates by their path below the folder of templates."""


@dataclass(frozen=True, slots=True)
class Bench:
    """The kit unpacked in one process."""

    kit: Kit
    desk: BuildContext
    composer: PageAssembler
    folder: TemporaryDirectory[str]
    """Templates, and copies of packs that lie in a store far away. It goes when the bench goes."""


def templates(root: Path) -> dict[str, bytes]:
    """Return the templates of a checkout."""
    folder = root / BODIES
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@lru_cache(maxsize=1)
def bench(job: Job) -> Bench:
    """Return this process's bench for a build. Raises ClusterError where it cannot have a part in it."""
    kit = _kit(job)
    folder = scratch("mujaz-worker-")
    place = Path(folder.name)
    for name, data in kit.bodies.items():
        path = place / BODIES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    if build_key(place, kit.settings, kit.drawn) != kit.key:
        raise ClusterError(OTHER_VERSION)
    pages = renderer(kit.settings, place / BODIES)
    desk = build_context(kit.records, kit.digest, kit.settings, pages)
    return Bench(kit, desk, PageAssembler(pages, kit.frames), folder)


def _kit(job: Job) -> Kit:
    """Return the kit, once it is sure that this process sees the same stores as the driver."""
    try:
        data = job.work.get(KIT)
        seen = job.output.get(RUN).decode()
    except OSError:
        seen = ""
    if seen != job.run:
        raise ClusterError(
            f"A worker does not see {job.work.url} or {job.output.url} as this machine does. "
            "Give places that all of them reach, such as '--work s3://… --output s3://…'."
        )
    try:
        kit = pickle.loads(data)  # the driver's own, as the tasks themselves are
    except (AttributeError, ImportError, TypeError):  # it names what this worker's code does not have
        raise ClusterError(OTHER_VERSION) from None
    assert isinstance(kit, Kit)
    return kit
