"""What tells a file from a changed one without reading it."""

import os
from collections.abc import Iterator
from pathlib import Path
from struct import Struct

from mujaz.read.files import ANY_SUFFIX, files_below

BRIEFS = "briefs"
BRIEF_SUFFIX = ".md"
FileStamp = bytes
"""Times of writing and of change in nanoseconds, size in bytes, inode, as `MARKS` packs them: another file
or another content has another one. Empty for what cannot be looked at."""
STAMP = Struct(">qqQQ")


def brief_paths(root: Path) -> Iterator[str]:
    """Yield the path of every file among the briefs, relative to `root`, sorted; of strays too."""
    return files_below(root, BRIEFS, BRIEF_SUFFIX, ANY_SUFFIX)


def file_stamp(root: Path, path: str) -> FileStamp:
    """Return what tells a file from a changed one without reading it."""
    try:
        info = os.lstat(f"{root}/{path}")
    except OSError:
        return b""
    return STAMP.pack(info.st_mtime_ns, info.st_ctime_ns, info.st_size, info.st_ino)


def brief_stamps(root: Path) -> dict[str, FileStamp]:
    """Return the signature of every brief's file by its path, sorted."""
    return {path: file_stamp(root, path) for path in brief_paths(root)}
