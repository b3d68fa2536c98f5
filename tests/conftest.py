"""Fixtures of the whole program: the archive of the tests, built once, and an empty project."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from tests.built_once import built_once
from tests.project import SETTINGS, Built, copy_project, copy_theme
from tests.small_archive.files import files_of
from tests.small_archive.fixtures import built_site, drawn, site
from tests.small_archive.model import little

__all__ = ["built_site", "drawn", "site"]

# How long an example takes depends on what else the machine does; speed is measured in benchmarks/.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

MORE_BRIEFS = 24
"""Generated briefs beside the written ones, so that lists and searches have more than one page."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Built:
    """Return the archive of the tests with more briefs, built in a folder that all workers share."""
    return built_once(tmp_path_factory, worker_id, "built", _archive_with_more_briefs)


def _archive_with_more_briefs(target: Path) -> Path:
    """Copy the archive of the tests and add the generated one, except for files that both have."""
    copy_project(target)
    for path, text in files_of(little(MORE_BRIEFS)).items():
        if not (target / path).exists():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            (target / path).write_text(text, encoding="utf-8")
    return target


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return the settings of the tests and the theme without any content."""
    root = tmp_path / "project"
    copy_theme(root)
    shutil.copy(SETTINGS, root)
    return root


@pytest.fixture
def fill(project: Path) -> Callable[[str, str], Path]:
    """Return a function that writes one text file into the project."""

    def write(path: str, text: str) -> Path:
        file = project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    return write
