"""Work for the tests of worker processes, which spawned workers import too."""

import os
import signal
from collections.abc import Callable
from multiprocessing import parent_process
from threading import Lock
from typing import NamedTuple

MORE_THAN_A_PIPE_HOLDS = 3 << 20


def in_worker() -> bool:
    return parent_process() is not None


class Squares(NamedTuple):
    """Work whose batches are squares."""

    in_worker: Callable[[], object] = int
    """What a worker does before each batch."""

    def do(self, number: int) -> int:
        if in_worker():
            self.in_worker()
        return number * number


class Places:
    """Work that reports whether each batch was done in a worker."""

    def do(self, number: int) -> tuple[int, bool]:
        return number, in_worker()


class Large:
    """Work with large results."""

    def do(self, number: int) -> bytes:
        return bytes(MORE_THAN_A_PIPE_HOLDS)


class OddError(Exception):
    """An error that cannot be made again from its message, and holds what no other process can have."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} and {two}")
        self.lock = Lock()


def break_plainly() -> int:
    raise KeyError("seven")


def break_oddly() -> int:
    raise OddError(3, 4)


def kill_this() -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def minus_seven() -> int:
    return -7 if in_worker() else 7
