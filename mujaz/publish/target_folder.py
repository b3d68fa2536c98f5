"""Where a site may be put: where nothing stands that people wrote, since it takes the place of all there."""

import os
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

OURS = ("site", ".cache/preview")
"""Folders of a checkout that are built into again and again, and that git does not keep."""
SOURCES = (
    *("briefs", "content", "docs", "mujaz", "schemas", "tests", "theme_overrides"),
    *(".cache", ".git", ".venv", "_stage", "node_modules"),
)
"""Folders of a checkout in which no other site may be built, be they there or not."""
PARTS = ("index.html", "404.html", "data/briefs.json")
"""Files by which a site that a build has made is known."""
MAIN = "main"
"""Where archives that are split by year have their first site."""
ELSEWHERE = "Give '--output' a new or empty folder, or one that an earlier build has made."


def check_output(root: Path, output: Path) -> None:
    """Raise MujazError (P205) where a site in `output` would take the place of something else."""
    root, place = root.resolve(), output.resolve()
    if root.is_relative_to(place):
        raise refused(output, "This folder holds the briefs themselves.", ELSEWHERE)
    if any(place.is_relative_to(root / name) for name in OURS):
        return
    if any(place.is_relative_to(root / name) for name in SOURCES):
        raise refused(output, "This is a folder of the briefs and the program, not of a site.", ELSEWHERE)
    if _is_filled(place) and not is_site(place):
        raise refused(output, "This folder holds files that no build has put there.", ELSEWHERE)


def is_site(folder: Path) -> bool:
    """Whether a build has made what stands in a folder, as far as that shows."""
    return any(all((place / part).is_file() for part in PARTS) for place in (folder, folder / MAIN))


def refused(output: Path, message: str, fix: str) -> MujazError:
    """Return what is raised where a site cannot be put somewhere."""
    return MujazError(Finding("P205", message, fix, Location(os.fspath(output))))


def _is_filled(place: Path) -> bool:
    """Whether anything is there; what cannot be looked at counts as filled."""
    if place.is_file():
        return True
    try:
        with os.scandir(place) as found:
            return next(found, None) is not None
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
