"""One finding a line, as compilers print them, so that editors and terminals can jump to the place."""

from collections.abc import Iterable

from mujaz.check.formats.isolate import isolated_line
from mujaz.model.finding import Finding, Severity


def format_findings(findings: Iterable[Finding]) -> str:
    """Return `path:line:column: CODE message. Fix.` for each finding; errors carry no word, others do."""
    return "\n".join(isolated_line(_line(finding)) for finding in findings)


def _line(finding: Finding) -> str:
    word = "" if finding.severity is Severity.ERROR else f"({finding.severity.word}) "
    return f"{finding.at}: {finding.code} {word}{finding.message} {finding.fix}"
