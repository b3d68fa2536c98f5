"""The severity of a finding is the one that its check declares and `explain` prints."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from mujaz.check.changes import check_change
from mujaz.check.registry import all_checks
from mujaz.check.shared.severity import NOTHING, Level, levels_of, with_severity
from mujaz.model.brief import Status
from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location
from tests.check.declared_severities import SEVERITIES
from tests.project import ROOT

BARE = Finding("A999", "Something is wrong.", "Mend it.", Location("briefs/a.md"))


class Call(NamedTuple):
    """One call `Finding(…)` in the program whose code is known without running it."""

    location: str
    code: str
    severity: str
    """Name of a member of `Severity`, empty where the call names none, `?` where it is computed."""


def test_no_call_outside_the_checks_has_another_severity() -> None:
    for call in calls_in(ROOT / "mujaz"):
        if "check/rules/" not in call.location and call.severity != "?":
            severity = Severity[call.severity] if call.severity else Severity.ERROR
            assert severity in SEVERITIES[call.code], call.location


def test_only_a_check_with_several_levels_names_the_level_of_each_finding() -> None:
    several = {module.CODE for module in all_checks() if len(levels_of(module)) > 1}
    for call in calls_in(ROOT / "mujaz" / "check" / "rules"):
        assert (call.severity != "") == (call.code in several), call.location


def test_a_check_that_declares_a_warning_gives_warnings() -> None:
    module = ModuleType("toy")
    vars(module)["SEVERITY"] = Severity.WARNING
    [finding] = with_severity([BARE], levels_of(module))
    assert finding == BARE._replace(severity=Severity.WARNING)


@pytest.mark.parametrize(
    ("level", "draft", "published", "words"),
    [
        (Level(Severity.ERROR), "ERROR", "ERROR", "error"),
        (Level(Severity.ERROR, draft=Severity.INFO), "INFO", "ERROR", "error; in a draft info"),
        (Level(Severity.WARNING, draft=NOTHING), "", "WARNING", "warning; in a draft nothing"),
        (Level(Severity.INFO, when="on Mondays"), "INFO", "INFO", "info on Mondays"),
    ],
)
def test_a_level_says_what_it_does(level: Level, draft: str, published: str, words: str) -> None:
    severities = [
        "".join(finding.severity.name for finding in with_severity([BARE], (level,), status))
        for status in (Status.DRAFT, Status.TRANSLATED)
    ]
    assert (severities, str(level)) == ([draft, published], words)


def test_a_removed_brief_has_the_severity_of_its_check() -> None:
    from benchmarks.bare_brief import BARE_BRIEF as BRIEF

    [finding] = check_change(BRIEF._replace(status=Status.REVIEWED), None)
    assert (finding.code, finding.severity) == ("P104", Severity.WARNING)


def calls_in(folder: Path) -> Iterator[Call]:
    """Yield the calls whose code is a text, or a name that the module has for one."""
    for path in sorted(folder.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if "Finding(" in source:
            module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
            for node in ast.walk(ast.parse(source)):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                    code = code_of(node.args[0], module)
                    if code:
                        yield Call(f"{path}:{node.lineno}", code, severity_of(node))


def code_of(node: ast.expr, module: ModuleType) -> str:
    if isinstance(node, ast.Name):
        return str(getattr(module, node.id, ""))
    return str(node.value) if isinstance(node, ast.Constant) else ""


def severity_of(call: ast.Call) -> str:
    named = [keyword.value for keyword in call.keywords if keyword.arg == "severity"]
    [*_, severity] = [None, *call.args[4:], *named]
    if severity is None:
        return ""
    is_literal = isinstance(severity, ast.Attribute) and getattr(severity.value, "id", "") == "Severity"
    return severity.attr if is_literal and isinstance(severity, ast.Attribute) else "?"
