"""What the tests of the command share."""

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
    place = tmp_path / "page.txt"
    place.write_text(PAGE, encoding="utf-8")
    return str(place)
