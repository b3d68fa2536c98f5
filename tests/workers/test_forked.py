"""Workers are forked where this process has no other thread, and end with it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.project import ROOT

PATIENCE = 60.0
"""Seconds for which a worker may take to notice that its parent has died."""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Workers are forked on Linux alone.")
ENDLESS = """
import time
from mujaz.workers.spread import spread
class Slow:
    def do(self, number):
        print("working", flush=True)
        time.sleep(3600)
list(spread(Slow(), 2, 2))
"""


def test_processes_without_threads_fork_and_others_spawn() -> None:
    command = [sys.executable, "-W", "error", "-m", "tests.workers.forked"]
    subprocess.run(command, cwd=ROOT, check=True, timeout=PATIENCE)


def test_workers_end_when_their_parent_is_killed() -> None:
    command = [sys.executable, "-c", ENDLESS]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert [process.stdout.readline() for _ in range(2)] == ["working\n"] * 2
        workers = children(process.pid)
        assert len(workers) == 2
        os.kill(process.pid, signal.SIGKILL)
    until = time.monotonic() + PATIENCE
    while any(map(is_alive, workers)):
        assert time.monotonic() < until, "A worker outlives its parent."
        time.sleep(0.05)


def children(process: int) -> list[int]:
    tasks = Path(f"/proc/{process}/task").iterdir()
    return [int(it) for task in tasks for it in (task / "children").read_text(encoding="ascii").split()]


def is_alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state.rpartition(")")[2].split()[0] != "Z"
