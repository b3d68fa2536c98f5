"""Runs a command of Mujaz that kills itself at one of its changes to files.

`python3 -m benchmarks.faults.dying_command ROOT CALL COMMAND...`: at the change with the number CALL, counted
from 1, the process gets SIGKILL. With CALL 0 it lives, and the last line of its output is the number of
changes.
"""

import os
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from mujaz.cli.main import run
from mujaz.publish import swap

CHANGING = ("link", "mkdir", "open", "rename", "replace", "rmdir", "truncate", "unlink", "write")
"""Functions of `os` by which the program changes files. `open` counts only where it may write."""


def kill_at(number: int) -> Callable[[], int]:
    """Kill this process at a change of files. Returns a function that counts one more change."""
    calls = count(1)

    def change() -> int:
        call = next(calls)
        if call == number:
            os.kill(os.getpid(), signal.SIGKILL)
        return call

    def counted(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            if function is not real_open or given[1] & (os.O_WRONLY | os.O_RDWR):
                change()
            return function(*given, **named)

        return call

    real_open = os.open
    for name in CHANGING:
        setattr(os, name, counted(getattr(os, name)))
    return change


def run_dying(root: Path, number: int, command: list[str]) -> int:
    """Run the command in this process. Returns its exit code."""
    change = kill_at(number)
    exchange = swap.exchange_folders

    def counted_exchange(one: Path, other: Path) -> bool:
        change()
        return exchange(one, other)

    swap.exchange_folders = counted_exchange
    code = run(root, command)
    print(change() - 1)
    return code


if __name__ == "__main__":
    sys.exit(run_dying(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
