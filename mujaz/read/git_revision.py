"""What git knows of earlier states: the files that a branch changed, and their text before."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

MAIN_BRANCHES = ("origin/HEAD", "origin/main", "main", "origin/master", "master")
"""Where a branch most often began, tried in order."""


def merge_base(root: Path, wanted: str = "") -> str:
    """Return the commit at which the work here parted from `wanted`, or from the main branch.

    Raises MujazError (P301) where there is no git, no checkout, or no such revision.
    """
    for name in (wanted,) if wanted else MAIN_BRANCHES:
        if name.startswith("-"):
            continue
        done = _git(root, ["merge-base", "HEAD", name])
        if done.returncode == 0:
            return done.stdout.decode().strip()
    if _git(root, ["rev-parse", "--is-inside-work-tree"]).returncode:
        raise _refused("This folder is no git repository.", "Leave this option away, or work in a clone.")
    if wanted:
        raise _refused(f"There is no revision '{wanted}'.", "Fetch it with git, or correct its name.")
    raise _refused("There is no main branch to compare with.", "Name a revision: --base REV.")


def changed_paths(root: Path, base: str) -> tuple[str, ...]:
    """Return the paths that differ from `base` in the folder as it is, new and removed ones included."""
    found: set[str] = set()
    for command in (
        ["diff", "--name-only", "-z", "--no-renames", "--relative", base, "--"],
        ["ls-files", "-z", "--others", "--exclude-standard"],
    ):
        done = _git(root, command)
        if done.returncode:
            raise _refused("git could not compare.", "Run 'git status' to see what is wrong.")
        found.update(os.fsdecode(name) for name in done.stdout.split(b"\0") if name)
    return tuple(sorted(found))


def text_at_revision(root: Path, base: str, path: str) -> str | None:
    """Return the text of a file at a revision, None where it did not exist or was no UTF-8 text."""
    done = _git(root, ["show", f"{base}:./{path}"])
    if done.returncode:
        return None
    try:
        return done.stdout.removeprefix(b"\xef\xbb\xbf").decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None


def _git(root: Path, arguments: Sequence[str]) -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    except OSError:
        raise _refused("git is not installed.", "Install git, or leave this option away.") from None


def _refused(message: str, fix: str) -> MujazError:
    return MujazError(Finding("P301", message, fix, Location(".")))
