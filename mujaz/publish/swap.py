"""Put a finished site in the place of the old one, whole or not at all.

A site made from nothing is swapped in at once. Where few files have changed, they are written beside the
site first, with a list of what is to be done; then each is moved into its place, which takes a moment. A run
that was stopped in that moment is finished by the next one. See decision 013.
"""

import ctypes
import json
import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mujaz.publish.target_folder import output_error

EXCHANGE = 2
"""RENAME_EXCHANGE of renameat2(2)."""
AT_FDCWD = -100
JOURNAL = ".journal"


def fresh_folder(site: Path) -> Path:
    """Return an empty folder beside `site` for its new files. Finishes what an earlier run left half done."""
    recover(site)
    fresh = site.parent / f".{site.name}-new"
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        fresh.mkdir(parents=True)
    except (FileNotFoundError, NotADirectoryError):
        raise output_error(
            site, "No folder can be made here.", "Choose another place for '--output'."
        ) from None
    return fresh


def publish_whole(site: Path, fresh: Path) -> None:
    """Put `fresh` in the place of `site`."""
    old = site.parent / f".{site.name}-old"
    if not site.exists():
        fresh.rename(site)
    elif _exchange(fresh, site):
        fresh.rename(old)
    else:
        site.rename(old)
        fresh.rename(site)
    shutil.rmtree(old, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be done to a site beside putting new files in it. Paths are relative to the site."""

    moved: Sequence[tuple[str, str]] = ()
    """Folders that get another name, from what to what. It comes first."""
    removed: Sequence[str] = ()
    """Files and folders that are no more. Those that come again stay."""


def publish_changes(site: Path, fresh: Path, changes: Changes) -> None:
    """Move every file of `fresh` to its place in `site`, and do the changes.

    The journal is written last, so that without it nothing happens.
    """
    journal = fresh / f"{JOURNAL}-half"
    removed = sorted(path for path in changes.removed if not (fresh / path).exists())
    journal.write_text(json.dumps([changes.moved, removed]), encoding="utf-8")
    journal.rename(fresh / JOURNAL)
    _carry_out(site, fresh)


def recover(site: Path) -> None:
    """Finish or undo what a run that was stopped has left half done."""
    fresh, old = site.parent / f".{site.name}-new", site.parent / f".{site.name}-old"
    if (fresh / JOURNAL).exists() and site.exists():
        with suppress(ValueError):  # a damaged journal: the site is made from nothing, as its state is gone
            _carry_out(site, fresh)
    if not site.exists() and old.exists():
        old.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def _carry_out(site: Path, fresh: Path) -> None:
    """Do what the journal says. Doing it twice is the same as once."""
    moved, removed = json.loads((fresh / JOURNAL).read_text(encoding="utf-8"))
    for source, target in moved:
        if (site / source).exists() and not (site / target).exists():
            (site / source).rename(site / target)
    for path in removed:
        _remove(site, site / path)
    for base, _, names in os.walk(fresh):
        there = f"{site}{base[len(str(fresh)) :]}"
        for name in names:
            if name != JOURNAL:
                _move(f"{base}/{name}", f"{there}/{name}")
    (fresh / JOURNAL).unlink()
    shutil.rmtree(fresh, ignore_errors=True)


def _move(source: str, target: str) -> None:
    try:
        os.replace(source, target)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.replace(source, target)


def _remove(site: Path, place: Path) -> None:
    """Remove a file or a folder, and the folders above it that it leaves empty."""
    if place.is_dir():
        shutil.rmtree(place, ignore_errors=True)
    else:
        place.unlink(missing_ok=True)
    for folder in place.parents:
        if folder == site:
            return
        try:
            folder.rmdir()
        except OSError:
            return  # it holds other pages, or is gone already


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step where the system can. Returns False where it cannot."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        swap = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:
        return False
    done: int = swap(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), EXCHANGE)
    return done == 0


def link(source: Path, target: Path | str) -> None:
    """Hard-link one file; copy it where the system refuses, as between two file systems."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
