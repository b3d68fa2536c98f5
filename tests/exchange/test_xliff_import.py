"""Imports of translated documents, as cases: the report, and the file afterwards."""

from pathlib import Path

import pytest

from mujaz.exchange.segment_positions import parse_brief_file
from mujaz.exchange.xliff_import import ImportResult, import_targets
from mujaz.exchange.xliff_read import read_xliff
from mujaz.exchange.xliff_write import xliff_bytes
from mujaz.model.finding import Finding, MujazError
from tests.casefile import Case, agree, read_cases

CASES = read_cases(Path(__file__).parent / "cases" / "xliff")
EXPORTS = read_cases(Path(__file__).parent / "cases" / "xliff_export")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_import_says_what_it_does_and_leaves_the_rest(case: Case) -> None:
    path, text = next(pair for pair in case.files if pair[0].endswith(".md"))
    brief_file = parse_brief_file(path, text.encode())
    try:
        (document,), findings = read_xliff("in.xlf", case["in.xlf"].encode())
    except MujazError as error:
        agree(case, str(error.finding))
        return
    result = import_targets(brief_file, document, replace="replace" in case.name)
    agree(case, import_report(findings, result))


def import_report(findings: tuple[Finding, ...], result: ImportResult) -> str:
    """Return the report, and the body of the brief after the import."""
    body = result.brief_file.data.decode().split("\n---\n", 1)[1].strip("\n")
    counts = f"{result.added} added, {result.replaced} replaced, {result.unchanged} the same"
    return "\n".join([*map(str, (*findings, *result.findings)), counts, "", body])


@pytest.mark.parametrize("case", EXPORTS, ids=lambda case: case.name)
def test_an_export_keeps_markup_as_codes(case: Case) -> None:
    path, text = next(pair for pair in case.files if pair[0].endswith(".md"))
    agree(case, xliff_bytes(parse_brief_file(path, text.encode()), {}).decode().rstrip("\n"))
