"""Checks the output folder of a site: a build replaces it, so it must not hold other files."""

import os
from pathlib import Path

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

BUILD_FOLDERS = ("site", ".cache/preview")
"""Folders of a checkout that hold build output and that git ignores."""
SOURCE_FOLDERS = (
    *("briefs", "content", "docs", "mujaz", "schemas", "tests", "theme_overrides"),
    *(".cache", ".git", ".venv", "_stage", "node_modules"),
)
"""Folders of a checkout in which no site may be built, whether they exist or not."""
SITE_FILES = ("index.html", "404.html", "data/briefs.json")
"""Files that every built site has."""
MAIN_SITE = "main"
"""Folder of the main site in an archive that is split by year."""
OTHER_FOLDER_FIX = "Give '--output' a new or empty folder, or one that an earlier build has made."


def check_output(root: Path, output: Path) -> None:
    """Raise MujazError (P205) if a site in `output` would replace other files."""
    root, target = root.resolve(), output.resolve()
    if root.is_relative_to(target):
        raise output_error(output, "This folder holds the briefs themselves.", OTHER_FOLDER_FIX)
    if any(target.is_relative_to(root / name) for name in BUILD_FOLDERS):
        return
    if any(target.is_relative_to(root / name) for name in SOURCE_FOLDERS):
        raise output_error(
            output, "This is a folder of the briefs and the program, not of a site.", OTHER_FOLDER_FIX
        )
    if _is_filled(target) and not is_site(target):
        raise output_error(output, "This folder holds files that no build has put there.", OTHER_FOLDER_FIX)


def is_site(folder: Path) -> bool:
    """Tell whether a folder looks like a built site."""
    return any(all((site / part).is_file() for part in SITE_FILES) for site in (folder, folder / MAIN_SITE))


def output_error(output: Path, message: str, fix: str) -> MujazError:
    """Return the error for an unusable output folder."""
    return MujazError(Finding("P205", message, fix, Location(os.fspath(output))))


def _is_filled(folder: Path) -> bool:
    """Tell whether a folder has any entry. One that cannot be listed counts as filled."""
    if folder.is_file():
        return True
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is not None
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
