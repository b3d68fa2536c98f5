"""The right library with one thing changed, and the exact findings of that."""

from pathlib import Path

import pytest

from mujaz.check.registry import run_checks
from mujaz.link.link import link
from mujaz.read.library import read_library
from tests.casefile import Case, agree, read_cases
from tests.check.right_library import RIGHT, lay_case

CASES = read_cases(Path(__file__).parent / "cases")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_change_gives_exactly_these_findings(case: Case, tmp_path: Path) -> None:
    lay_case(case, tmp_path)
    agree(case, "\n".join(map(str, run_checks(link(read_library(tmp_path))))))


def test_nothing_is_wrong_with_the_right_library() -> None:
    assert run_checks(link(read_library(RIGHT))) == ()
