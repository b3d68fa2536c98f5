"""A site of another generator: its build command and its outputs."""

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PeerSite:
    """The same archive for another generator."""

    name: str
    folder: Path
    command: list[str]
    outputs: tuple[str, ...]
    """Files and folders that a build makes, relative to `folder`."""

    def remove_outputs(self) -> None:
        """Remove everything that builds have made."""
        for name in self.outputs:
            path = self.folder / name
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)


def write(path: Path, text: str) -> None:
    """Write a file, and the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
