"""Workflow commands that GitHub shows beside the lines of a pull request.

GitHub shows ten annotations of each level in a step, so the most important come first; the command line
writes the whole list to the step's summary. Source: GitHub Docs, "Workflow commands for GitHub Actions".
"""

from collections.abc import Iterable

from mujaz.model.finding import Finding, Severity

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def format_findings(findings: Iterable[Finding]) -> str:
    """Return one annotation a line, errors first."""
    ordered = sorted(findings, key=lambda finding: (-finding.severity, finding.sort_key))
    return "\n".join(_annotation(finding) for finding in ordered)


def _annotation(finding: Finding) -> str:
    location = finding.location
    line, column, title = location.line, location.column, _property(finding.code)
    position = f"file={_property(location.path)},line={line},col={column},title={title}"
    return f"::{LEVELS[finding.severity]} {position}::{_data(f'{finding.message} {finding.fix}')}"


def _data(text: str) -> str:
    printable = text.encode("utf-8", "backslashreplace").decode()
    return printable.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
