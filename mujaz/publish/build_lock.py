"""Lets one build at a time run in a checkout."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.write.finish_writes import finish_writes

LOCK = ".cache/build.lock"


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Hold the checkout's build lock. Raises MujazError (P202) where another build holds it, or nobody can.

    Files that a killed command has left half written are finished first (T102 where they cannot be).

    The system frees the lock when the process ends, however it ends, on Windows too.
    """
    from filelock import FileLock, Timeout

    path = root / LOCK
    lock = FileLock(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(blocking=False)
    except Timeout:
        raise _refused("Another build runs in this folder.", "Wait until it is done, or stop it.") from None
    except OSError as error:  # a link or a folder stands there, or the disk is read-only
        reason = error.strerror or type(error).__name__
        raise _refused(
            f"The build lock cannot be taken: {reason}.", f"Delete {LOCK} and try again."
        ) from None
    try:
        finish_writes(root)
        yield
    finally:
        lock.release()


def _refused(message: str, fix: str) -> MujazError:
    return MujazError(Finding("P202", message, fix, Location(LOCK)))
