"""The children that work beside this process: begun, heard, replaced and buried here."""

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing import connection, get_context
from signal import SIG_IGN, SIGINT, signal
from typing import Any, Generic, Protocol, Self, TypeVar

from mujaz.workers.early_worker import Errand
from mujaz.workers.worker_errors import broken, stopped

if sys.platform == "linux":
    from fcntl import F_SETPIPE_SZ, fcntl

Result = TypeVar("Result")
Made_co = TypeVar("Made_co", covariant=True)
ROOM = 1 << 20
"""Bytes that wait in a pipe, at most: what Linux gives to everybody. Source: pipe(7)."""


class Work(Protocol[Made_co]):
    """Work in batches that do not depend on each other."""

    def begin(self) -> None:
        """Begin in another process: what was done so far was done, and is told of, elsewhere."""

    def do(self, number: int) -> Made_co:
        """Do one batch, counted from 0."""

    def done(self) -> Any:
        """Finish what this process has begun, and return what there is to tell of it."""


class Team(Generic[Result]):
    """Children of this process that do batches of one work; each begins with one of the first.

    One of them may be on an errand instead. When that is over, another child takes its place.
    """

    def __init__(self, work: Work[Result], batches: int, children: int, errand: Errand | None) -> None:
        self.work, self.batches = work, batches
        self.context = get_context("fork")
        others = children - (errand is not None)
        self.next = self.context.Value("l", others)
        self.ends: dict[Any, Any] = dict([errand.hand_over()]) if errand else {}
        """Each child that still works, by the end of the pipe on which it is heard."""
        for first in range(others):
            self._begin(first)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the children: where one still works, what it makes is not needed any more."""
        for end in self.ends:
            end.close()
        for child in self.ends.values():
            child.terminate()
        for child in self.ends.values():
            _bury(child)

    @property
    def busy(self) -> bool:
        """Whether anybody still works."""
        return bool(self.ends)

    def claim(self) -> int:
        """Return the number of a batch that nobody else does; there is none such from `batches` on."""
        with self.next.get_lock():
            number = int(self.next.value)
            self.next.value += 1
        return number

    def heard(self, told: Callable[[Any], None], *, wait: bool = True) -> Iterator[Result]:
        """Yield what children have made; `wait` until one of them is heard."""
        for end in connection.wait(list(self.ends), None if wait else 0):
            kind, value = _received(end)
            if kind == "result":
                yield value
            elif kind == "broken":
                raise value
            else:
                told(value)
                self._end(end)
                if kind == "over" and (number := self.claim()) < self.batches:
                    self._begin(number)

    def _begin(self, first: int) -> None:
        here, there = self.context.Pipe(duplex=False)
        if sys.platform == "linux":
            with suppress(OSError):  # more than this system allows
                fcntl(here.fileno(), F_SETPIPE_SZ, ROOM)  # it is heard only between this process's batches
        child = self.context.Process(target=_work, args=(self, first, there), daemon=True)
        child.start()
        there.close()
        self.ends[here] = child

    def _end(self, end: Any) -> None:
        child = self.ends.pop(end)
        end.close()
        _bury(child)


def _bury(child: Any) -> None:
    child.join()
    child.close()


def _received(end: Any) -> tuple[str, Any]:
    try:
        kind, value = end.recv()
    except (EOFError, OSError):
        raise stopped() from None
    return kind, value


def _work(team: Team[Any], first: int, end: Any) -> None:
    signal(SIGINT, SIG_IGN)  # the parent hears it too, and ends its children
    team.work.begin()
    try:
        number = first
        while number < team.batches:
            end.send(("result", team.work.do(number)))
            number = team.claim()
        end.send(("end", team.work.done()))
    except Exception as error:
        end.send(broken(error))
    finally:
        end.close()
