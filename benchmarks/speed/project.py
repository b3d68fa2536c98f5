"""Copies this project around a generated archive, to build it exactly as a user does."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import generate
from benchmarks.speed.run import PYTHON, run

ROOT = Path(__file__).parents[2]
COPIED = (
    "build.py",
    "mkdocs.yml",
    "pyproject.toml",
    "requirements",
    "mujaz",
    "theme_overrides",
    "content/pages",
)
OUTPUTS = ("site", "_stage", ".cache")
"""Folders that a build creates."""
ADDRESS = "https://example.org/"
"""Address of the site, without which there are no feeds and no sitemap."""
WARM_UP_BRIEFS = 20
"""Briefs of a first build that is not measured."""
MUJAZ_SETTINGS = "  mujaz:"
"""The line of `mkdocs.yml` below which our settings stand."""


@dataclass(frozen=True, slots=True)
class Project:
    """One copy of the project."""

    folder: Path
    briefs: int

    def command(self, *arguments: str) -> list[str]:
        """Return the call of `build.py` as a user types it."""
        return [PYTHON, "build.py", *arguments]

    def forget(self) -> None:
        """Remove everything that builds have made."""
        for name in OUTPUTS:
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def brief(self) -> Path:
        """Return the file that edits are tried on: the one in the middle of the archive."""
        return sorted(self.folder.glob("briefs/*/*.md"))[self.briefs // 2]


def make_template(folder: Path) -> Path:
    """Copy the program into `folder`, once for all sizes, so that a save in between changes nothing."""
    for name in COPIED:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(ROOT / name, target)
    _replace_setting(folder, "site_url:", None, f"site_url: {ADDRESS}")
    return folder


def warm(template: Path) -> None:
    """Build a few briefs, so that the program is compiled as it is for a user from the second run on."""
    (template / ".venv").symlink_to(ROOT / ".venv")
    copy = template.with_name(f"{template.name}-warm")
    shutil.copytree(template, copy, symlinks=True)
    generate(copy, WARM_UP_BRIEFS)
    run(Project(copy, WARM_UP_BRIEFS).command("build"), copy)
    run(Project(copy, WARM_UP_BRIEFS).command("check"), copy)
    for name in ("mujaz", "__pycache__"):
        if (copy / name).exists():
            shutil.rmtree(template / name, ignore_errors=True)
            shutil.move(copy / name, template / name)
    shutil.rmtree(copy)


def make_project(template: Path, folder: Path, briefs: int) -> Project:
    """Make a project with an archive of so many briefs."""
    shutil.copytree(template, folder, symlinks=True)
    generate(folder, briefs)
    return Project(folder, briefs)


def without_search(template: Path, project: Project, folder: Path) -> Project:
    """Return a second project of the same archive whose builds make no search index."""
    shutil.copytree(template, folder, symlinks=True, ignore=shutil.ignore_patterns("content"))
    for name in ("briefs", "content"):
        shutil.copytree(project.folder / name, folder / name, copy_function=os.link)
    _replace_setting(folder, "    search:", MUJAZ_SETTINGS, "    search: false")
    return Project(folder, project.briefs)


def _replace_setting(folder: Path, old: str, after: str | None, new: str) -> None:
    """Put a line into `mkdocs.yml` in the place of another, below the line `after` or at the end."""
    settings = folder / "mkdocs.yml"
    lines = [line for line in settings.read_text(encoding="utf-8").splitlines() if not line.startswith(old)]
    lines.insert(lines.index(after) + 1 if after else len(lines), new)
    settings.write_text("\n".join([*lines, ""]), encoding="utf-8")
