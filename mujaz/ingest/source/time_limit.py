"""Bounds the time of one fetch: names, connections, redirects and the page together."""

import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread, Timer
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """The moment at which a fetch ends, on the clock of `time.monotonic`."""

    end: float

    @classmethod
    def after(cls, seconds: float) -> "TimeLimit":
        """Return the limit that ends `seconds` from now."""
        return cls(time.monotonic() + seconds)

    def seconds_left(self) -> float:
        """Return the seconds until the end. Raises TimeoutError where none are left."""
        seconds = self.end - time.monotonic()
        if seconds <= 0:
            raise TimeoutError("the time is over")
        return seconds

    @contextmanager
    def ending(self, open_socket: socket.socket) -> Iterator[None]:
        """Shut the socket down at the end of the time, and raise TimeoutError then.

        A read that was blocked returns as if the server had closed the connection, so what came until then
        looks like a whole page. It is none.
        """
        timer = Timer(self.seconds_left(), _shut_down, [open_socket])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            self.seconds_left()


def call_within(seconds: float, function: Callable[[], Result]) -> Result:
    """Return what a function returns, or raise what it raises. Raises TimeoutError after `seconds`.

    The function goes on in a thread that does not hold the program up: the system's resolver has no limit.
    """
    future: Future[Result] = Future()

    def call() -> None:
        try:
            future.set_result(function())
        except Exception as error:
            future.set_exception(error)

    Thread(target=call, daemon=True).start()
    return future.result(seconds)


def _shut_down(open_socket: socket.socket) -> None:
    """Shut a connection down from another thread, so that a blocked read returns."""
    try:
        # SSLSocket.shutdown() would first drop the TLS session, and the blocked
        # thread would go on reading plain bytes.
        socket.socket.shutdown(open_socket, socket.SHUT_RDWR)
    except OSError:
        return
