"""Translated documents and the briefs they go into, as cases: what is said, and the file afterwards."""

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
    held = parse_brief_file(path, text.encode())
    try:
        (document,), findings = read_xliff("in.xlf", case["in.xlf"].encode())
    except MujazError as error:
        agree(case, str(error.finding))
        return
    done = import_targets(held, document, replace="replace" in case.name)
    agree(case, told(findings, done))


def told(findings: tuple[Finding, ...], done: ImportResult) -> str:
    """Return the report, and the body of the brief after the import."""
    body = done.brief_file.data.decode().split("\n---\n", 1)[1].strip("\n")
    counts = f"{done.added} added, {done.replaced} replaced, {done.unchanged} the same"
    return "\n".join([*map(str, (*findings, *done.findings)), counts, "", body])


@pytest.mark.parametrize("case", EXPORTS, ids=lambda case: case.name)
def test_an_export_keeps_markup_as_codes(case: Case) -> None:
    path, text = next(pair for pair in case.files if pair[0].endswith(".md"))
    agree(case, xliff_bytes(parse_brief_file(path, text.encode()), {}).decode().rstrip("\n"))
