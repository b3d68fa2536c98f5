"""A run that ends in the middle, as when its process is killed."""

from collections.abc import Callable
from itertools import count
from typing import Any


class Stopped(BaseException):
    """The process ends here: nothing of the program may catch it."""


def stopping_at(number: int, function: Callable[..., Any], calls: "count[int]") -> Callable[..., Any]:
    def stop(*given: Any, **named: Any) -> Any:
        if next(calls) == number:
            raise Stopped
        return function(*given, **named)

    return stop
