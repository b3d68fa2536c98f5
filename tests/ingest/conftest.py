"""Fixtures of the tests of the command `new`."""

from pathlib import Path

import pytest

from tests.ingest.archive import OUTLET, PAGE


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return an archive with one outlet and nothing else."""
    outlets = tmp_path / "archive" / "content" / "outlets"
    outlets.mkdir(parents=True)
    (outlets / "river-news.yml").write_text(OUTLET, encoding="utf-8")
    return tmp_path / "archive"


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)
