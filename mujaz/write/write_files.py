"""Writes files of an archive: all of them or none, whatever ends the command."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mujaz.write.finish_writes import (
    FIXES,
    PERMISSIONS_FIX,
    close,
    discard,
    finish,
    locked_for_writing,
    reason_of,
    write_error,
)
from mujaz.write.journal import JOURNAL, Journal, Step, file_stamp, is_writable_path
from mujaz.write.whole_file import replace_file, write_temporary

PATIENCE = 10.0
"""Seconds for which a command waits for another one that writes."""


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
        with locked_for_writing(root, PATIENCE):
            finish(root)
            for write in writes:
                path = write.path
                _check(root, write)
            path = _write(root, writes)
    except OSError as error:
        path = getattr(error, "mujaz_path", path)
        message = f"The file cannot be written ({reason_of(error)}); nothing was changed."
        raise write_error(path, message, FIXES.get(error.errno or 0, PERMISSIONS_FIX)) from None


def _check(root: Path, write: FileWrite) -> None:
    if not is_writable_path(root, write.path):
        raise write_error(write.path, "This is a symbolic link.", "Replace it by the file itself.")
    if write.is_new and file_stamp(root / write.path) is not None:
        raise write_error(write.path, "The file exists already.", "Name another one, or remove it first.")


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
        discard(root, planned)
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
        discard(root, steps)
        raise
    close(root, steps)


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
            message = (
                f"Several files were to be written, and this one cannot be restored ({reason_of(error)})."
            )
            raise write_error(step.path, message, f"Look at 'git diff', then delete {JOURNAL}.") from None


@contextmanager
def _naming(path: str) -> Iterator[None]:
    """Note in an error of the system which file of the archive it is about."""
    try:
        yield
    except OSError as error:
        error.mujaz_path = path  # type: ignore[attr-defined]  # read in `write_files`
        raise
