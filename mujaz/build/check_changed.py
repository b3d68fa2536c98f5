"""Check everything, reading and checking again only what has changed since the last time."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mujaz.build.cached_records import Records, read_records
from mujaz.build.read_changed import read_briefs
from mujaz.cache.build_key import build_key
from mujaz.cache.state import KeptBrief, State
from mujaz.cache.state_file import load_state
from mujaz.model.finding import Finding
from mujaz.pipeline.check import CheckContext, check_archive, check_context, check_file
from mujaz.read.file_stamps import FileStamp, brief_stamps
from mujaz.read.read_file import ParsedFile
from mujaz.read.settings import read_settings

CACHE = ".cache/check"
FEW_AGAIN = 20
"""Briefs up to which checking them once more next time costs less than keeping what was found now."""


@dataclass(frozen=True, slots=True)
class Checking:
    """What a check came to."""

    findings: tuple[Finding, ...]
    """In order of place."""
    briefs: int
    entities: int


def check_changed(root: Path) -> Checking:
    """Return all findings of everything below `root`, most of them as they were found before."""
    settings, found = read_settings(root)
    cache = root / CACHE
    file, state = load_state(cache, build_key(root, settings, "check"))
    before = state.records
    records = read_records(root, state)
    paths = brief_stamps(root)
    kept = state.briefs if records.digest == before else {}
    changed = [it for it in paths.items() if it[0] not in kept or kept[it[0]].signature != it[1]]
    state.briefs = {path: kept[path] for path in paths if path in kept}
    _check(root, records, changed, state)
    if len(changed) > FEW_AGAIN or records.changed:
        file.save(state)
    listings = [it.listing for it in state.briefs.values() if it.listing is not None]
    single = (finding for it in state.briefs.values() for finding in it.findings)
    findings = check_archive(listings, records.library, (*found, *records.findings, *single))
    return Checking(findings, len(listings), len(records.library.entities))


def _check(root: Path, records: Records, changed: Sequence[tuple[str, FileStamp]], state: State) -> None:
    if changed:
        context = check_context(records.library)
        state.briefs.update(read_briefs(root, changed, partial(_check_one, context)))


def _check_one(context: CheckContext, parsed: ParsedFile, signature: FileStamp) -> KeptBrief:
    listing, findings = check_file(context, parsed)
    return KeptBrief(signature, listing, None, None, findings)
