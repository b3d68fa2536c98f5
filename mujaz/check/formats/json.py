"""One JSON document for other programs; its shape is described in docs/checks.md."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from mujaz.check.formats.printable import printable
from mujaz.model.finding import Finding, Severity


def format_findings(findings: Iterable[Finding]) -> str:
    """Return `{"findings": […], "counts": {"error": n, "warning": n, "info": n}}`."""
    all_findings = tuple(findings)
    counts = Counter(finding.severity for finding in all_findings)
    document = {
        "findings": [_entry(finding) for finding in all_findings],
        "counts": {severity.label: counts[severity] for severity in sorted(Severity, reverse=True)},
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _entry(finding: Finding) -> Mapping[str, object]:
    return {
        "path": printable(finding.location.path),
        "line": finding.location.line,
        "column": finding.location.column,
        "code": finding.code,
        "severity": finding.severity.label,
        "message": printable(finding.message),
        "fix": printable(finding.fix),
    }
