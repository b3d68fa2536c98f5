"""Spread work over the processors: children of this process that inherit all that it has read.

Work is handed out in batches by number, so nothing but numbers goes to a child and nothing but results comes
back. Where the system cannot fork, the work is done here.
"""

import gc
import os
import pickle
import sys
import traceback
from collections.abc import Callable, Iterator
from signal import SIG_IGN, SIGINT, signal
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Result = TypeVar("Result")
Made_co = TypeVar("Made_co", covariant=True)
FEW = 50
"""Briefs below which starting other processes costs more than it saves."""


class Work(Protocol[Made_co]):
    """Work in batches that do not depend on each other."""

    def do(self, number: int) -> Made_co:
        """Do one batch, counted from 0."""

    def done(self) -> Any:
        """Finish what this process has begun, and return what there is to tell of it."""


def processors() -> int:
    """Return how many processors this process may use; `MUJAZ_JOBS` says otherwise where it is a number."""
    asked = os.environ.get("MUJAZ_JOBS", "")
    if asked.isdecimal() and int(asked):
        return int(asked)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def jobs_for(briefs: int) -> int:
    """Return in how many processes so many briefs are best read and made."""
    return processors() if briefs >= FEW else 1


def can_fork() -> bool:
    """Tell whether children can inherit this process's memory; on macOS its libraries make that unsafe."""
    return hasattr(os, "fork") and sys.platform != "darwin"


def nothing() -> None:
    """Do nothing."""


def spread(
    work: Work[Result],
    batches: int,
    jobs: int,
    told: Callable[[Any], None],
    meanwhile: Callable[[], None] = nothing,
) -> Iterator[Result]:
    """Yield `work.do(number)` for each batch, in any order.

    `work.done()` runs at the end in each process that had a part, and `told` hears what it returns. Where
    other processes do the work, this one does first what it is given to do `meanwhile`.
    Raises what a child raises, with its traceback as a note, and MujazError (P203) where one was stopped.
    """
    if jobs < 2 or batches < 2 or not can_fork():
        for number in range(batches):
            yield work.do(number)
        told(work.done())
        return
    gc.freeze()  # so that counting references in children touches fewer pages of memory
    try:
        yield from _in_children(work, batches, min(jobs, batches), told, meanwhile)
    finally:
        gc.unfreeze()


def _in_children(
    work: Work[Result],
    batches: int,
    jobs: int,
    told: Callable[[Any], None],
    meanwhile: Callable[[], None],
) -> Iterator[Result]:
    from multiprocessing import get_context
    from multiprocessing.connection import wait

    context = get_context("fork")
    next_batch = context.Value("l", 0)
    open_ends: list[Any] = []
    children = []
    for _ in range(jobs):
        here, there = context.Pipe(duplex=False)
        child = context.Process(target=_work, args=(work, batches, next_batch, there), daemon=True)
        child.start()
        there.close()
        open_ends.append(here)
        children.append(child)
    try:
        meanwhile()
        while open_ends:
            for end in wait(open_ends):
                yield from _received(end, open_ends, told)
    finally:
        for end in open_ends:
            end.close()  # what still works is not needed any more
        if open_ends:
            for child in children:
                child.terminate()
        for child in children:
            child.join()
            child.close()


def _received(end: Any, open_ends: list[Any], told: Callable[[Any], None]) -> Iterator[Any]:
    try:
        kind, value = end.recv()
    except (EOFError, OSError):
        fix = "Run the command again; with MUJAZ_JOBS=1 it takes less memory."
        message = "A process of the build was stopped from outside."
        raise MujazError(Finding("P203", message, fix, Location("build.py"))) from None
    if kind == "result":
        yield value
    elif kind == "end":
        told(value)
        open_ends.remove(end)
        end.close()
    else:
        raise value


def _work(work: Work[Any], batches: int, next_batch: Any, end: "Connection") -> None:
    gc.disable()  # a child ends before cycles could matter
    signal(SIGINT, SIG_IGN)  # the parent hears it too, and ends its children
    try:
        while True:
            with next_batch.get_lock():
                number = next_batch.value
                next_batch.value += 1
            if number >= batches:
                break
            end.send(("result", work.do(number)))
        end.send(("end", work.done()))
    except Exception as error:
        error.add_note(f"In a process of the build:\n{traceback.format_exc()}")
        end.send(("broken", _portable(error)))
    finally:
        end.close()


def _portable(error: Exception) -> Exception:
    """Return an error that reaches another process: some cannot be pickled, or not be made again."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        plain = RuntimeError(f"{type(error).__name__}: {error}")
        plain.__notes__ = list(error.__notes__)
        return plain
    return error
