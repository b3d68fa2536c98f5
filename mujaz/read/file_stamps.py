"""What tells a file from a changed one without reading it."""

import os
from collections.abc import Iterator
from pathlib import Path
from struct import Struct

from mujaz.read.files import ANY, files_below

BRIEFS = "briefs"
ENDING = ".md"
Signature = bytes
"""Times of writing and of change in nanoseconds, size in bytes, inode, as `MARKS` packs them: another file
or another content has another one. Empty for what cannot be looked at."""
MARKS = Struct(">qqQQ")


def brief_paths(root: Path) -> Iterator[str]:
    """Yield the path of every file among the briefs, relative to `root`, sorted; of strays too."""
    return files_below(root, BRIEFS, ENDING, ANY)


def signature(root: Path, path: str) -> Signature:
    """Return what tells a file from a changed one without reading it."""
    try:
        info = os.lstat(f"{root}/{path}")
    except OSError:
        return b""
    return MARKS.pack(info.st_mtime_ns, info.st_ctime_ns, info.st_size, info.st_ino)


def signatures(root: Path) -> dict[str, Signature]:
    """Return the signature of every brief's file by its path, sorted."""
    return {path: signature(root, path) for path in brief_paths(root)}
