"""One finding a line, as compilers print them, so that editors and terminals can jump to the place."""

from collections.abc import Iterable

from mujaz.language.bidi_text import isolate_line
from mujaz.model.finding import Finding


def format_findings(findings: Iterable[Finding]) -> str:
    """Return `path:line:column: CODE (severity) message. Fix.` for each finding."""
    return "\n".join(isolate_line(str(finding)) for finding in findings)
