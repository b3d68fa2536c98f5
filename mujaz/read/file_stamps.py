"""Stamps of files: they tell whether a file has changed without reading it."""

import os
from collections.abc import Iterator
from pathlib import Path
from struct import Struct

from mujaz.read.files import ANY_SUFFIX, files_below

BRIEFS = "briefs"
BRIEF_SUFFIX = ".md"
FileStamp = bytes
"""Modification and change time in nanoseconds, size in bytes and inode, packed by `STAMP`.

Empty where the system gives no information about the file."""
STAMP = Struct(">qqQQ")


def brief_paths(root: Path) -> Iterator[str]:
    """Yield the path of every file below `briefs/`, relative to `root` and sorted, stray files included."""
    return files_below(root, BRIEFS, BRIEF_SUFFIX, ANY_SUFFIX)


def file_stamp(root: Path, path: str) -> FileStamp:
    """Return the stamp of one file; empty where the system refuses it."""
    try:
        info = os.lstat(f"{root}/{path}")
    except OSError:
        return b""
    return STAMP.pack(info.st_mtime_ns, info.st_ctime_ns, info.st_size, info.st_ino)


def brief_stamps(root: Path) -> dict[str, FileStamp]:
    """Return the stamp of every brief's file by its path, sorted."""
    return {path: file_stamp(root, path) for path in brief_paths(root)}
