"""An archive that is built once for all workers of a run of tests."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz.build.build import build
from mujaz.build.result import BuildOptions
from tests.project import Built

PATIENCE = 300.0
"""Seconds for which one worker waits for another one's build."""


def built_once(
    factory: pytest.TempPathFactory, worker: str, name: str, copy_archive: Callable[[Path], Path]
) -> Built:
    """Return an archive with its site. The first worker copies and builds it, the others wait.

    `copy_archive` writes the archive to the folder that it is given and returns that folder.
    """
    base = factory.getbasetemp()
    shared = (base if worker == "master" else base.parent) / name
    if _is_first(shared):
        _build(shared, copy_archive)
    until = time.monotonic() + PATIENCE
    while not (shared / "done").exists():
        assert time.monotonic() < until, f"The build of '{name}' did not end."
        time.sleep(0.1)
    code, _, output = (shared / "done").read_text(encoding="utf-8").partition("\n")
    assert code == "0", f"The archive '{name}' does not build:\n{output}"
    return Built(shared / "project", shared / "project" / "site")


def _is_first(folder: Path) -> bool:
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    return True


def _build(shared: Path, copy_archive: Callable[[Path], Path]) -> None:
    """Build, and write the exit code and the output to the file `done`, whatever happens."""
    lines: list[str] = []
    code = 2
    try:
        root = copy_archive(shared / "project")
        settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
        # The page of what is to be done is a kind of page too, and tests walk through all kinds.
        (root / "mkdocs.yml").write_text(settings.replace("desk: private", "desk: public"), encoding="utf-8")
        code = build(BuildOptions(root, root / "site"), lines.append)
    except BaseException as error:
        lines.append(f"{type(error).__name__}: {error}")
        raise
    finally:
        # A file appears under its name only when it is whole: other workers wait for that.
        (shared / "unfinished").write_text(f"{code}\n" + "\n".join(lines), encoding="utf-8")
        (shared / "unfinished").rename(shared / "done")
