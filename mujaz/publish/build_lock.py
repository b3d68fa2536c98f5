"""One build at a time in one checkout."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Hold the checkout's build lock. Raises MujazError (P202) where another build holds it.

    The system frees the lock when the process ends, however it ends. Systems without such locks hold none.
    """
    place = root / ".cache" / "build.lock"
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("w") as file:
        _take(file.fileno())
        yield


def _take(descriptor: int) -> None:
    if os.name != "posix":
        return
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        fix = "Wait until it is done, or stop it."
        finding = Finding("P202", "Another build runs in this folder.", fix, Location(".cache/build.lock"))
        raise MujazError(finding) from None
