"""A folder or an object store, by its URL. Every write is atomic and may be repeated.

fsspec knows the stores (`file://`, `s3://`, `gs://` …) and reads each one's credentials from their usual
source, so that none pass through here.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from mujaz.cluster.error import ClusterError
from mujaz.publish.write_file import write_file

LOCAL = "file://"


@dataclass(frozen=True, slots=True)
class Store:
    """A place for files. It can be pickled for other machines, since it holds only a URL."""

    url: str
    """Without a closing slash."""

    @property
    def folder(self) -> Path | None:
        """The local folder, None for an object store."""
        return Path(self.url.removeprefix(LOCAL)) if self.url.startswith(LOCAL) else None

    def below(self, name: str) -> "Store":
        """Return the store of a folder in it."""
        return Store(f"{self.url}/{name}")

    def put(self, name: str, data: bytes) -> None:
        """Write one file."""
        self.put_all({name: data})

    def put_all(self, files: Mapping[str, bytes]) -> None:
        """Write files by name; an object store takes them concurrently."""
        if self.folder is not None:
            for name, data in files.items():
                _write_atomically(self.folder, name, data)
        elif files:
            system, root = _file_system(self.url)
            system.pipe({f"{root}/{name}": data for name, data in files.items()})

    def get(self, name: str) -> bytes:
        """Return one file. Raises OSError for a missing file."""
        system, root = _file_system(self.url)
        data: bytes = system.cat_file(f"{root}/{name}")
        return data

    def fetch(self, name: str, folder: Path) -> Path:
        """Return a local path of a file; a file of an object store is copied into `folder`."""
        if self.folder is not None:
            return self.folder / name
        path = folder / f"{self.url}/{name}".rpartition("://")[2].replace("/", "-")
        path.write_bytes(self.get(name))
        return path

    def holds(self, name: str) -> bool:
        """Tell whether a file exists."""
        system, root = _file_system(self.url)
        return bool(system.exists(f"{root}/{name}"))

    def names(self) -> Iterator[str]:
        """Yield the name of every file below the store."""
        system, root = _file_system(self.url)
        system.invalidate_cache()
        for path in system.find(root):
            yield path.removeprefix(root).lstrip("/")

    def remove(self, names: list[str]) -> None:
        """Delete files by name."""
        system, root = _file_system(self.url)
        if names:
            system.rm([f"{root}/{name}" for name in names])

    def clear(self) -> None:
        """Delete everything below the store."""
        system, root = _file_system(self.url)
        if system.exists(root):
            system.rm(root, recursive=True)


def open_store(url_or_path: str) -> Store:
    """Return the store of a URL or of the path of a folder."""
    return Store(url_or_path.rstrip("/") if "://" in url_or_path else f"{LOCAL}{Path(url_or_path).resolve()}")


@cache
def _file_system(url: str) -> tuple[Any, str]:
    try:
        system, root = import_module("fsspec.core").url_to_fs(url)
    except (ImportError, ValueError) as error:
        raise ClusterError(
            f"{url} cannot be opened: {error}. "
            "Look at its beginning; stores need a package of their own, s3:// for one needs s3fs."
        ) from None
    return system, root.rstrip("/")


def _write_atomically(folder: Path, name: str, data: bytes) -> None:
    """Write a file beside its final name and rename it: readers see all of it, even with two writers."""
    temporary = f"{name}.{os.urandom(4).hex()}-half"
    write_file(folder, temporary, data)
    os.replace(f"{folder}/{temporary}", f"{folder}/{name}")
