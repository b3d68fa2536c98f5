"""Reads and writes files outside the archive, and reads files of the archive up to the size of a memory."""

import stat
from pathlib import Path

from mujaz.exchange.xml_stream import MAX_BYTES
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.read.files import parent_folders
from mujaz.write.whole_file import create_file

CODE = "T102"


def read_external_file(path: str) -> bytes:
    """Return the bytes of a file anywhere on the disk. Raises MujazError (T102)."""
    try:
        info = Path(path).stat()
        if not stat.S_ISREG(info.st_mode):
            raise _error(path, "This is not a regular file.", "Name a file.")
        if info.st_size > MAX_BYTES:
            message = f"The file has {info.st_size:,} bytes; at most {MAX_BYTES:,} are read."
            raise _error(path, message, "Split it into several files.")
        return Path(path).read_bytes()
    except OSError as error:
        raise _error(path, f"The file cannot be read ({_reason(error)}).", "Check its name.") from None
    except ValueError:
        raise _error(path, "This is not the name of a file.", "Check its name.") from None


def read_project_file(root: Path, path: str) -> bytes:
    """Return the bytes of a file below `root`, up to the size of a translation memory.

    Raises MujazError (T102); a link is refused, as in `mujaz.read.files`.
    """
    _refuse_links(root, path)
    try:
        return read_external_file(str(root / path))
    except MujazError as error:
        raise MujazError(error.finding._replace(location=Location(path))) from None


def _refuse_links(root: Path, path: str) -> None:
    full_path = root / path
    if full_path.is_symlink() or any(parent.is_symlink() for parent in parent_folders(root, full_path)):
        raise _error(path, "This is a symbolic link.", "Replace it by the file itself.")


def write_new_file(path: str, data: bytes) -> None:
    """Write a new file anywhere on the disk, whole. Raises MujazError (T102); what exists stays."""
    try:
        create_file(Path(path), data)
    except FileExistsError:
        raise _error(path, "The file exists already.", "Name another one, or remove it first.") from None
    except OSError as error:
        message = f"The file cannot be written ({_reason(error)})."
        raise _error(path, message, "Check the folder and its permissions.") from None


def _reason(error: OSError) -> str:
    return error.strerror or "unknown reason"


def _error(path: str, message: str, fix: str) -> MujazError:
    return MujazError(Finding(CODE, message, fix, Location(path)))
