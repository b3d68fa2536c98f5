"""How many files this process holds open."""

from pathlib import Path

FOLDER = Path("/proc/self/fd")


def open_files() -> int:
    """Return their number, 0 where the system does not tell."""
    return len(list(FOLDER.iterdir())) if FOLDER.is_dir() else 0
