"""One build for the preview, in a process of its own.

A fresh process sees saved templates, catalogs and code, which a long-lived one keeps as it first read them;
and a build that breaks does not take the preview with it.
"""

import re
import signal
import sys
import traceback
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context

from mujaz.host.build import Order, build
from mujaz.model.finding import MujazError

PLACE = re.compile(r"^\S+:\d+:\d+: ")
"""How a finding begins: `path:line:col: `."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What one build came to."""

    code: int
    said: tuple[str, ...]
    """Everything the build said, line by line."""

    @property
    def problems(self) -> tuple[str, ...]:
        """The findings among the lines, or all lines where there are none."""
        found = tuple(line for line in self.said if PLACE.match(line))
        return found or self.said


def attempt(order: Order) -> Attempt:
    """Build in a new process and wait for it. Never raises for what the build does."""
    with ProcessPoolExecutor(1, get_context("spawn"), _leave_interrupts_to_the_parent) as pool:
        try:
            return pool.submit(build_here, order).result()
        except BrokenProcessPool:
            return Attempt(
                2, ("The build ended without a word: its process was stopped. Save a file to retry.",)
            )


def build_here(order: Order) -> Attempt:
    """Build in this process; a bug becomes lines with the traceback's end."""
    said: list[str] = []

    def say(text: str) -> None:
        said.extend(text.splitlines())

    try:
        code = build(order, say)
    except MujazError as error:
        said.append(str(error.finding))
        code = 2
    except Exception as error:
        traceback.print_exc(file=sys.stderr)
        said = [
            f"{type(error).__name__}: {error}",
            "The build broke. The terminal shows where; mend it and save.",
        ]
        code = 2
    return Attempt(code, tuple(said))


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
