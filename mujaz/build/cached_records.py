"""Records between builds: each file is read again only when it has changed."""

import os
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from mujaz.cache.state import State
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding
from mujaz.model.key_positions import NO_POSITIONS
from mujaz.model.language import Localized
from mujaz.model.library import Library
from mujaz.pipeline.check import check_all_records
from mujaz.read.file_stamps import FileStamp, file_stamp
from mujaz.read.read_file import ParsedFile, collect_records, read_record, record_paths

Kept = dict[str, tuple[FileStamp, ParsedFile]]
"""Path of each file of records to its signature and what it held."""


class Records(NamedTuple):
    """The records as they are now."""

    library: Library
    """Without briefs."""
    findings: tuple[Finding, ...]
    digest: bytes
    """Of all that the pages of single briefs depend on."""
    changed: bool
    """True where any file is not as it was at the last build."""


def read_records(root: Path, state: State) -> Records:
    """Return the records, from `state` where their files are as they were; `state` remembers the others."""
    kept: Kept = {}
    changed = False
    for sort, path in record_paths(root):
        now = file_stamp(root, path)
        before = state.record_files.get(path)
        if before is None or before[0] != now:
            before, changed = (now, read_record(root, sort, path)), True
        kept[path] = before
    changed = changed or kept.keys() != state.record_files.keys()
    state.record_files = kept
    library = collect_records(reading for _, reading in kept.values())
    if changed or not state.records:
        state.records = digest_for_briefs(library)
        state.record_mark = _mark(kept)
        state.record_findings = check_all_records(library)
    return Records(replace(library, findings=()), state.record_findings, state.records, changed)


def _mark(kept: Kept) -> bytes:
    made_of = blake2b(digest_size=16)
    for path, (mark, _) in kept.items():
        made_of.update(os.fsencode(path) + b"\0" + mark)
    return made_of.digest()


def digest_for_briefs(records: Library) -> bytes:
    """Return a digest of what the pages and findings of single briefs depend on.

    What only an entity's own page shows is left out, so that a new description touches that page alone.
    """
    parts = (
        [_bare(entity) for entity in records.entities.values()],
        list(records.outlets.values()),
        list(records.tags.values()),
        records.terms,
        list(records.captures.values()),
    )
    return blake2b(repr(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _bare(entity: Entity) -> Entity:
    nothing = Localized()
    return entity._replace(
        description=nothing,
        profile=nothing,
        coordinates=None,
        wikidata="",
        key_positions=NO_POSITIONS,
        digest=b"",
    )
