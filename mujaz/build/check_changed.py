"""Checks an archive, reading and checking again only the briefs that changed since the last check."""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mujaz.build.incremental import find_changes, refresh
from mujaz.cache.build_key import build_key
from mujaz.cache.state import CachedBrief
from mujaz.cache.state_file import load_state
from mujaz.model.finding import Finding
from mujaz.pipeline.check import CheckContext, check_archive, check_context, check_file
from mujaz.read.file_stamps import FileStamp
from mujaz.read.read_file import ParsedFile
from mujaz.read.settings import read_settings
from mujaz.read.tracked_cache import refuse_tracked_cache

CACHE = ".cache/check"
FEW = 20
"""Changed briefs up to which checking them again next time costs less than saving the results now."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Everything that is wrong in an archive, and how much was checked."""

    findings: tuple[Finding, ...]
    """In order of location."""
    briefs: int
    entities: int


def check_changed(root: Path) -> CheckResult:
    """Return all findings of everything below `root`; those of unchanged briefs come from the last check."""
    refuse_tracked_cache(root)
    settings, settings_findings = read_settings(root)
    file, state = load_state(root / CACHE, build_key(root, settings, "check"))
    changes = find_changes(root, state, state.briefs, settings.languages)
    records = changes.records
    if changes.changed:
        make = partial(_check_brief, check_context(records.library))
        state.briefs = refresh(root, changes, state.briefs, make)
    for path in changes.removed:
        state.briefs.pop(path, None)
    if len(changes.changed) > FEW or records.changed:
        with suppress(OSError):  # the findings are the same without a cache
            file.save(state)
    listings = [brief.listing for brief in state.briefs.values() if brief.listing is not None]
    brief_findings = (finding for brief in state.briefs.values() for finding in brief.findings)
    findings = (*settings_findings, *records.findings, *brief_findings)
    return CheckResult(
        check_archive(listings, records.library, findings), len(listings), len(records.library.entities)
    )


def _check_brief(context: CheckContext, parsed: ParsedFile, stamp: FileStamp) -> CachedBrief:
    listing, findings = check_file(context, parsed)
    return CachedBrief(stamp, listing, None, None, findings)
