"""A table in Markdown for the summary of a run on GitHub, where annotations are cut off at ten a level."""

import html
from collections import Counter
from collections.abc import Iterable

from mujaz.check.formats.printable import printable
from mujaz.model.finding import Finding

MAX_BYTES = 1_000_000
"""GitHub drops a summary of more than one mebibyte. Source: GitHub Docs, "Workflow commands"."""
HEAD = ("| place | code | | what is wrong, and what to do |", "|---|---|---|---|")


def format_findings(findings: Iterable[Finding]) -> str:
    """Return a heading with counts, and a row for each finding, errors first, as many as GitHub takes."""
    ordered = sorted(findings, key=lambda finding: (-finding.severity, finding.sort_key))
    if not ordered:
        return "### Nothing to mend\n"
    counts = Counter(finding.severity for finding in ordered)
    title = ", ".join(f"{counts[level]} {level.label}" for level in sorted(counts, reverse=True))
    rows, size = [f"### Findings: {title}", "", *HEAD], 0
    for number, finding in enumerate(ordered):
        row = _row(finding)
        size += len(row.encode()) + 1
        if size > MAX_BYTES:
            rows += [
                "",
                f"{len(ordered) - number} more are left out: run `python3 build.py check` to see them.",
            ]
            break
        rows.append(row)
    return "\n".join(rows) + "\n"


def _row(finding: Finding) -> str:
    sentence = f"{_cell(finding.message)} {_cell(finding.fix)}"
    return f"| {_cell(str(finding.location))} | {finding.code} | {finding.severity.label} | {sentence} |"


def _cell(text: str) -> str:
    """Return text that stands for itself in a table, whatever signs it holds, and keeps its own direction."""
    escaped = html.escape(printable(text), quote=False).replace("\n", " ").replace("\r", " ")
    for sign in "\\`*_{}[]|~#":
        escaped = escaped.replace(sign, f"&#{ord(sign)};")
    return f"<bdi>{escaped}</bdi>"
