"""Tells how many processors a build may use, and how its worker processes start."""

import os
import sys
import threading
import time
from pathlib import Path
from typing import Literal

FEW = 50
"""Fewest briefs for which worker processes pay off."""
TASKS = Path("/proc/self/task")
"""On Linux, one folder for each thread of this process, those of C libraries too."""
THREAD_END = 0.005
"""Seconds in which the system removes a thread that Python has joined."""


def processors() -> int:
    """Return how many processors this process may use, or the number in `MUJAZ_JOBS`."""
    jobs = os.environ.get("MUJAZ_JOBS", "")
    if jobs.isdecimal() and int(jobs):
        return int(jobs)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def jobs_for(briefs: int) -> int:
    """Return in how many processes so many briefs are best read and rendered."""
    return processors() if briefs >= FEW else 1


def start_method() -> Literal["fork", "spawn"] | None:
    """Return how worker processes start here; None where all work stays in this process.

    A forked worker shares what this process has read, but a lock that another thread holds stays locked in
    it for ever, and the libraries of macOS are not made for it. A spawned worker is sent what it needs.
    On Windows no run has been tested with several processes.
    """
    if os.name == "nt":
        return None
    return "fork" if sys.platform == "linux" and _single_threaded() else "spawn"


def _single_threaded() -> bool:
    if threading.active_count() > 1:
        return False
    if TASKS.is_dir() and _threads() > 1:
        time.sleep(THREAD_END)
        return _threads() == 1
    return True


def _threads() -> int:
    return sum(1 for _ in TASKS.iterdir())
