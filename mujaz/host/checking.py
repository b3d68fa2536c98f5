"""Check everything, reading and checking again only what has changed since the last time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mujaz.cache.state import KeptBrief, State
from mujaz.cache.state_file import load_state
from mujaz.host.key import build_key
from mujaz.host.profile import Profile
from mujaz.host.records import Records, read_records
from mujaz.host.session import FEW
from mujaz.host.workers import processors, spread
from mujaz.link.matcher import Matcher, build_matcher
from mujaz.model.finding import Finding
from mujaz.model.library import Library
from mujaz.pipeline import check_all, check_one
from mujaz.read.settings import read_settings
from mujaz.read.sources import Signature, brief_paths, read_brief_file, signature

CACHE = ".cache/check"
BATCH = 100
"""Briefs checked in one go."""


FEW_AGAIN = 20
"""Briefs up to which checking them once more next time costs less than keeping what was found now."""


@dataclass(frozen=True, slots=True)
class Checking:
    """What a check came to."""

    findings: tuple[Finding, ...]
    """In order of place."""
    briefs: int
    entities: int


@dataclass(slots=True)
class CheckWork:
    """The briefs that must be checked. Each process that does a part has a copy of its own."""

    root: Path
    records: Library
    matcher: Matcher
    paths: Sequence[tuple[str, Signature]]
    profile: Profile = field(default_factory=Profile)

    def do(self, number: int) -> list[tuple[str, KeptBrief]]:
        """Check one batch and return each path with what it came to."""
        return [self._one(*it) for it in self.paths[number * BATCH : (number + 1) * BATCH]]

    def done(self) -> dict[str, float]:
        """Return the seconds spent in each room."""
        return self.profile.seconds

    def _one(self, path: str, now: Signature) -> tuple[str, KeptBrief]:
        listing, findings = check_one(self.records, self.matcher, read_brief_file(self.root, path))
        return path, KeptBrief(now, listing, None, None, findings)


def check_changed(root: Path) -> Checking:
    """Return all findings of everything below `root`, most of them as they were found before."""
    settings, found = read_settings(root)
    cache = root / CACHE
    file, state = load_state(cache, build_key(root, settings, "check"))
    before = state.records
    records = read_records(root, state)
    paths = {path: signature(root, path) for path in brief_paths(root)}
    kept = state.briefs if records.digest == before else {}
    changed = [it for it in paths.items() if it[0] not in kept or kept[it[0]].signature != it[1]]
    state.briefs = {path: kept[path] for path in paths if path in kept}
    _check(root, records, changed, state)
    if len(changed) > FEW_AGAIN or records.changed:
        file.save(state)
    listings = [it.listing for it in state.briefs.values() if it.listing is not None]
    single = (finding for it in state.briefs.values() for finding in it.findings)
    findings = check_all(listings, records.library, (*found, *records.findings, *single))
    return Checking(findings, len(listings), len(records.library.entities))


def _check(root: Path, records: Records, changed: Sequence[tuple[str, Signature]], state: State) -> None:
    if not changed:
        return
    work = CheckWork(root, records.library, build_matcher(records.library.entities), changed)
    jobs = processors() if len(changed) >= FEW else 1
    batches = -(-len(changed) // BATCH)
    for done in spread(work, batches, jobs, work.profile.add):
        state.briefs.update(done)
