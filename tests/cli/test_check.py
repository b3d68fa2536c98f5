"""`build.py check` with files and folders to look at."""

from pathlib import Path

from click.testing import CliRunner

from mujaz.cli.check import command
from tests.check.right_library import copy_of_right

BRIEF = "briefs/2025/2025-03-04-library.md"


def printed(root: Path, *paths: str) -> str:
    asked = [str(root / path) for path in paths]
    return CliRunner().invoke(command, asked, obj=root, standalone_mode=False).output


def test_only_what_concerns_the_files_asked_for_is_printed(tmp_path: Path) -> None:
    root = copy_of_right(tmp_path)
    text = (root / BRIEF).read_text(encoding="utf-8")
    (root / BRIEF).write_text(text.replace("18 months", "81 months"), encoding="utf-8")
    for asked in ((), (BRIEF,), ("briefs",), ("content", "briefs/2025")):
        assert f"{BRIEF}:38:1: N101" in printed(root, *asked), asked
    assert "N101" not in printed(root, "content")


def test_a_file_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    root = copy_of_right(tmp_path)
    done = CliRunner().invoke(command, ["briefs/2025/none.md"], obj=root)
    assert done.exit_code == 2
    assert "does not exist" in done.output
