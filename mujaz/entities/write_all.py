"""Write several files, all or none."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location


@dataclass(frozen=True, slots=True)
class Change:
    """One file before and after. None stands for a file that is not there."""

    path: str
    """Relative to the project's root."""
    before: str | None
    after: str | None


def diff_of(changes: Sequence[Change]) -> str:
    """Return the changes as a unified diff that `git apply` reads."""
    return "".join(_diff(change) for change in changes)


def _diff(change: Change) -> str:
    before, after = ((text or "").splitlines(keepends=True) for text in (change.before, change.after))
    old = f"a/{change.path}" if change.before is not None else "/dev/null"
    new = f"b/{change.path}" if change.after is not None else "/dev/null"
    lines = unified_diff(before, after, old, new)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def write_changes(root: Path, changes: Sequence[Change]) -> None:
    """Make all changes. Where the system refuses one, those already made are taken back.

    Raises MujazError (T102).
    """
    done: list[Change] = []
    try:
        for change in changes:
            if change.before is None and (root / change.path).exists():
                raise FileExistsError(17, "it exists already")
            _put(root / change.path, change.after)
            done.append(change)
    except OSError as error:
        for change in done:
            _put(root / change.path, change.before)
        message = f"The file cannot be written ({error.strerror or 'unknown reason'}); nothing was changed."
        fix = "Look at the folder and its permissions."
        raise MujazError(Finding("T102", message, fix, Location(changes[len(done)].path))) from None


def _put(place: Path, text: str | None) -> None:
    """Replace or remove one file at once: a reader sees the old one or the new one."""
    if text is None:
        place.unlink()
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    mode = place.stat().st_mode & 0o777 if place.exists() else 0o644
    handle, fresh = tempfile.mkstemp(prefix=f".{place.name}-", dir=place.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        Path(fresh).chmod(mode)
        Path(fresh).replace(place)
    except BaseException:
        Path(fresh).unlink(missing_ok=True)
        raise
