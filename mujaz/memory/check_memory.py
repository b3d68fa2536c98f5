"""Checks the files of `content/memory/`, of which only the commands for translators use the content."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from mujaz.exchange.file_io import read_project_file
from mujaz.exchange.tmx_read import read_tmx
from mujaz.memory.read_memory import FOLDER
from mujaz.model.finding import Finding, MujazError, Severity
from mujaz.model.location import Location
from mujaz.read.files import ANY_SUFFIX, files_below
from mujaz.read.read_file import ParsedFile

MEMORY = FOLDER
"""The kind of these files."""
TMX = ".tmx"
NOT_MEMORIES = frozenset({".csv", ".sdltm", ".tbx", ".tsv", ".xlf", ".xliff", ".xml", ".yml", ".zip"})
"""Suffixes of files that somebody takes for a memory. Others are notes on where one comes from."""


def memory_paths(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the kind and the path of every file of memories, and of those that look like one."""
    for path in files_below(root, MEMORY, TMX, ANY_SUFFIX):
        if _suffix(path) == TMX or _suffix(path) in NOT_MEMORIES:
            yield MEMORY, path


def read_memory_file(root: Path, kind: str, path: str) -> ParsedFile:
    """Return the findings about one file: what makes it no TMX, or that nothing reads it (T104)."""
    if not path.endswith(TMX):
        fix = "Export it as TMX 1.4, or move it to another folder. Terms are for 'build.py terms import'."
        message = f"Nothing reads this file: those of {MEMORY}/ end in '{TMX}'."
        return ParsedFile(kind, (), (Finding("T104", message, fix, Location(path), Severity.WARNING),))
    try:
        _, findings = read_tmx(path, read_project_file(root, path))
    except MujazError as error:
        return ParsedFile(kind, (), (error.finding,))
    return ParsedFile(kind, (), findings)


def _suffix(path: str) -> str:
    return PurePosixPath(path).suffix.lower()
