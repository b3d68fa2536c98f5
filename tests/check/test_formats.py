"""Findings as text, for GitHub, as JSON, as SARIF, as a table: whatever stands in them."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner

from mujaz.check.explanations import explanation_of
from mujaz.check.formats import github, markdown, sarif, text
from mujaz.check.formats import json as as_json
from mujaz.cli.check import SUMMARY_VARIABLE, command
from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location
from tests.check.right_library import copy_of_right

Format = Callable[[Iterable[Finding]], str]
FOUND = (
    Finding(
        "T301",
        "'تفتـــح' is stretched.",
        "Write 'تفتح'.",
        Location("briefs/2025/a.md", 3, 21),
        Severity.WARNING,
    ),
    Finding("Q101", "Nearest is 'عاد | <b>'.", "Copy it.\n100%", Location("briefs/2025/a,b:c.md", 28, 9)),
    Finding("S102", "No copy.", "Save it.", Location("briefs/2025/\udcff\u202e.md"), Severity.INFO),
)
LEVELS = {"error", "warning", "note", "none"}


def test_text_isolates_what_runs_from_right_to_left() -> None:
    assert text.format_findings(FOUND[:2]).splitlines() == [
        "briefs/2025/a.md:3:21: T301 (warning) \u2068'تفتـــح'\u2069 is stretched. Write \u2068'تفتح'\u2069.",
        "briefs/2025/a,b:c.md:28:9: Q101 (error) Nearest is \u2068'عاد | <b>'\u2069. Copy it.\\n100%",
    ]


def test_text_shows_what_a_file_name_hides() -> None:
    assert "\\udcff\\u202e.md" in text.format_findings(FOUND)


def test_annotations_come_errors_first_and_escape_their_signs() -> None:
    first, second, third = github.format_findings(FOUND).splitlines()
    assert first == (
        "::error file=briefs/2025/a%2Cb%3Ac.md,line=28,col=9,title=Q101::"
        "Nearest is 'عاد | <b>'. Copy it.%0A100%25"
    )
    assert second.startswith("::warning file=briefs/2025/a.md,line=3,col=21,title=T301::")
    assert third.startswith("::notice ")


def test_json_holds_every_part_and_the_counts() -> None:
    document = json.loads(as_json.format_findings(FOUND))
    assert document["counts"] == {"error": 1, "warning": 1, "info": 1}
    assert document["findings"][0] == {
        "path": "briefs/2025/a.md",
        "line": 3,
        "column": 21,
        "code": "T301",
        "severity": "warning",
        "message": "'تفتـــح' is stretched.",
        "fix": "Write 'تفتح'.",
    }


def test_sarif_has_what_the_standard_requires() -> None:
    document = json.loads(sarif.format_findings(FOUND))
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["Q101", "S102", "T301"]
    assert rules[0]["shortDescription"]["text"] == explanation_of("Q101").title
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in LEVELS
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].isascii()
        assert place["region"]["startLine"] >= 1


def test_the_table_keeps_its_columns_and_shows_no_markup() -> None:
    table = markdown.format_findings(FOUND)
    rows = table.splitlines()[4:]
    assert [row.count("|") for row in rows] == [5, 5, 5]
    assert "&lt;b&gt;" in rows[0]
    assert "<b>" not in table


def test_the_table_ends_before_it_is_too_large() -> None:
    table = markdown.format_findings(FOUND[:1] * 20_000)
    assert len(table.encode()) < 2**20
    assert "more are left out" in table


@pytest.mark.parametrize("form", [text, github, as_json, sarif, markdown], ids=lambda it: it.__name__)
def test_every_format_prints_nothing_found_and_half_characters(form: object) -> None:
    format_findings: Format = vars(form)["format_findings"]
    format_findings(FOUND).encode("utf-8")
    format_findings(()).encode("utf-8")


def test_the_whole_list_goes_into_the_summary_of_the_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SUMMARY_VARIABLE, str(tmp_path / "summary.md"))
    done = CliRunner().invoke(
        command, ["--format", "github"], obj=copy_of_right(tmp_path), standalone_mode=False
    )
    assert done.return_value == 0
    assert (tmp_path / "summary.md").read_text(encoding="utf-8") == "### Nothing to mend\n"
