"""Put a finished site in the place of the old one, whole or not at all."""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

EXCHANGE = 2
"""RENAME_EXCHANGE of renameat2(2)."""
AT_FDCWD = -100


def publish(site: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` write a new site into a fresh folder beside `site`, then swap the two.

    Where `fill` raises, or the power goes, `site` stays as it was.
    """
    fresh = site.parent / f".{site.name}-new"
    old = site.parent / f".{site.name}-old"
    recover(site)
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    try:
        fill(fresh)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    if not site.exists():
        fresh.rename(site)
    elif _exchange(fresh, site):
        fresh.rename(old)
    else:
        site.rename(old)
        fresh.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def recover(site: Path) -> None:
    """Undo what a swap without `renameat2` left half done: the old site is put back."""
    old = site.parent / f".{site.name}-old"
    if not site.exists() and old.exists():
        old.rename(site)
    shutil.rmtree(old, ignore_errors=True)


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


def write(folder: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Write files below `folder` and return how many. Paths are relative, with forward slashes."""
    made: set[str] = set()
    count = 0
    for path, data in files:
        parent, _, _ = path.rpartition("/")
        if parent not in made:
            (folder / parent).mkdir(parents=True, exist_ok=True)
            made.add(parent)
        (folder / path).write_bytes(data)
        count += 1
    return count


def link_tree(source: Path, target: Path, wanted: Callable[[str], bool]) -> None:
    """Hard-link the files of `source` that are wanted into `target`; copy them where links are refused."""
    for path in sorted(source.rglob("*")):
        name = path.relative_to(source).as_posix()
        if not path.is_file() or not wanted(name):
            continue
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(path, place)
        except OSError:
            shutil.copyfile(path, place)
