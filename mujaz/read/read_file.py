"""Reads the files of an archive one at a time, so that each parsed file can be cached until it changes."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from mujaz.model.finding import Finding, MujazError, Severity
from mujaz.model.library import Capture, Library
from mujaz.model.location import Location
from mujaz.read.characters import find_bad_characters, replace_control_characters, replace_refused_controls
from mujaz.read.file_stamps import BRIEF_SUFFIX, BRIEFS
from mujaz.read.files import ANY_SUFFIX, files_below, read_bytes, read_text
from mujaz.read.records.brief import read_brief
from mujaz.read.records.capture_paragraphs import capture_paragraphs
from mujaz.read.records.entity import read_entity
from mujaz.read.records.hand_page import read_hand_page
from mujaz.read.records.outlet import read_outlet
from mujaz.read.records.tags import read_tags
from mujaz.read.records.terms import read_terms
from mujaz.read.records.unique_ids import index_by_id

Findings = tuple[Finding, ...]
Reader = Callable[[str, str], tuple[Any, Findings]]
"""Takes a path and a text; returns the value (one, a tuple of several, or None) and the findings."""
RECORD_READERS: Mapping[str, tuple[str, Reader]] = {
    "content/entities": (".md", read_entity),
    "content/outlets": (".yml", read_outlet),
    "content/terms": (".yml", read_terms),
    "content/tags.yml": (".yml", read_tags),
    "content/pages": (".md", read_hand_page),
    "content/captures": ("", lambda path, text: (None, ())),
}
"""Folder (or file) of each kind of record, the suffix of its files, and their reader."""

SIMILAR_SUFFIXES = frozenset({".yaml", ".yml", ".md", ".markdown", ".mdown", ".txt"})
"""Suffixes in lower case that people write instead of ours."""


TERM_SUFFIXES = frozenset({".csv", ".tbx", ".tsv"})
"""Suffixes of files of terms that can be imported."""


class ParsedFile(NamedTuple):
    """The values and findings that one file gave."""

    kind: str
    """A key of RECORD_READERS, or BRIEFS."""
    values: tuple[Any, ...]
    findings: Findings


def record_paths(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the kind and the path of every file of records, sorted within its kind."""
    for kind, (ending, _) in RECORD_READERS.items():
        if kind.endswith(".yml"):
            if os.path.lexists(root / kind):
                yield kind, kind
        else:
            for path in files_below(root, kind, ending, ANY_SUFFIX):
                yield kind, path


def read_record(root: Path, kind: str, path: str) -> ParsedFile:
    """Return the values and findings of one file of records."""
    ending, reader = RECORD_READERS[kind]
    if not path.endswith(ending):
        return _stray(kind, path, ending)
    try:
        if kind == "content/captures":
            data = read_bytes(root, path)
            lines = tuple(capture_paragraphs(data))
            return ParsedFile(kind, (Capture(PurePosixPath(path).name, sha256(data).hexdigest(), lines),), ())
        text = read_text(root, path)
    except MujazError as error:
        return ParsedFile(kind, (), (error.finding,))
    bad = tuple(find_bad_characters(path, text))
    value, findings = reader(path, replace_refused_controls(replace_control_characters(text), bad))
    values = value if type(value) is tuple else () if value is None else (value,)  # a record is a named tuple
    return ParsedFile(kind, values, (*bad, *findings))


def read_brief_file(root: Path, path: str) -> ParsedFile:
    """Return the brief in one file and its findings."""
    if not path.endswith(BRIEF_SUFFIX):
        return _stray(BRIEFS, path, BRIEF_SUFFIX)
    try:
        text = read_text(root, path)
    except MujazError as error:
        return ParsedFile(BRIEFS, (), (error.finding,))
    return read_brief_text(path, text)


def read_brief_text(path: str, text: str) -> ParsedFile:
    """Return the brief in one text and its findings, those about bad characters first."""
    bad = tuple(find_bad_characters(path, text))
    if bad:
        text = replace_refused_controls(replace_control_characters(text), bad)
    brief, findings = read_brief(path, text)
    return ParsedFile(BRIEFS, (brief,) if brief else (), (*bad, *findings))


def _stray(kind: str, path: str, ending: str) -> ParsedFile:
    """Return the finding (T104) for a file that no reader reads."""
    message = f"Nothing reads this file: those of {kind}/ end in '{ending}'."
    name = PurePosixPath(path)
    fix = "Move it to another folder."
    if kind == "content/terms" and name.suffix.lower() in TERM_SUFFIXES:
        fix = f"Run 'python3 build.py terms import {path}', and move the file to another folder."
    if name.suffix.lower() in SIMILAR_SUFFIXES:
        fix = f"Rename it to '{name.with_suffix(ending).name}', or move it to another folder."
    return ParsedFile(kind, (), (Finding("T104", message, fix, Location(path), Severity.WARNING),))


def _record_key(kind: str, path: str) -> tuple[str, str]:
    """Return the kind and the id of the record that a file would have held. A capture's id has its suffix."""
    name = PurePosixPath(path)
    return kind, name.name if kind == "content/captures" else name.stem


def collect_records(files: Iterable[ParsedFile]) -> Library:
    """Return a library of records without briefs. Of two records with one id the first counts."""
    values: dict[str, list[Any]] = {kind: [] for kind in RECORD_READERS}
    findings: list[Finding] = []
    unreadable: set[tuple[str, str]] = set()
    for file in files:
        values.setdefault(file.kind, []).extend(file.values)
        findings += file.findings
        if not file.values and any(finding.severity is Severity.ERROR for finding in file.findings):
            unreadable.add(_record_key(file.kind, file.findings[0].location.path))
    return Library(
        entities=index_by_id(values["content/entities"], findings),
        outlets=index_by_id(values["content/outlets"], findings),
        tags={tag.id: tag for tag in values["content/tags.yml"]},
        terms=tuple(values["content/terms"]),
        captures={capture.name: capture for capture in values["content/captures"]},
        pages=tuple(values["content/pages"]),
        unreadable=frozenset(unreadable),
        findings=tuple(findings),
    )
