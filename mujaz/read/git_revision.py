"""Asks git for the files that a branch changed, and for their text at an earlier revision."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

MAIN_BRANCHES = ("origin/HEAD", "origin/main", "main", "origin/master", "master")
"""Names of the main branch, tried in order."""


def merge_base(root: Path, revision: str = "") -> str:
    """Return the commit at which HEAD branched off from `revision`, or from the main branch.

    Raises MujazError (P301) where there is no git, no checkout, or no such revision.
    """
    for name in (revision,) if revision else MAIN_BRANCHES:
        if name.startswith("-"):
            continue
        process = _git(root, ["merge-base", "HEAD", name])
        if process.returncode == 0:
            return process.stdout.decode().strip()
    if _git(root, ["rev-parse", "--is-inside-work-tree"]).returncode:
        raise _error("This folder is no git repository.", "Leave this option away, or work in a clone.")
    if revision:
        raise _error(f"There is no revision '{revision}'.", "Fetch it with git, or correct its name.")
    raise _error("There is no main branch to compare with.", "Name a revision: --base REV.")


def changed_paths(root: Path, base: str) -> tuple[str, ...]:
    """Return the paths of the working tree that differ from `base`, new and removed files included."""
    paths: set[str] = set()
    for command in (
        ["diff", "--name-only", "-z", "--no-renames", "--relative", base, "--"],
        ["ls-files", "-z", "--others", "--exclude-standard"],
    ):
        process = _git(root, command)
        if process.returncode:
            raise _error("git could not compare.", "Run 'git status' to see what is wrong.")
        paths.update(os.fsdecode(name) for name in process.stdout.split(b"\0") if name)
    return tuple(sorted(paths))


def text_at_revision(root: Path, revision: str, path: str) -> str | None:
    """Return the text of a file at a revision; None where it did not exist or was not UTF-8."""
    process = _git(root, ["show", f"{revision}:./{path}"])
    if process.returncode:
        return None
    try:
        return process.stdout.removeprefix(b"\xef\xbb\xbf").decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None


def _git(root: Path, arguments: Sequence[str]) -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    except OSError:
        raise _error("git is not installed.", "Install git, or leave this option away.") from None


def _error(message: str, fix: str) -> MujazError:
    return MujazError(Finding("P301", message, fix, Location(".")))
