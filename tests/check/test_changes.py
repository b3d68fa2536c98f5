"""What a branch changed: published words need a correction, and only changed files are shown."""

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from mujaz.cli.check import command
from mujaz.model.finding import MujazError
from tests.check.right_library import RIGHT, copy_of_right

BRIEF = "briefs/2025/2025-03-04-library.md"
OTHER = "content/outlets/sample-wire.yml"
CORRECTION = "corrections:\n  - {date: 2025-03-07, note: {ar: صُححت كلمة., en: A word was corrected.}}\n"


@pytest.fixture
def branch(tmp_path: Path) -> Path:
    """Return a checkout of the right library, on a branch that has changed nothing yet."""
    import shutil

    shutil.copytree(RIGHT, tmp_path, dirs_exist_ok=True)
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "Begin")
    git(tmp_path, "switch", "-qc", "work")
    return tmp_path


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True)


def change(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), encoding="utf-8")


def printed(root: Path, *options: str) -> list[str]:
    done = CliRunner().invoke(command, options, obj=root, standalone_mode=False)
    if done.exception:
        raise done.exception
    return [line for line in done.output.splitlines() if not line.startswith("Checked ")]


def test_a_branch_without_changes_has_no_findings(branch: Path) -> None:
    assert printed(branch, "--base", "main") == []


def test_published_words_that_change_need_a_correction(branch: Path) -> None:
    for old in ("    ar: «عاد القراء", "المكتبة: «عاد القراء"):
        change(branch, BRIEF, old, old.replace("عاد", "رجع"))
    found = printed(branch, "--base", "main")
    assert len(found) == 2
    assert all(" S501 " in line for line in found)
    change(branch, BRIEF, "tags:", f"{CORRECTION}tags:")
    assert printed(branch, "--base", "main") == []


def test_a_vowel_mark_is_no_change(branch: Path) -> None:
    change(branch, BRIEF, "ولم تصل بعد", "ولم تصِل بعد")
    assert printed(branch, "--base", "main") == []


def test_drafts_may_change_freely(branch: Path) -> None:
    change(branch, BRIEF, "status: translated", "status: draft")
    git(branch, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qam", "Draft")
    git(branch, "branch", "-f", "main")
    change(branch, BRIEF, "ولم تصل بعد", "ولم تُطبع بعد")
    assert printed(branch, "--base", "main") == []


def test_a_published_brief_that_is_gone_is_noticed(branch: Path) -> None:
    (branch / BRIEF).rename(branch / BRIEF.replace("library", "books"))
    assert any(f"{BRIEF}:1:1: P104 " in line for line in printed(branch, "--changed"))


def test_only_changed_files_are_shown(branch: Path) -> None:
    change(branch, BRIEF, "[education]", "[weather]")
    git(branch, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qam", "Mistake on main")
    git(branch, "branch", "-f", "main")
    change(branch, OTHER, "country: LB", "country: UK")
    (branch / "content/outlets/new.yml").write_text("names: {ar: وكالة}\n", encoding="utf-8")
    shown = {line.split(":")[0] for line in printed(branch, "--changed")}
    assert shown == {OTHER, "content/outlets/new.yml"}


@pytest.mark.parametrize("base", ["nowhere", "--output=x"])
def test_a_revision_that_is_not_there_is_said(branch: Path, base: str) -> None:
    with pytest.raises(MujazError, match="There is no revision"):
        printed(branch, "--base", base)


def test_a_folder_without_git_is_said(tmp_path: Path) -> None:
    with pytest.raises(MujazError, match="no git repository"):
        printed(copy_of_right(tmp_path), "--changed")
