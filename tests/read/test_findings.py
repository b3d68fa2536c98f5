"""Files that are wrong in one way each, and the exact findings that reading them gives."""

from pathlib import Path

import pytest

from mujaz.read.library import read_library
from tests.casefile import Case, agree, read_cases, write_files

CASES = read_cases(Path(__file__).parent / "cases" / "findings")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_reading_reports_what_is_wrong_and_where(case: Case, tmp_path: Path) -> None:
    write_files(case, tmp_path)
    library = read_library(tmp_path)
    agree(case, "\n".join(str(finding) for finding in library.findings))
