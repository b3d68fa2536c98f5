"""Every code is explained, has a case, and stands on the page of checks."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from mujaz.check.explanations import SUBJECTS, as_text, checks_page, explanations
from mujaz.check.registry import all_checks
from mujaz.cli.explain import command
from tests.casefile import read_cases
from tests.project import ROOT

CODE = re.compile(rf"\b[{''.join(SUBJECTS)}][1-9]\d\d\b")
EMITTED = re.compile(rf'"([{"".join(SUBJECTS)}][1-9]\d\d)"')
NOT_FROM_FILES = {
    "F109",
    "P201",
    "P202",
    "P203",
    "P204",
    "S401",
    "T103",
    "X101",
    "X102",
    "X103",
    "X104",
    "P104",
    "P205",
    "P301",
    "S501",
    "F108",
    "P206",
}
"""Made by the build, by `new`, of the settings, or while files are exchanged, not by briefs and records.

tests/build, tests/ingest, tests/read and tests/exchange have their tests."""
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LEVELS = re.compile(r"(error|warning|info)\b")
CODES = [explained.code for explained in explanations()]


def test_every_check_has_a_case() -> None:
    expected = "\n".join(case.expect for case in read_cases(Path(__file__).parent / "cases"))
    missing = {code for code in CODES if not re.search(rf": {code} ", expected)}
    assert missing == NOT_FROM_FILES


@pytest.mark.parametrize("module", all_checks(), ids=lambda module: module.CODE)
def test_a_check_is_named_after_its_code_and_explains_itself(module: object) -> None:
    name = str(vars(module)["__name__"]).rpartition(".")[2]
    assert name.startswith(f"{vars(module)['CODE'].lower()}_")
    explained = next(it for it in explanations() if it.code == vars(module)["CODE"])
    assert explained.title[0].isupper()
    assert explained.title[-1] in ".…"
    assert LEVELS.match(explained.level)
    assert len(explained.body) > 40


def test_every_code_that_the_program_emits_is_explained() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "mujaz").rglob("*.py")))
    assert set(EMITTED.findall(sources)) - set(CODES) == set()


def test_no_two_checks_share_a_code() -> None:
    assert len(set(CODES)) == len(CODES)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_code_in_the_documents_exists(path: Path) -> None:
    assert set(CODE.findall(path.read_text(encoding="utf-8"))) - set(CODES) == set()


def test_the_page_of_checks_is_up_to_date() -> None:
    assert (ROOT / "docs/checks.md").read_text(encoding="utf-8") == checks_page()


def test_explain_prints_the_docstring_in_capitals_or_not() -> None:
    done = CliRunner().invoke(command, ["q101"], standalone_mode=False)
    explained = next(it for it in explanations() if it.code == "Q101")
    assert (done.return_value, done.output) == (0, as_text(explained) + "\n")


def test_explain_all_prints_the_page() -> None:
    done = CliRunner().invoke(command, ["--all"], standalone_mode=False)
    assert (done.return_value, done.output) == (0, checks_page())


@pytest.mark.parametrize(
    ("code", "words"), [("A110", "Did you mean 'A1"), ("letters", "explain --all"), ("", "Name a code")]
)
def test_an_unknown_code_ends_with_two_and_a_proposal(code: str, words: str) -> None:
    done = CliRunner().invoke(command, [code] if code else [])
    assert done.exit_code == 2
    assert words in done.output
