"""Refuses a cache that came with the repository.

`.cache/` holds results of earlier builds on this machine. They are data and never run, but pages are
published from them. Git ignores the folder; a pull request can add files to it all the same, and would then
decide what is published.
"""

import subprocess
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

CACHE = ".cache"


def refuse_tracked_cache(root: Path) -> None:
    """Raise MujazError (P206) if git tracks a file of the cache. Without git or a cache it does nothing."""
    cache = root / CACHE
    if not (cache.is_symlink() or cache.exists()) or not (root / ".git").exists():
        return
    command = ["git", "ls-files", "-z", "--", CACHE]
    try:
        process = subprocess.run(command, cwd=root, capture_output=True, check=False)
    except OSError:
        return  # without git, nobody can have checked out a tracked cache
    tracked = process.stdout.split(b"\0")[0].decode("utf-8", "replace") if process.returncode == 0 else ""
    if tracked:
        message = (
            "This file of the cache is part of the repository, so whoever wrote it decides what is published."
        )
        fix = "Run 'git rm -r --cached .cache', delete the folder '.cache', and commit that."
        raise MujazError(Finding("P206", message, fix, Location(tracked)))
