"""Finds the file behind an address of the preview, inside the served folder and nowhere else."""

import os
from pathlib import Path
from urllib.parse import quote, unquote

CONTROL_CHARACTERS = frozenset(map(chr, (*range(0x20), 0x7F)))


def address_parts(path: str) -> tuple[str, ...] | None:
    """Return the decoded names of an address's path, None where no file can have such names.

    Backslashes and control characters, NUL among them, are refused; so are `.` and `..`, which browsers
    resolve themselves before they ask.

    >>> address_parts("/en/a%20b/"), address_parts("/%2e%2e/x")
    (('en', 'a b'), None)
    """
    try:
        decoded = unquote(path, errors="strict")
    except UnicodeDecodeError:
        return None
    if "\\" in decoded or not CONTROL_CHARACTERS.isdisjoint(decoded):
        return None
    names = tuple(name for name in decoded.split("/") if name)
    return None if "." in names or ".." in names else names


def served_path(folder: Path, path: str) -> Path | None:
    """Return the file or folder behind an address's path, all links resolved.

    None where there is none, and where a link leads out of the folder. The folder itself may be a link.
    """
    names = address_parts(path)
    if names is None:
        return None
    root = Path(os.path.realpath(folder))
    real = Path(os.path.realpath(root.joinpath(*names)))
    try:
        is_served = real.is_dir() or (real.is_file() and not path.endswith("/"))
    except OSError:
        return None  # a name that is too long
    return real if is_served and real.is_relative_to(root) else None


def with_closing_slash(path: str) -> str:
    """Return the address of a folder as it must be written. It never begins with two slashes."""
    return quote("/" + "/".join(address_parts(path) or ())) + "/"
