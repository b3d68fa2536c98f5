"""Reads the records, each file again only when it changed."""

import os
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from mujaz.cache.state import State
from mujaz.memory.check_memory import MEMORY, memory_paths, read_memory_file
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding
from mujaz.model.key_positions import NO_POSITIONS
from mujaz.model.language import Localized
from mujaz.model.library import Library
from mujaz.pipeline.check import check_all_records
from mujaz.read.file_stamps import FileStamp, file_stamp
from mujaz.read.read_file import ParsedFile, collect_records, read_record, record_paths

CachedRecords = dict[str, tuple[FileStamp, ParsedFile]]
"""Path of each file of records to its signature and what it held."""


class Records(NamedTuple):
    """The records, read and checked."""

    library: Library
    """Without briefs."""
    findings: tuple[Finding, ...]
    digest: bytes
    """Of everything that pages and findings of single briefs depend on."""
    changed: bool
    """Whether any file was added, removed or changed since the last run."""


def read_records(root: Path, state: State, languages: tuple[str, ...]) -> Records:
    """Return the records, from `state` where their files did not change; `state` takes in the others.

    `languages` are those of the site, which must be part of the key of the cache.
    """
    cached: CachedRecords = {}
    changed = False
    for kind, path in (*record_paths(root), *memory_paths(root)):
        current = file_stamp(root, path)
        cached_before = state.record_files.get(path)
        if cached_before is None or cached_before[0] != current:
            read = read_memory_file if kind == MEMORY else read_record
            cached_before, changed = (current, read(root, kind, path)), True
        cached[path] = cached_before
    changed = changed or cached.keys() != state.record_files.keys()
    state.record_files = cached
    library = replace(collect_records(reading for _, reading in cached.values()), languages=languages)
    if changed or not state.records:
        state.records = digest_for_briefs(library)
        state.record_mark = _signatures_digest(cached)
        state.record_findings = check_all_records(library)
    return Records(replace(library, findings=()), state.record_findings, state.records, changed)


def _signatures_digest(cached: CachedRecords) -> bytes:
    digest = blake2b(digest_size=16)
    for path, (signature, _) in cached.items():
        digest.update(os.fsencode(path) + b"\0" + signature)
    return digest.digest()


def digest_for_briefs(records: Library) -> bytes:
    """Return a digest of everything that pages and findings of single briefs depend on.

    What only an entity's own page shows is left out, so that a new description touches that page alone.
    """
    parts = (
        [_for_briefs(entity) for entity in records.entities.values()],
        list(records.outlets.values()),
        list(records.tags.values()),
        records.terms,
        list(records.captures.values()),
        sorted(records.unreadable),
    )
    return blake2b(repr(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _for_briefs(entity: Entity) -> Entity:
    no_text = Localized()
    return entity._replace(
        description=no_text,
        profile=no_text,
        coordinates=None,
        wikidata="",
        key_positions=NO_POSITIONS,
        digest=b"",
    )
