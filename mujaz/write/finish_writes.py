"""Finishes or undoes what a killed command has left, for whoever reads next.

While another command is still writing, it leaves that alone.
"""

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.write.journal import JOURNAL, Step, StepState, file_stamp, read_journal
from mujaz.write.whole_file import sync_folder, temporary_file

LOCK = ".cache/writes.lock"
PERMISSIONS_FIX = "Check the folder and its permissions."
FIXES = {
    errno.ENOSPC: "Make room on the disk, then run the command again.",
    errno.EDQUOT: "Make room in what you may use of the disk, then run the command again.",
    errno.EROFS: "Make the disk writable, then run the command again.",
}


def finish_writes(root: Path) -> None:
    """Finish or undo what a killed command has left. Raises MujazError (T102) where that cannot be."""
    if file_stamp(root / JOURNAL) is None:
        return
    try:
        with locked_for_writing(root, 0.0):
            finish(root)
    except StillWritingError:
        return
    except OSError as error:
        message = f"A command was stopped while it wrote files, and cannot be finished ({reason_of(error)})."
        raise write_error(JOURNAL, message, FIXES.get(error.errno or 0, PERMISSIONS_FIX)) from None


def finish(root: Path) -> None:
    """Do the same while this process holds the lock. Raises MujazError (T102) and OSError."""
    try:
        journal = read_journal(root)
    except (ValueError, OSError):
        message = "This list of unfinished changes is damaged, or no command has written it."
        raise write_error(JOURNAL, message, f"Look at 'git status', then delete {JOURNAL}.") from None
    if journal is None:
        return
    if not journal.is_decided:
        discard(root, journal.steps)
        return
    states = [step.state(root) for step in journal.steps]
    for step, state in zip(journal.steps, states, strict=True):
        if state is StepState.CHANGED:
            message = (
                f"A command was stopped while it wrote {len(states)} files, and this one has changed since."
            )
            raise write_error(step.path, message, f"Compare it with 'git diff', then delete {JOURNAL}.")
    for step, state in zip(journal.steps, states, strict=True):
        if state is StepState.TO_DO:
            step.carry_out(root)
    close(root, journal.steps)


def discard(root: Path, steps: Sequence[Step]) -> None:
    """Delete the temporary files, then the journal. What cannot be deleted does no harm."""
    for path in (*(temporary_file(root / step.path) for step in steps), root / JOURNAL):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def close(root: Path, steps: Sequence[Step]) -> None:
    """Flush the names to the disk, then delete the journal."""
    for folder in sorted({(root / step.path).parent for step in steps}):
        sync_folder(folder)
    for step in steps:  # a new file may have been named and its temporary name not yet been removed
        temporary_file(root / step.path).unlink(missing_ok=True)
    (root / JOURNAL).unlink(missing_ok=True)


class StillWritingError(Exception):
    """Another command holds the lock."""


@contextmanager
def locked_for_writing(root: Path, patience: float) -> Iterator[None]:
    """Hold the lock of commands that write; wait for it so many seconds. Raises MujazError (T102).

    With no patience it raises StillWritingError instead.
    """
    from filelock import FileLock, Timeout

    path = root / LOCK
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    try:
        lock.acquire(timeout=patience)
    except Timeout:
        if not patience:
            raise StillWritingError from None
        message = "Another command writes files of this archive."
        raise write_error(LOCK, message, "Wait until it is done, then run this one again.") from None
    try:
        yield
    finally:
        lock.release()


def reason_of(error: OSError) -> str:
    """Return the words of the system."""
    return error.strerror or "unknown reason"


def write_error(path: str, message: str, fix: str) -> MujazError:
    """Return the error for a file that cannot be written."""
    return MujazError(Finding("T102", message, fix, Location(path)))
