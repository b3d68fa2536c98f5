"""Writes files of an archive: all of them or none, whatever ends the command.

`finish_writes` is for whoever reads next: it finishes what a killed command has decided, and deletes what it
had not. While another command is still writing, it leaves that alone.
"""

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.write.journal import JOURNAL, Journal, Step, StepState, file_stamp, is_writable_path, read_journal
from mujaz.write.whole_file import replace_file, sync_folder, temporary_file, write_temporary

LOCK = ".cache/writes.lock"
PATIENCE = 10.0
"""Seconds for which a command waits for another one that writes."""
PERMISSIONS_FIX = "Check the folder and its permissions."
FIXES = {
    errno.ENOSPC: "Make room on the disk, then run the command again.",
    errno.EDQUOT: "Make room in what you may use of the disk, then run the command again.",
    errno.EROFS: "Make the disk writable, then run the command again.",
}


@dataclass(frozen=True, slots=True)
class FileWrite:
    """What one file will hold."""

    path: str
    """Relative to the root, with slashes, below a folder of `mujaz.write.journal.FOLDERS`."""
    data: bytes | None
    """None removes the file."""
    is_new: bool = False
    """True where the file must not exist yet."""


def write_files(root: Path, writes: Sequence[FileWrite]) -> None:
    """Write all files or none. Modes stay. Raises MujazError (T102): then all files are as they were."""
    if not writes:
        return
    path = writes[0].path
    try:
        with _locked(root, PATIENCE):
            _finish(root)
            for write in writes:
                path = write.path
                _check(root, write)
            path = _write(root, writes)
    except OSError as error:
        path = getattr(error, "mujaz_path", path)
        message = f"The file cannot be written ({_reason(error)}); nothing was changed."
        raise _error(path, message, FIXES.get(error.errno or 0, PERMISSIONS_FIX)) from None


def _check(root: Path, write: FileWrite) -> None:
    if not is_writable_path(root, write.path):
        raise _error(write.path, "This is a symbolic link.", "Replace it by the file itself.")
    if write.is_new and file_stamp(root / write.path) is not None:
        raise _error(write.path, "The file exists already.", "Name another one, or remove it first.")


def _write(root: Path, writes: Sequence[FileWrite]) -> str:
    """Write the temporary files, decide, and give them their names. Returns the last path."""
    planned = tuple(Step(write.path, file_stamp(root / write.path), None) for write in writes)
    Journal(planned, is_decided=False).write(root)
    steps = []
    try:
        for write, step in zip(writes, planned, strict=True):
            steps.append(_prepare(root, write, step))
        if len(steps) > 1:
            Journal(tuple(steps), is_decided=True).write(root)
    except BaseException:
        _discard(root, planned)
        raise
    _carry_out_or_undo(root, steps)
    return writes[-1].path


def _prepare(root: Path, write: FileWrite, step: Step) -> Step:
    """Write the temporary file of one step."""
    with _naming(write.path):
        if write.data is None:
            return step
        (root / write.path).parent.mkdir(parents=True, exist_ok=True)
        temporary = write_temporary(root / write.path, write.data)
        return Step(write.path, step.before, file_stamp(temporary))


def _carry_out_or_undo(root: Path, steps: Sequence[Step]) -> None:
    """Do all steps. Where the system refuses one, restore the files of those before it."""
    originals = [_original(root / step.path) if step.before else None for step in steps]
    done = 0
    try:
        for step in steps:
            with _naming(step.path):
                step.carry_out(root)
            done += 1
    except OSError:
        _undo(root, steps[:done], originals)
        (root / JOURNAL).unlink(missing_ok=True)  # before the temporary files: it says that they are there
        _discard(root, steps)
        raise
    _close(root, steps)


def _original(path: Path) -> tuple[bytes, int]:
    """Return content and mode of a file."""
    return path.read_bytes(), path.stat().st_mode & 0o777


def _undo(root: Path, steps: Sequence[Step], originals: Sequence[tuple[bytes, int] | None]) -> None:
    """Restore the files of steps that were done. Raises MujazError (T102) where that is refused too."""
    for step, original in zip(steps, originals, strict=False):
        path = root / step.path
        try:
            if original is None:
                path.unlink(missing_ok=True)
            else:
                replace_file(path, original[0])
                path.chmod(original[1])
        except OSError as error:
            message = f"Several files were to be written, and this one cannot be restored ({_reason(error)})."
            raise _error(step.path, message, f"Look at 'git diff', then delete {JOURNAL}.") from None


def finish_writes(root: Path) -> None:
    """Finish or undo what a killed command has left. Raises MujazError (T102) where that cannot be."""
    if file_stamp(root / JOURNAL) is None:
        return
    try:
        with _locked(root, 0.0):
            _finish(root)
    except _StillWritingError:
        return
    except OSError as error:
        message = f"A command was stopped while it wrote files, and cannot be finished ({_reason(error)})."
        raise _error(JOURNAL, message, FIXES.get(error.errno or 0, PERMISSIONS_FIX)) from None


def _finish(root: Path) -> None:
    try:
        journal = read_journal(root)
    except (ValueError, OSError):
        message = "This list of unfinished changes is damaged, or no command has written it."
        raise _error(JOURNAL, message, f"Look at 'git status', then delete {JOURNAL}.") from None
    if journal is None:
        return
    if not journal.is_decided:
        _discard(root, journal.steps)
        return
    states = [step.state(root) for step in journal.steps]
    for step, state in zip(journal.steps, states, strict=True):
        if state is StepState.CHANGED:
            message = (
                f"A command was stopped while it wrote {len(states)} files, and this one has changed since."
            )
            raise _error(step.path, message, f"Compare it with 'git diff', then delete {JOURNAL}.")
    for step, state in zip(journal.steps, states, strict=True):
        if state is StepState.TO_DO:
            step.carry_out(root)
    _close(root, journal.steps)


def _discard(root: Path, steps: Sequence[Step]) -> None:
    """Delete the temporary files, then the journal. What cannot be deleted does no harm."""
    for path in (*(temporary_file(root / step.path) for step in steps), root / JOURNAL):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _close(root: Path, steps: Sequence[Step]) -> None:
    """Flush the names to the disk, then delete the journal."""
    for folder in sorted({(root / step.path).parent for step in steps}):
        sync_folder(folder)
    for step in steps:  # a new file may have been named and its temporary name not yet been removed
        temporary_file(root / step.path).unlink(missing_ok=True)
    (root / JOURNAL).unlink(missing_ok=True)


class _StillWritingError(Exception):
    """Another command holds the lock."""


@contextmanager
def _locked(root: Path, patience: float) -> Iterator[None]:
    from filelock import FileLock, Timeout

    path = root / LOCK
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    try:
        lock.acquire(timeout=patience)
    except Timeout:
        if not patience:
            raise _StillWritingError from None
        message = "Another command writes files of this archive."
        raise _error(LOCK, message, "Wait until it is done, then run this one again.") from None
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _naming(path: str) -> Iterator[None]:
    """Note in an error of the system which file of the archive it is about."""
    try:
        yield
    except OSError as error:
        error.mujaz_path = path  # type: ignore[attr-defined]  # read in `write_files`
        raise


def _reason(error: OSError) -> str:
    return error.strerror or "unknown reason"


def _error(path: str, message: str, fix: str) -> MujazError:
    return MujazError(Finding("T102", message, fix, Location(path)))
