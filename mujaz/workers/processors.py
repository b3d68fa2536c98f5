"""How many processors this process may use, and for how much work other processes pay off."""

import os
import sys

FEW = 50
"""Briefs below which starting other processes costs more than it saves."""


def processors() -> int:
    """Return how many processors this process may use; `MUJAZ_JOBS` says otherwise where it is a number."""
    asked = os.environ.get("MUJAZ_JOBS", "")
    if asked.isdecimal() and int(asked):
        return int(asked)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def jobs_for(briefs: int) -> int:
    """Return in how many processes so many briefs are best read and made."""
    return processors() if briefs >= FEW else 1


def can_fork() -> bool:
    """Tell whether children can inherit this process's memory; on macOS its libraries make that unsafe."""
    return hasattr(os, "fork") and sys.platform != "darwin"
