"""Writes several files, all or none."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location


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
    """Write all changes. Where the system refuses one, the ones before it are undone.

    Raises MujazError (T102).
    """
    applied: list[FileChange] = []
    try:
        for change in changes:
            if change.before is None and (root / change.path).exists():
                raise FileExistsError(17, "it exists already")
            _replace_file(root / change.path, change.after)
            applied.append(change)
    except OSError as error:
        for change in applied:
            _replace_file(root / change.path, change.before)
        message = f"The file cannot be written ({error.strerror or 'unknown reason'}); nothing was changed."
        fix = "Look at the folder and its permissions."
        raise MujazError(Finding("T102", message, fix, Location(changes[len(applied)].path))) from None


def _replace_file(path: Path, text: str | None) -> None:
    """Replace or remove one file atomically: a reader sees the old one or the new one."""
    if text is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
