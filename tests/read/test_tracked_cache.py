"""A cache that came with the repository is refused; one of this machine is not."""

import subprocess
from pathlib import Path

import pytest

from mujaz.model.finding import MujazError
from mujaz.read.tracked_cache import refuse_tracked_cache


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True)


def checkout(root: Path) -> Path:
    git(root, "init", "-q")
    (root / ".gitignore").write_text(".cache/\n", encoding="utf-8")
    (root / ".cache/check").mkdir(parents=True)
    (root / ".cache/check/state").write_bytes(b"x")
    return root


def test_a_cache_of_this_machine_is_used(tmp_path: Path) -> None:
    refuse_tracked_cache(checkout(tmp_path))


def test_a_file_of_the_cache_that_git_tracks_is_refused(tmp_path: Path) -> None:
    git(checkout(tmp_path), "add", "--force", ".cache/check/state")
    with pytest.raises(MujazError) as refusal:
        refuse_tracked_cache(tmp_path)
    assert str(refusal.value.finding).startswith(
        ".cache/check/state:1:1: P206 (error) This file of the cache"
    )


def test_a_cache_that_is_a_tracked_link_is_refused(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / ".cache").symlink_to("elsewhere")
    git(tmp_path, "add", ".cache")
    with pytest.raises(MujazError, match="P206"):
        refuse_tracked_cache(tmp_path)


def test_a_folder_without_git_has_no_tracked_cache(tmp_path: Path) -> None:
    (tmp_path / ".cache").mkdir()
    refuse_tracked_cache(tmp_path)
