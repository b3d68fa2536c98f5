"""The command `test`: which tools it calls, and which exit code their outcomes give."""

import sys
from pathlib import Path

import pytest

from mujaz.cli.test import COULD_NOT_START, Outcome, Step, browser_tests, exit_code, linters, pytest_step, run
from tests.project import ROOT


def outcomes(*codes: int) -> list[Outcome]:
    return [Outcome(Step("tool", ()), code, 1.0) for code in codes]


@pytest.mark.parametrize(
    ("codes", "code"),
    [((0, 0), 0), ((0, 1), 1), ((5, 0), 1), ((0, -9), 2), ((1, COULD_NOT_START), 2)],
)
def test_the_exit_code_tells_failures_from_tools_that_could_not_run(
    codes: tuple[int, ...], code: int
) -> None:
    assert exit_code(outcomes(*codes)) == code


def test_a_full_run_measures_coverage_and_one_by_name_does_not() -> None:
    assert "--cov" in pytest_step(None, browser=True, coverage=True).command
    by_name = pytest_step("bidi", browser=False, coverage=False).command
    assert "--cov" not in by_name
    assert by_name[-4:] == ("-k", "bidi", "-m", "not browser")


def test_the_linters_read_types_style_and_imports() -> None:
    names = [step.name for step in linters(ROOT) if step.name != "npm ci"]
    assert names == ["ruff check", "ruff format", "mypy", "lint-imports", "biome", "tsc"]


def test_packages_of_the_front_end_are_installed_before_they_are_used(tmp_path: Path) -> None:
    assert [step.name for step in linters(tmp_path)][-3:] == ["npm ci", "biome", "tsc"]


def test_the_browser_tests_are_found_in_all_folders() -> None:
    files = browser_tests(ROOT)
    assert {"tests/browser/test_walk.py", "tests/browser/samples/test_walk.py"} <= set(files)


def test_a_tool_that_cannot_start_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = run(Step("none", (str(tmp_path / "no-such-tool"),)), tmp_path)
    assert outcome.code == COULD_NOT_START
    assert "could not be started" in capsys.readouterr().out
    assert run(Step("python", (sys.executable, "-c", "raise SystemExit(3)")), tmp_path).code == 3
    assert str(outcomes(3)[0]) == "  tool           FAILED (exit code 3), 1.0 s"
