"""The journal of a command that writes several files: what it will do, so that another one can finish it.

It stands in `.cache/writes.json`. At first it is open: it names the temporary files, and whoever finds it
deletes them. Once all of them are on the disk it is decided: whoever finds it does the rest. It is no order
that a stranger can give: a step is done only while both files have the inode, size and time that the writer
saw, and only below the folders of people's files.
"""

import json
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from mujaz.read.files import parent_folders
from mujaz.write.whole_file import name_new_file, replace_file, temporary_file

JOURNAL = ".cache/writes.json"
FOLDERS = ("briefs", "content", "schemas")
"""Folders of an archive that commands write to."""
MAX_BYTES = 16_000_000
"""Longest journal that is read. A merge that touches 50,000 briefs writes one of 8 MB."""
FileStamp = tuple[int, int, int]
"""Inode, size in bytes, and time of the last change in nanoseconds."""


class StepState(Enum):
    """How far one step is."""

    TO_DO = "to do"
    DONE = "done"
    CHANGED = "changed"
    """Somebody has changed the file since: it is nobody's to overwrite."""


@dataclass(frozen=True, slots=True)
class Step:
    """One file to be replaced, created or removed."""

    path: str
    """Relative to the root, with slashes."""
    before: FileStamp | None
    """The file before; None where there was none."""
    after: FileStamp | None
    """The temporary file that takes its place; None removes the file."""

    def state(self, root: Path) -> StepState:
        """Compare the files on the disk with what the writer saw."""
        target = root / self.path
        now = file_stamp(target)
        if now == self.after:
            return StepState.DONE
        waiting = self.after is None or file_stamp(temporary_file(target)) == self.after
        return StepState.TO_DO if now == self.before and waiting else StepState.CHANGED

    def carry_out(self, root: Path) -> None:
        """Do the step. Raises OSError."""
        target = root / self.path
        if self.after is None:
            target.unlink()
        elif self.before is None:
            name_new_file(temporary_file(target), target)
        else:
            temporary_file(target).replace(target)


@dataclass(frozen=True, slots=True)
class Journal:
    """The steps of one command."""

    steps: tuple[Step, ...]
    is_decided: bool

    def write(self, root: Path) -> None:
        """Write the journal to the disk."""
        steps = [[step.path, step.before, step.after] for step in self.steps]
        data = {"decided": self.is_decided, "steps": steps}
        replace_file(root / JOURNAL, json.dumps(data).encode())


def read_journal(root: Path) -> Journal | None:
    """Return the journal, None where there is none. Raises ValueError for one that no command has written."""
    path = root / JOURNAL
    try:
        info = os.lstat(path)
        if not stat.S_ISREG(info.st_mode) or info.st_size > MAX_BYTES:
            raise ValueError(JOURNAL)
        data = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except RecursionError:
        raise ValueError(JOURNAL) from None
    if not isinstance(data, dict) or not isinstance(data.get("steps"), list):
        raise ValueError(JOURNAL)
    return Journal(tuple(_steps(root, data["steps"])), data.get("decided") is True)


def _steps(root: Path, values: Iterable[object]) -> Iterable[Step]:
    for value in values:
        if not isinstance(value, list) or len(value) != 3 or not isinstance(value[0], str):
            raise ValueError(JOURNAL)
        if not is_writable_path(root, value[0]):
            raise ValueError(JOURNAL)
        yield Step(value[0], _stamp(value[1]), _stamp(value[2]))


def _stamp(value: object) -> FileStamp | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 3 or not all(type(part) is int for part in value):
        raise ValueError(JOURNAL)
    return value[0], value[1], value[2]


def is_writable_path(root: Path, path: str) -> bool:
    """Tell whether a path lies below a folder that commands write to, and no link leads out of it."""
    parts = PurePosixPath(path).parts
    if len(parts) < 2 or parts[0] not in FOLDERS or ".." in parts or "\\" in path or "\0" in path:
        return False
    return not any(folder.is_symlink() for folder in (root / path, *parent_folders(root, root / path)))


def file_stamp(path: Path) -> FileStamp | None:
    """Return what tells a file from another one in its place, None where there is none."""
    try:
        info = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return info.st_ino, info.st_size, info.st_mtime_ns
