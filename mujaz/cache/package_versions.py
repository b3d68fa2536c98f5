"""Which versions of packages are installed, read off the names of the folders that say so.

`importlib.metadata` gives the same answer, but takes as long to import as everything else that a check of one
brief needs. Source: the packaging specification "Recording installed projects".
"""

import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

HOSTS = ("mkdocs", "properdocs", "mkdocs-material")
"""Packages that render the layouts."""
RECORD = ".dist-info"


def versions(packages: Iterable[str]) -> dict[str, str]:
    """Return the version of each package by its name, `absent` where it is not installed."""
    found = _installed()
    return {package: found.get(_bare(package), "absent") for package in packages}


@cache
def _installed() -> dict[str, str]:
    """Return all of them, as they were when this process first asked: it runs with those."""
    found: dict[str, str] = {}
    for folder in map(Path, sys.path):
        if folder.name in ("site-packages", "dist-packages") and folder.is_dir():
            for place in folder.glob(f"*{RECORD}"):
                name, _, version = place.name.removesuffix(RECORD).partition("-")
                found.setdefault(_bare(name), version)
    return found


def _bare(name: str) -> str:
    """Return a name as all spellings of it have in common."""
    return name.lower().replace("-", "_").replace(".", "_")
