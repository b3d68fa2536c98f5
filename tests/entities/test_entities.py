"""The desk, as cases: files of an archive, a command, and what it says."""

import shlex
from pathlib import Path

import pytest

from mujaz.cli.main import run
from tests.casefile import Case, agree, read_cases, write_files

CASES = read_cases(Path(__file__).parent / "cases")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path.parent.name}-{case.name}")
def test_the_desk_answers_as_the_case_says(
    case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files(case, tmp_path)
    monkeypatch.chdir(tmp_path)
    code = run(tmp_path, ["entities", *shlex.split(case["command"])])
    captured = capsys.readouterr()
    agree(case, "\n".join([*(captured.out + captured.err).splitlines(), f"exit {code}"]))
