"""Lists and reads the archive's files; refuses links, special files, large files and other encodings."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

MAX_BYTES = 2_000_000
"""A brief of 100,000 words has about 1.5 MB; a larger file is a mistake or an attack."""
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""Python decodes each byte of a file name that is not UTF-8 to one of these (PEP 383)."""
ANY_SUFFIX = ""
"""The suffix that every file has."""


def files_below(root: Path, folder: str, *endings: str) -> Iterator[str]:
    """Yield paths relative to `root` of all entries below `folder` with one of the endings, sorted.

    Links to folders, and folders with a file's suffix, are included: reading them fails with a finding that
    explains why. Raises MujazError (T102) if `folder` itself is a link: it could lead out of the repository.
    """
    for path in (*reversed(PurePosixPath(folder).parents), folder):
        if os.path.islink(f"{root}/{path}"):
            raise link_error(str(path))
    yield from _walk(f"{root}/{folder}", folder, endings)


def _walk(full_path: str, path: str, endings: tuple[str, ...]) -> Iterator[str]:
    """Yield the files of one folder, then those of its folders.

    Paths are strings here, because creating thousands of `Path` objects is slow.
    """
    try:
        with os.scandir(full_path) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError:
        return
    folders = []
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            folders.append(entry.name)
            if any(ending and entry.name.endswith(ending) for ending in endings):
                yield f"{path}/{entry.name}"
        elif entry.name.endswith(endings) or (entry.is_symlink() and entry.is_dir()):
            yield f"{path}/{entry.name}"
    for name in folders:
        yield from _walk(f"{full_path}/{name}", f"{path}/{name}", endings)


def read_bytes(root: Path, path: str) -> bytes:
    """Return the bytes of a regular file below `root`.

    Raises MujazError (T102) for links, special files, files over MAX_BYTES, files the system refuses, and
    names that are not UTF-8. A link could publish a file from outside the repository.
    """
    if not path.isascii() and LONE_SURROGATE.search(path):
        raise _error(path, "The file's name is not UTF-8.", "Rename it with lower-case Latin letters.")
    full_path = f"{root}/{path}"
    try:
        info = os.lstat(full_path)
        if stat.S_ISLNK(info.st_mode) or any(map(os.path.islink, _folders(root, path))):
            raise link_error(path)
        if not stat.S_ISREG(info.st_mode):
            raise _error(path, "This is not a regular file.", "Remove it or replace it by a text file.")
        if info.st_size > MAX_BYTES:
            raise _error(
                path,
                f"The file has {info.st_size:,} bytes; at most {MAX_BYTES:,} are read.",
                "Split it or remove what does not belong in it.",
            )
        with open(full_path, "rb", buffering=0) as file:
            return file.read()
    except FileNotFoundError:
        raise _error(path, "The file is not there.", "Put it back under this name.") from None
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise _error(path, f"The file cannot be read ({reason}).", "Check its permissions.") from None


def _folders(root: Path, path: str) -> Iterator[str]:
    """Yield every folder between `root` and the file, without `root`, as strings."""
    end = path.find("/")
    while end >= 0:
        yield f"{root}/{path[:end]}"
        end = path.find("/", end + 1)


def parent_folders(root: Path, file: Path) -> Iterator[Path]:
    """Yield every folder between `root` and `file`, without `root`."""
    for folder in file.parents:
        if folder == root:
            return
        yield folder


def link_error(path: str) -> MujazError:
    """Return the finding (T102) for a symbolic link. It could publish a file from outside the repository."""
    return _error(path, "This is a symbolic link.", "Replace it by the file itself.")


def _error(path: str, message: str, fix: str) -> MujazError:
    return MujazError(Finding("T102", message, fix, Location(path)))


def read_text(root: Path, path: str) -> str:
    """Return a file's text with `\\n` line ends and no byte order mark. Raises MujazError (T101, T102)."""
    return decode_utf8(path, read_bytes(root, path))


def decode_utf8(path: str, data: bytes) -> str:
    """Return UTF-8 bytes as text. Raises MujazError (T101) that names the likely encoding."""
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise MujazError(
            Finding(
                "T101",
                f"The file is not UTF-8; it looks like {guess_encoding(data)}.",
                "Save it again with the encoding UTF-8.",
                Location(path, line, column),
            )
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def guess_encoding(data: bytes) -> str:
    """Return the name of the likely encoding of bytes that are not UTF-8, for a message."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:200].count(0) > 20:
        return "UTF-16"
    non_ascii = [byte for byte in data if byte >= 0x80]
    try:
        letters = bytes(non_ascii).decode("cp1256")
    except UnicodeDecodeError:
        return "a file that is not text"
    arabic = sum("\u0600" <= letter <= "\u06ff" for letter in letters)
    return "windows-1256 (Arabic)" if arabic * 2 > len(letters) else "windows-1252 or another old encoding"
