"""Writes one file whole: a temporary file beside it, flushed to the disk, then one rename.

A program that is killed, or a machine that loses power, leaves the old file or the new one. The order is that
of `fsync(2)` and `rename(2)`: the data first, then the name, then the folder that holds the name.
"""

import os
from contextlib import suppress
from pathlib import Path

ENDING = ".mujaz-new"
"""Ending of temporary files. They begin with a dot: no reader and no preview heeds them."""
NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
MODE = 0o644
"""Permissions of a file that did not exist before."""


def temporary_file(target: Path) -> Path:
    """Return the temporary file of `target`. It stands beside it, as a rename needs one file system."""
    return target.with_name(f".{target.name}{ENDING}")


def write_temporary(target: Path, data: bytes) -> Path:
    """Write the temporary file of `target` to the disk. Its folder must exist. Returns its path."""
    temporary = temporary_file(target)
    temporary.unlink(missing_ok=True)
    descriptor = os.open(temporary, NEW, MODE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if target.exists():
                temporary.chmod(target.stat().st_mode & 0o777)
            os.fsync(file.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def create_file(target: Path, data: bytes) -> None:
    """Write a new file whole. Raises FileExistsError where there is one already, and OSError."""
    temporary = write_temporary(target, data)
    try:
        name_new_file(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(target.parent)


def replace_file(target: Path, data: bytes) -> None:
    """Replace or create a file whole. Raises OSError."""
    temporary = write_temporary(target, data)
    try:
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(target.parent)


def name_new_file(temporary: Path, target: Path) -> None:
    """Give a temporary file the name of a file that must not exist. Raises FileExistsError."""
    try:
        os.link(temporary, target)  # unlike a rename, a link never replaces a file
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(target):
            raise FileExistsError(17, "it exists already", os.fspath(target)) from None
        temporary.replace(target)
    else:
        temporary.unlink()


def sync_folder(folder: Path) -> None:
    """Flush the names in a folder to the disk, where the system can (Windows cannot)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
