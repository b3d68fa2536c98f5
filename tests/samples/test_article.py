"""A real article, named by the environment, becomes a brief among the records of the samples."""

import os
from pathlib import Path

import pytest

from tests.ingest.test_filled_draft import check_filled, without_briefs
from tests.project import ROOT, copy_project

ARTICLE = os.environ.get("MUJAZ_SEED", "")


@pytest.mark.skipif(not ARTICLE, reason="Set MUJAZ_SEED to the saved text of the article to run this.")
def test_the_article_that_the_environment_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = without_briefs(copy_project(tmp_path / "project", ROOT))
    made = check_filled(Path(ARTICLE), root, capsys, [])
    assert len(made["quotes"]) == 10
    assert len(made["reported"]) == 7
    assert len(made["paragraphs"]) == 17
    assert not any(quote["unsure"] for quote in made["quotes"])
