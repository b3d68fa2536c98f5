"""One finding a line for readers of a right-to-left language.

The place stays at the left end, where editors look for it; the sentence runs from right to left, and what is
quoted in it keeps its own direction. Source: Unicode Standard Annex 9, section 2.4.2.
"""

import re
from collections.abc import Iterable

from mujaz.language.bidi_text import (
    FIRST_STRONG_ISOLATE,
    POP_DIRECTIONAL_ISOLATE,
    RIGHT_TO_LEFT_ISOLATE,
    escape_hidden_characters,
)
from mujaz.model.finding import Finding, Severity

WORDS = {Severity.ERROR: "(خطأ) ", Severity.WARNING: "(تحذير) ", Severity.INFO: "(ملاحظة) "}
QUOTED = re.compile(r"'[^']*'|[\w.]+(?:/[\w.-]*)+")


def format_findings(findings: Iterable[Finding]) -> str:
    """Return `path:line:column: CODE (severity) sentence` for each finding, the sentence isolated."""
    return "\n".join(_line(finding) for finding in findings)


def _line(finding: Finding) -> str:
    location = escape_hidden_characters(str(finding.location))
    sentence = escape_hidden_characters(f"{WORDS[finding.severity]}{finding.message} {finding.fix}")
    isolated = QUOTED.sub(
        lambda match: f"{FIRST_STRONG_ISOLATE}{match.group()}{POP_DIRECTIONAL_ISOLATE}",
        sentence.replace("\n", "\\n"),
    )
    return f"{location}: {finding.code} {RIGHT_TO_LEFT_ISOLATE}{isolated}{POP_DIRECTIONAL_ISOLATE}"
