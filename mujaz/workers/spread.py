"""Spread work over the processors: this process, and children of it that inherit all that it has read.

Work is handed out in batches by number, so nothing but numbers goes to a child and nothing but results comes
back. Where the system cannot fork, all of it is done here.
"""

import gc
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from mujaz.workers.processors import can_fork

if TYPE_CHECKING:
    from mujaz.workers.early_worker import Errand
    from mujaz.workers.pool import Work

Result = TypeVar("Result")


def nothing() -> None:
    """Do nothing."""


def spread(
    work: "Work[Result]",
    batches: int,
    jobs: int,
    told: Callable[[Any], None],
    *,
    meanwhile: Callable[[], None] = nothing,
    errand: "Errand | None" = None,
) -> Iterator[Result]:
    """Yield `work.do(number)` for each batch, in any order, made in `jobs` processes, this one among them.

    `work.done()` runs at the end in each process that had a part, and `told` hears what it returns. Where
    there are other processes, this one does first what it is given to do `meanwhile`, and they begin with
    the first batches. One of them may be on an `errand` that was asked of it already: what comes of it is
    yielded too, and another process takes its place then.
    Raises what a child raises, with its traceback as a note, and MujazError (P203) where one was stopped.
    """
    if errand is None and (jobs < 2 or batches < 2 or not can_fork()):
        for number in range(batches):
            yield work.do(number)
        told(work.done())
        return
    from mujaz.workers.pool import Team

    was_on = gc.isenabled()
    gc.disable()  # a build ends before cycles could matter
    gc.freeze()  # so that counting references in children touches fewer pages of memory
    try:
        with Team(work, batches, max(min(jobs, batches) - 1, errand is not None), errand) as team:
            meanwhile()
            while (number := team.claim()) < batches:
                yield work.do(number)
                yield from team.heard(told, wait=False)
            told(work.done())
            while team.busy:
                yield from team.heard(told)
    finally:
        gc.unfreeze()
        if was_on:
            gc.enable()
