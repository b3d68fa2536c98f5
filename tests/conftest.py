"""What tests of the whole program share: a copy of the project, built once for all of them."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from mujaz.build.build import build
from mujaz.build.result import Order
from tests.project import ROOT, Built, copy_project
from tests.small_archive.fixtures import built_site, drawn, site

__all__ = ["built_site", "drawn", "site"]

# How long an example takes depends on what else the machine does; speed is measured in benchmarks/.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

PATIENCE = 300.0
"""Seconds for which one worker waits for another one's build."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Built:
    """Return the repository's own archive, built in a folder that all workers share."""
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "built"
    if _is_first(shared):
        _build(shared)
    until = time.monotonic() + PATIENCE
    while not (shared / "done").exists():
        assert time.monotonic() < until, "The build of the archive did not end."
        time.sleep(0.1)
    code, _, said = (shared / "done").read_text(encoding="utf-8").partition("\n")
    assert code == "0", f"The repository's own archive does not build:\n{said}"
    return Built(shared / "project", shared / "project" / "site", said)


def _is_first(folder: Path) -> bool:
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    return True


def _build(shared: Path) -> None:
    """Build a copy, so that a build of the checkout itself is not in the way."""
    said: list[str] = []
    code = 2
    try:
        root = copy_project(ROOT, shared / "project")
        settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
        # So that the walk through every kind of page meets the desk too.
        (root / "mkdocs.yml").write_text(settings.replace("desk: private", "desk: public"), encoding="utf-8")
        code = build(Order(root, root / "site"), said.append)
    except BaseException as error:
        said.append(f"{type(error).__name__}: {error}")
        raise
    finally:
        (shared / "half").write_text(f"{code}\n" + "\n".join(said), encoding="utf-8")
        (shared / "half").rename(shared / "done")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project's settings and theme without any content."""
    root = tmp_path / "project"
    root.mkdir()
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "theme_overrides", root / "theme_overrides")
    return root


@pytest.fixture
def fill(project: Path) -> Callable[[str, str], Path]:
    """Return a function that writes one text file into the project."""

    def write(path: str, text: str) -> Path:
        place = project / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
        return place

    return write
