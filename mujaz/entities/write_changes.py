"""Writes several files, all or none."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from mujaz.write.write_files import FileWrite, write_files


@dataclass(frozen=True, slots=True)
class FileChange:
    """The text of one file before and after. None stands for a missing file."""

    path: str
    """Relative to the project's root."""
    before: str | None
    after: str | None


def diff_of(changes: Sequence[FileChange]) -> str:
    """Return the changes as a unified diff that `git apply` reads."""
    return "".join(_diff(change) for change in changes)


def _diff(change: FileChange) -> str:
    before, after = ((text or "").splitlines(keepends=True) for text in (change.before, change.after))
    old = f"a/{change.path}" if change.before is not None else "/dev/null"
    new = f"b/{change.path}" if change.after is not None else "/dev/null"
    lines = unified_diff(before, after, old, new)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def write_changes(root: Path, changes: Sequence[FileChange]) -> None:
    """Write all changes or none. Raises MujazError (T102)."""
    writes = []
    for change in changes:
        data = None if change.after is None else change.after.encode()
        writes.append(FileWrite(change.path, data, is_new=change.before is None))
    write_files(root, writes)
