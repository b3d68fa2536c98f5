"""Files that come from elsewhere or go there, and our own files when a command changes them."""

import os
import stat
import tempfile
from pathlib import Path

from mujaz.exchange.xml_stream import MAX_BYTES
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.read.files import parent_folders

CODE = "T102"


def read_external_file(path: str) -> bytes:
    """Return the bytes of a file that a person names, wherever it lies. Raises MujazError (T102)."""
    try:
        info = Path(path).stat()
        if not stat.S_ISREG(info.st_mode):
            raise _refused(path, "This is not a regular file.", "Name a file.")
        if info.st_size > MAX_BYTES:
            message = f"The file has {info.st_size:,} bytes; at most {MAX_BYTES:,} are read."
            raise _refused(path, message, "Split it into several files.")
        return Path(path).read_bytes()
    except OSError as error:
        raise _refused(path, f"The file cannot be read ({_reason(error)}).", "Check its name.") from None
    except ValueError:
        raise _refused(path, "This is not the name of a file.", "Check its name.") from None


def read_project_file(root: Path, path: str) -> bytes:
    """Return the bytes of a file below `root` that may be large. Links are refused, as for all our files."""
    _refuse_links(root, path)
    try:
        return read_external_file(str(root / path))
    except MujazError as error:
        raise MujazError(error.finding._replace(location=Location(path))) from None


def _refuse_links(root: Path, path: str) -> None:
    place = root / path
    if place.is_symlink() or any(parent.is_symlink() for parent in parent_folders(root, place)):
        raise _refused(path, "This is a symbolic link.", "Replace it by the file itself.")


def write_new_file(path: str, data: bytes, root: Path = Path()) -> None:
    """Write a file that does not exist yet. Raises MujazError (T102) where it does or cannot be written."""
    try:
        with (root / path).open("xb") as file:
            file.write(data)
    except FileExistsError:
        raise _refused(path, "The file exists already.", "Name another one, or remove it first.") from None
    except OSError as error:
        message = f"The file cannot be written ({_reason(error)})."
        raise _refused(path, message, "Check the folder and its permissions.") from None


def replace_file(root: Path, path: str, data: bytes) -> None:
    """Put new bytes in the place of one of our files, at once or not at all; its mode stays.

    A file that does not exist is made. Raises MujazError (T102); links are refused as in reading.
    """
    _refuse_links(root, path)
    place = root / path
    fresh = ""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        mode = stat.S_IMODE(place.stat().st_mode) if place.exists() else 0o644
        handle, fresh = tempfile.mkstemp(prefix=f".{place.name}-", dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(fresh).chmod(mode)
        Path(fresh).replace(place)
    except OSError as error:
        if fresh:
            Path(fresh).unlink(missing_ok=True)
        message = f"The file cannot be written ({_reason(error)})."
        raise _refused(path, message, "Check the folder and its permissions.") from None


def _reason(error: OSError) -> str:
    return error.strerror or "unknown reason"


def _refused(path: str, message: str, fix: str) -> MujazError:
    return MujazError(Finding(CODE, message, fix, Location(path)))
