"""A little archive on disk with its site: edit, build, look."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from shutil import copytree

from mujaz.build.result import BuildOptions
from mujaz.check.formats.text import format_findings
from mujaz.model.finding import count_errors
from mujaz.preview.builder import BuilderState, build_in_process
from mujaz.preview.terminal import BuildOutput
from mujaz.read.settings import read_settings
from mujaz.render import environment
from tests.check_everything import check_everything
from tests.project import ROOT
from tests.small_archive.edits import Edit
from tests.small_archive.edits_elsewhere import WHOLE_EDITS, mend
from tests.small_archive.files import files_of
from tests.small_archive.model import Little, little, write_changes
from tests.whole import every_file, files_below

Marks = dict[str, tuple[int, int]]
"""Path of each file to its inode and the time of its last change: the same mark, an untouched file."""


@dataclass(slots=True)
class LittleSite:
    """One checkout."""

    root: Path
    little: Little
    written: dict[str, str] = field(default_factory=dict)
    kept: BuilderState = field(default_factory=BuilderState)

    @property
    def site(self) -> Path:
        return self.root / "site"

    def order(self, output: str = "site", *, clean: bool = False) -> BuildOptions:
        return BuildOptions(self.root, self.root / output, drafts=self.little.drafts, clean=clean)

    def write(self) -> None:
        """Write the archive as it is now."""
        now = files_of(self.little)
        write_changes(self.root, self.written, now)
        self.written = now

    def edit(self, edit: Edit, random: Random) -> None:
        """Make an edit and write it. The process that follows it begins anew where a real one would."""
        edit(self.little, random)
        self.write()
        if edit in WHOLE_EDITS:
            self.restart()

    def restart(self) -> None:
        """Forget what a running process keeps in memory."""
        self.kept = BuilderState()
        environment._template.cache_clear()
        environment._environment.cache_clear()

    def mend(self) -> None:
        mend(self.little)
        self.write()

    def build(self) -> BuildOutput:
        """Build in the session that is open, if any; remember what was built, as the preview does."""
        attempt = build_in_process(self.order(), self.kept)
        if self.kept.session is not None and attempt.code == 0:
            self.kept.session.save()
        return attempt

    def build_anew(self) -> BuildOutput:
        """Build as a new process does."""
        self.kept = BuilderState()
        return self.build()

    def files(self) -> dict[str, bytes]:
        return files_below(self.site)

    def expected(self) -> dict[str, bytes]:
        return every_file(self.root, drafts=self.little.drafts)

    def findings(self) -> tuple[int, list[str]]:
        """Return the number of errors, and all findings line by line, from a reading of everything."""
        findings = check_everything(self.root)
        settings_findings = read_settings(self.root)[1]
        return count_errors(findings), format_findings((*settings_findings, *findings)).splitlines()

    def marks(self) -> Marks:
        return marks_below(self.site)


def marks_below(folder: Path) -> Marks:
    found = {}
    for base, _, names in os.walk(folder):
        for name in names:
            info = Path(base, name).stat()
            found[Path(base, name).relative_to(folder).as_posix()] = (info.st_ino, info.st_mtime_ns)
    return found


def touched(before: Marks, after: Marks) -> set[str]:
    """Return the paths that were written, added or removed."""
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    """Return the paths whose bytes differ."""
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def set_up(root: Path, it: Little | None = None) -> LittleSite:
    """Write a little archive with the project's theme below `root`."""
    copytree(ROOT / "theme_overrides", root / "theme_overrides")
    site = LittleSite(root, it or little())
    site.write()
    return site


def pages(paths: Iterable[str]) -> set[str]:
    """Return the paths of pages among paths."""
    return {path for path in paths if path.endswith("index.html") and path.count("/")}
