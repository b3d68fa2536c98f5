"""A site never takes the place of what people wrote."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz.build.build import build
from mujaz.build.result import BuildOptions
from mujaz.model.finding import MujazError
from tests.project import BRIEF, BRIEF_PATH, OUTLET, OUTLET_PATH
from tests.whole import files_below

Fill = Callable[[str, str], Path]
MADE = (".cache/", "_stage/")
"""What a build may leave behind that stops."""
SAID: list[str] = []
"""What builds say, which nobody reads."""


@pytest.fixture
def root(project: Path, fill: Fill) -> Path:
    """Return a project with one brief."""
    fill(OUTLET_PATH, OUTLET)
    fill(BRIEF_PATH, BRIEF)
    return project


def refusal(root: Path, output: Path) -> str:
    """Return why a site is not built into a folder. All files must be as they were."""
    before = files_below(root)
    with pytest.raises(MujazError) as stopped:
        build(BuildOptions(root, output), SAID.append)
    after = {path: data for path, data in files_below(root).items() if not path.startswith(MADE)}
    assert after == before
    assert stopped.value.finding.code == "P205"
    return stopped.value.finding.message


@pytest.mark.parametrize("name", [".", "..", "briefs", "briefs/2025", "content/new", "mujaz", ".cache"])
def test_no_folder_of_the_checkout_becomes_a_site(root: Path, name: str) -> None:
    assert "briefs" in refusal(root, root / name)


def test_a_folder_with_other_files_is_left_alone(root: Path, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "mine.txt").write_text("mine", encoding="utf-8")
    assert refusal(root, tmp_path / "notes") == "This folder holds files that no build has put there."
    assert (tmp_path / "notes" / "mine.txt").read_text(encoding="utf-8") == "mine"


def test_a_link_to_the_briefs_is_seen_through(root: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").symlink_to(root / "briefs")
    assert "folder of the briefs" in refusal(root, tmp_path / "elsewhere")


@pytest.mark.skipif(os.name != "posix", reason="A file system in which nothing can be made.")
def test_where_no_folder_can_be_made_a_sentence_says_so(root: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert refusal(root, tmp_path / "file" / "site") == "No folder can be made here."


def test_new_and_empty_folders_and_former_sites_are_built_into(root: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for output in (tmp_path / "empty", tmp_path / "new" / "deep", tmp_path / "empty"):
        assert build(BuildOptions(root, output, clean=True), SAID.append) == 0
        assert (output / "en/briefs/2025-03-04-library/index.html").is_file()


def test_the_usual_folder_is_ours_whatever_stands_in_it(root: Path) -> None:
    (root / "site").mkdir()
    (root / "site" / "old.html").write_text("old", encoding="utf-8")
    assert build(BuildOptions(root, root / "site"), SAID.append) == 0
    assert not (root / "site" / "old.html").exists()
