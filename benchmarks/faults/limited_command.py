"""Runs one command of the program in a child process with limits, and measures it.

The child is a fork, so that nothing has to be imported again: hundreds of commands run in a minute.
"""

import os
import resource
import signal
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from tempfile import TemporaryFile
from typing import IO, NamedTuple

import mujaz
from mujaz.cli.main import run

CRASHED, STOPPED = 70, 75
"""Exit codes of a command that ended with a traceback, and of one that a limit has stopped."""
SECONDS = 90
"""Limit of one command, by the clock."""
ADDRESS_SPACE = 3 * 2**30
"""Limit of memory in bytes. Beyond it, Python raises MemoryError, which counts as a crash."""
UNIT_OF_PEAK = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit in which the system reports memory."""


class Outcome(NamedTuple):
    """The result and the cost of one command."""

    code: int
    """The exit code of the command, CRASHED or STOPPED."""
    seconds: float
    """Time of the processor."""
    peak_bytes: int
    output: str
    errors: str


def preload() -> None:
    """Import the program here, so that no child has to. The cluster needs packages that may be missing."""
    for module in walk_packages(mujaz.__path__, "mujaz."):
        if not module.name.startswith(f"{mujaz.__name__}.cluster"):
            import_module(module.name)


def run_limited(root: Path, arguments: Sequence[str]) -> Outcome:
    """Run a command on the archive below `root` until its end or a limit."""
    with TemporaryFile() as output, TemporaryFile() as errors:
        sys.stdout.flush()
        sys.stderr.flush()
        child = os.fork()
        if child == 0:
            _run(root, list(arguments), output, errors)
        _, status, usage = os.wait4(child, 0)
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)  # what the child has started ends with it
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else STOPPED
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) not in (signal.SIGALRM, signal.SIGKILL):
            code = CRASHED
        seconds, peak = usage.ru_utime + usage.ru_stime, usage.ru_maxrss * UNIT_OF_PEAK
        return Outcome(code, seconds, peak, _text(output), _text(errors))


def _run(root: Path, arguments: list[str], output: IO[bytes], errors: IO[bytes]) -> None:
    """Run the command in the child, and end the child."""
    code = CRASHED
    try:
        os.setsid()
        signal.alarm(SECONDS)
        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(output.fileno(), 1)
        os.dup2(errors.fileno(), 2)
        # A test runner has replaced the streams of Python; these write as those of a new process do.
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
        code = run(root, arguments)
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:  # the traceback is the result
        code = CRASHED
        os.write(2, traceback.format_exc().encode("utf-8", "backslashreplace"))
    finally:
        os._exit(code)


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")


def crash_name(outcome: Outcome) -> str:
    """Return the exception of a crash with its last line of ours, so that equal crashes are named alike."""
    lines = outcome.errors.rstrip("\n").split("\n")
    ours = [line.strip() for line in lines if line.startswith("  File ") and "/mujaz/" in line]
    place = ours[-1].rpartition("/mujaz/")[2].replace('"', "") if ours else "no line of ours"
    return f"{lines[-1][:160]} ({place})"
