"""A process that ends in the middle, as when it is killed: from one call on it changes no file any more."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import pytest

CHANGING = ("link", "mkdir", "open", "rename", "replace", "rmdir", "unlink")
"""Functions of `os` by which the program changes files. `open` counts only where it may write."""


class Stopped(BaseException):
    """The process ends here: nothing of the program may catch it."""


@contextmanager
def dying(number: int, *others: tuple[Any, str]) -> Iterator[list[bool]]:
    """End the process at the call with this number, from 0, of a function that changes files.

    Every later call fails too, so that no clean-up of the program does what a killed process could not.
    `others` are functions outside `os` that count too. Yields a list that holds True once the process ended.
    """
    calls, ended = count(), [False]

    def mortal(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            reads = function is real_open and not given[1] & (os.O_WRONLY | os.O_RDWR)
            if not reads and next(calls) >= number:
                ended[0] = True
                raise Stopped
            return function(*given, **named)

        return call

    real_open = os.open
    with pytest.MonkeyPatch.context() as patch:
        for owner, name in (*((os, name) for name in CHANGING), *others):
            patch.setattr(owner, name, mortal(getattr(owner, name)))
        try:
            yield ended
        except Stopped:
            assert ended[0]
