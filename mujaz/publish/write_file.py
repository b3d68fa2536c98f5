"""Writes files below a folder with few system calls."""

import os
from collections.abc import Iterable
from pathlib import Path

NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
MORE = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)


def write_file(folder: Path, path: str, data: bytes) -> None:
    """Write a file at `path` below `folder`, with the folders it needs."""
    target = f"{folder}/{path}"
    try:
        descriptor = os.open(target, NEW, 0o644)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        descriptor = os.open(target, NEW, 0o644)
    _write(descriptor, data)


def append_file(folder: Path, path: str, data: bytes) -> None:
    """Add bytes to the end of a file below `folder`."""
    _write(os.open(f"{folder}/{path}", MORE), data)


def copy_files(source: Path, target: Path, names: Iterable[str]) -> None:
    """Copy files of one folder into another by relative path.

    They are no hard links, so that damage to a cached file does not reach the site.
    """
    for name in names:
        write_file(target, name, (source / name).read_bytes())


def _write(descriptor: int, data: bytes) -> None:
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    finally:
        os.close(descriptor)
