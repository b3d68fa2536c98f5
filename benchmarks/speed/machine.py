"""Describes the machine of a measurement: processor, system, code, and the load by others."""

import os
import platform
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

MEMORY_DISK = Path("/dev/shm")
BYTES_PER_BRIEF = 400_000
"""Most bytes of one brief on the disk: sources, sites and caches of all generators."""
STATISTICS = Path("/proc/stat")
WATCH_SECONDS = 2.0
"""Seconds of the measurement of load."""
IDLE = slice(3, 5)
"""Places of idle time and of time spent waiting for a disk in the first line. Source: proc(5)."""
OURS = ("mkdocs", "mkdocs-material", "markdown-it-py", "pyyaml", "jinja2")


def about() -> dict[str, str]:
    """Return the lines of the report's head, each with its name."""
    return {
        "processor": f"{processor()}, {cores()} cores",
        "memory": f"{memory() / 1e9:.0f} GB",
        "system": f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        "packages": ", ".join(f"{name} {version(name)}" for name in OURS),
    }


def processor() -> str:
    """Return the processor's name."""
    try:
        match = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    except OSError:
        match = None
    return match[1] if match else platform.processor() or platform.machine()


def cores() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def memory() -> int:
    """Return the machine's memory in bytes."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else 0


def code(root: Path, measured: Sequence[str]) -> str:
    """Return which commit is measured, and whether the files that matter differ from it."""
    commit = _git(root, "rev-parse", "--short=10", "HEAD")
    changed = _git(root, "status", "--porcelain", "--", *measured)
    return (commit or "not from git") + (" with changes" if changed else "")


def _git(root: Path, *arguments: str) -> str:
    process = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    return process.stdout.strip()


def busy_share() -> str:
    """Return how much of the processors others use while we do nothing; "?" where nothing says."""
    if not STATISTICS.exists():
        return "?"
    before = _times()
    time.sleep(WATCH_SECONDS)
    spent = [after - start for start, after in zip(before, _times(), strict=True)]
    return f"{100 - 100 * sum(spent[IDLE]) / sum(spent):.0f} %"


def _times() -> list[int]:
    return [int(field) for field in STATISTICS.read_text(encoding="ascii").splitlines()[0].split()[1:9]]


def work_folder(briefs: int) -> Path:
    """Make a folder for the sites: in memory where there is room in it, else on the disk."""
    parent = MEMORY_DISK if MEMORY_DISK.is_dir() and os.access(MEMORY_DISK, os.W_OK) else None
    if parent and shutil.disk_usage(parent).free < briefs * BYTES_PER_BRIEF:
        parent = None
    return Path(tempfile.mkdtemp(prefix="mujaz-speed-", dir=parent))


def kind_of(folder: Path) -> str:
    """Say what sort of disk a folder is on."""
    return "in memory (tmpfs)" if folder.is_relative_to(MEMORY_DISK) else f"on the disk of {folder.parent}"
