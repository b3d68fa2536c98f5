"""A site of another generator: how it is built, and what a build makes."""

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PeerSite:
    """The same archive for another generator."""

    name: str
    folder: Path
    command: list[str]
    made: tuple[str, ...]
    """Files and folders that a build makes, relative to `folder`."""

    def forget(self) -> None:
        """Remove everything that builds have made."""
        for name in self.made:
            place = self.folder / name
            if place.is_dir():
                shutil.rmtree(place)
            else:
                place.unlink(missing_ok=True)


def write(path: Path, text: str) -> None:
    """Write a file, and the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
