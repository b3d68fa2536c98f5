"""SARIF 2.1.0 for code scanning. Source: OASIS Standard, "Static Analysis Results Interchange Format"."""

import json
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from mujaz import __version__
from mujaz.check.explanations import Explanation, explanation_of
from mujaz.check.formats.printable import printable
from mujaz.model.finding import Finding, Severity

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def format_findings(findings: Iterable[Finding]) -> str:
    """Return one run with a rule for each code that occurs."""
    all_findings = tuple(findings)
    codes = sorted({finding.code for finding in all_findings})
    driver = {
        "name": "Mujaz",
        "version": __version__,
        "rules": [_rule(explanation_of(code)) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, codes.index(finding.code)) for finding in all_findings],
    }
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2)


def _rule(explained: Explanation) -> Mapping[str, object]:
    rule: dict[str, object] = {"id": explained.code, "shortDescription": {"text": explained.title}}
    if explained.body:
        rule["fullDescription"] = {"text": explained.body}
    return rule


def _result(finding: Finding, rule: int) -> Mapping[str, object]:
    location = finding.location
    physical_location = {
        "artifactLocation": {"uri": quote(location.path, errors="surrogateescape")},
        "region": {"startLine": location.line, "startColumn": location.column},
    }
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": {"text": printable(f"{finding.message} {finding.fix}")},
        "locations": [{"physicalLocation": physical_location}],
    }
