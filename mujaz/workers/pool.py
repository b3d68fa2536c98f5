"""Runs batches of one piece of work in a pool of worker processes."""

import gc
import os
import pickle
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from multiprocessing import connection, get_context, parent_process
from threading import Thread
from typing import Any, Literal, Protocol, TypeVar

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)


class Task(Protocol[Result_co]):
    """Work in batches that do not depend on each other. It can be pickled, for workers that are spawned."""

    def do(self, number: int) -> Result_co:
        """Do one batch, counted from 0."""


def run_batches(
    task: Task[Result],
    batches: int,
    jobs: int,
    method: Literal["fork", "spawn"],
    *,
    meanwhile: Callable[[], None],
    apart: Callable[[], Result] | None,
) -> Iterator[Result]:
    """Yield the results of all batches and of `apart`, as they come.

    Raises what a worker raises, and MujazError (P203) where one was stopped.
    """
    with ExitStack() as pools:
        try:
            # Workers are forked by the first call. After that this process has threads, and only spawns.
            pool = _pool(pools, jobs, method, task)
            futures: list[Future[Result]] = [pool.submit(_batch, number) for number in range(batches)]
            if apart is not None:
                futures.append(_pool(pools, 1, "spawn", None).submit(_call, apart))
            meanwhile()
            waiting = as_completed(futures)
            del futures  # so that each result is freed once it is used
            for future in waiting:
                yield future.result()
                del future
        except BrokenProcessPool:
            raise stopped() from None


def _pool(
    pools: ExitStack, jobs: int, method: Literal["fork", "spawn"], task: Task[Any] | None
) -> ProcessPoolExecutor:
    """Return a pool that ends with `pools`, whose waiting batches are dropped then."""
    pool = ProcessPoolExecutor(jobs, get_context(method), _begin, (task,))
    pools.callback(pool.shutdown, cancel_futures=True)
    return pool


_task: Task[Any] | None = None
"""The task of this worker process. A pool can hand nothing else to a batch without pickling it each time."""


def _begin(task: Task[Any] | None) -> None:
    """Begin a worker process."""
    global _task  # noqa: PLW0603  the initializer of a pool has no other way to leave something for its batches
    _task = task
    gc.disable()  # a build ends before cycles could matter
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C reaches the parent too, which reports it
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when its parent has died: nobody would read what it makes."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _batch(number: int) -> Any:
    assert _task is not None
    task = _task
    return _call(lambda: task.do(number))


def _call(function: Callable[[], Result]) -> Result:
    try:
        return function()
    except Exception as error:
        raise _portable(error) from error


def _portable(error: Exception) -> Exception:
    """Return an error that reaches another process: some cannot be pickled or made again from a pickle."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


def stopped() -> MujazError:
    """Return the error for a worker that was ended from outside."""
    fix = "Run the command again; with MUJAZ_JOBS=1 it takes less memory."
    message = "A process of the build was stopped from outside."
    return MujazError(Finding("P203", message, fix, Location("build.py")))
