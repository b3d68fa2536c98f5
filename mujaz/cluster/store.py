"""A folder or an object store, by its URL. Every write is whole or not at all, and may be done twice.

fsspec knows the stores (`file://`, `s3://`, `gs://` …) and takes credentials from where each of them keeps
its own, so that none pass through here.
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
    """Where files lie. It may travel to other machines: it is nothing but its URL."""

    url: str
    """Without a closing slash."""

    @property
    def folder(self) -> Path | None:
        """The folder, where it is one that the system knows."""
        return Path(self.url.removeprefix(LOCAL)) if self.url.startswith(LOCAL) else None

    def below(self, name: str) -> "Store":
        """Return the store of one of its folders."""
        return Store(f"{self.url}/{name}")

    def put(self, name: str, data: bytes) -> None:
        """Write one file."""
        self.put_all({name: data})

    def put_all(self, files: Mapping[str, bytes]) -> None:
        """Write files by their names below the store; those of an object store go at the same time."""
        if self.folder is not None:
            for name, data in files.items():
                _put(self.folder, name, data)
        elif files:
            system, root = _system(self.url)
            system.pipe({f"{root}/{name}": data for name, data in files.items()})

    def get(self, name: str) -> bytes:
        """Return one file. Raises OSError where it is not there."""
        system, root = _system(self.url)
        data: bytes = system.cat_file(f"{root}/{name}")
        return data

    def fetch(self, name: str, folder: Path) -> Path:
        """Return where a file lies on this machine; it is copied into `folder` unless it is here already."""
        if self.folder is not None:
            return self.folder / name
        place = folder / f"{self.url}/{name}".rpartition("://")[2].replace("/", "-")
        place.write_bytes(self.get(name))
        return place

    def holds(self, name: str) -> bool:
        """Tell whether a file is there."""
        system, root = _system(self.url)
        return bool(system.exists(f"{root}/{name}"))

    def names(self) -> Iterator[str]:
        """Yield the name of every file below the store."""
        system, root = _system(self.url)
        system.invalidate_cache()
        for path in system.find(root):
            yield path.removeprefix(root).lstrip("/")

    def remove(self, names: list[str]) -> None:
        """Delete files by name."""
        system, root = _system(self.url)
        if names:
            system.rm([f"{root}/{name}" for name in names])

    def clear(self) -> None:
        """Delete everything below the store."""
        system, root = _system(self.url)
        if system.exists(root):
            system.rm(root, recursive=True)


def store_of(place: str) -> Store:
    """Return the store of a URL or of the path of a folder."""
    return Store(place.rstrip("/") if "://" in place else f"{LOCAL}{Path(place).resolve()}")


@cache
def _system(url: str) -> tuple[Any, str]:
    try:
        system, root = import_module("fsspec.core").url_to_fs(url)
    except (ImportError, ValueError) as error:
        raise ClusterError(
            f"{url} cannot be opened: {error}. "
            "Look at its beginning; stores need a package of their own, s3:// for one needs s3fs."
        ) from None
    return system, root.rstrip("/")


def _put(folder: Path, name: str, data: bytes) -> None:
    """Write beside the place and rename: whoever reads it sees all of it, also where two write the same."""
    beside = f"{name}.{os.urandom(4).hex()}-half"
    write_file(folder, beside, data)
    os.replace(f"{folder}/{beside}", f"{folder}/{name}")
