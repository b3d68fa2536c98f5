"""The right library with one thing changed, and the exact findings of that."""

from pathlib import Path

import pytest

from tests.casefile import Case, agree, read_cases
from tests.check.declared_severities import SEVERITIES
from tests.check.right_library import RIGHT, lay_case
from tests.check_everything import check_everything

CASES = read_cases(Path(__file__).parent / "cases")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_change_gives_exactly_these_findings(case: Case, tmp_path: Path) -> None:
    lay_case(case, tmp_path)
    findings = check_everything(tmp_path)
    assert all(finding.severity in SEVERITIES[finding.code] for finding in findings)
    agree(case, "\n".join(map(str, findings)))


def test_nothing_is_wrong_with_the_right_library() -> None:
    assert check_everything(RIGHT) == ()
