"""Say what is to be done in everything below a folder, reading again only what has changed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mujaz.desk.desk import Desk, desk_of
from mujaz.desk.work import work_of
from mujaz.host.key import build_key
from mujaz.host.profile import Profile
from mujaz.host.records import read_records
from mujaz.host.session import FEW
from mujaz.host.survey_file import Kept, Memory, load_memory, save_memory
from mujaz.host.workers import processors, spread
from mujaz.link.link import link_brief
from mujaz.link.matcher import Matcher, build_matcher
from mujaz.model.library import Library
from mujaz.read.settings import read_settings
from mujaz.read.sources import Signature, brief_paths, read_brief_file, signature

CACHE = ".cache/stats/state"
BATCH = 100
"""Briefs read in one go."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What is to be done, and what could not be looked at."""

    desk: Desk
    unreadable: tuple[str, ...]
    """Paths of briefs and records that could not be read, in order."""


@dataclass(slots=True)
class SurveyWork:
    """The briefs that must be read. Each process that does a part has a copy of its own."""

    root: Path
    records: Library
    matcher: Matcher
    paths: Sequence[tuple[str, Signature]]
    profile: Profile = field(default_factory=Profile)

    def do(self, number: int) -> list[tuple[str, Kept]]:
        """Read one batch and return each path with what it came to."""
        return [self._one(*it) for it in self.paths[number * BATCH : (number + 1) * BATCH]]

    def done(self) -> dict[str, float]:
        """Return the seconds spent in each room."""
        return self.profile.seconds

    def _one(self, path: str, now: Signature) -> tuple[str, Kept]:
        made = read_brief_file(self.root, path).made
        return path, (now, work_of(link_brief(made[0], self.matcher), self.records) if made else None)


def survey(root: Path, most: int | None = None) -> Survey:
    """Return what is to be done below `root`, drafts included; queues are cut after `most`."""
    settings, _ = read_settings(root)
    memory = load_memory(root / CACHE, build_key(root, settings, "stats"))
    before = memory.state.records
    records = read_records(root, memory.state)
    paths = {path: signature(root, path) for path in brief_paths(root)}
    kept = memory.works if records.digest == before else {}
    memory.works = {path: kept[path] for path, now in paths.items() if path in kept and kept[path][0] == now}
    changed = [it for it in paths.items() if it[0] not in memory.works]
    _read(root, records.library, changed, memory)
    if changed or records.changed:
        save_memory(root / CACHE, memory)
    works = [work for _, work in memory.works.values() if work is not None]
    named = Counter(entity for work in works for entity in work.entities)
    desk = desk_of(works, records.library, settings.languages, named, most)
    return Survey(desk, tuple(sorted(_unreadable(memory))))


def _unreadable(memory: Memory) -> list[str]:
    briefs = [path for path, (_, work) in memory.works.items() if work is None]
    readings = memory.state.record_files.items()
    return [*briefs, *(path for path, (_, it) in readings if it.findings and not it.made)]


def _read(root: Path, records: Library, changed: Sequence[tuple[str, Signature]], memory: Memory) -> None:
    if not changed:
        return
    work = SurveyWork(root, records, build_matcher(records.entities), changed)
    jobs = processors() if len(changed) >= FEW else 1
    for done in spread(work, -(-len(changed) // BATCH), jobs, work.profile.add):
        memory.works.update(done)
