"""Spreads work over worker processes, or does it here where there is little."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from mujaz.workers.processors import start_method

if TYPE_CHECKING:
    from mujaz.workers.pool import Task

Result = TypeVar("Result")


def nothing() -> None:
    """Do nothing."""


def spread(
    task: "Task[Result]",
    batches: int,
    jobs: int,
    *,
    meanwhile: Callable[[], None] = nothing,
    apart: "Callable[[], Result] | None" = None,
) -> Iterator[Result]:
    """Yield `task.do(number)` for each batch, in any order, from at most `jobs` worker processes.

    While they work, this process does `meanwhile` and then waits. `apart` runs in a process that starts
    empty: it holds nothing but what the call is sent, where a forked one would come to hold all that this
    process does, since counting references writes into every object. Its result is yielded with the others.
    Raises what a worker raises, and MujazError (P203) where one was stopped.
    """
    method = start_method() if jobs > 1 and (batches > 1 or apart) else None
    if method is None:
        if apart is not None:
            yield apart()
        for number in range(batches):
            yield task.do(number)
        return
    from mujaz.workers.pool import run_batches

    with _frozen():
        yield from run_batches(
            task, batches, max(1, min(jobs, batches)), method, meanwhile=meanwhile, apart=apart
        )


@contextmanager
def _frozen() -> Iterator[None]:
    """Pause garbage collection, and hide all objects from it, so that workers share more memory."""
    enabled = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        if enabled:
            gc.enable()
