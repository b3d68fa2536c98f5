"""How much a finding weighs, by how far the brief has come."""

from mujaz.model.brief import Brief, Status
from mujaz.model.finding import Severity


def error_unless_draft(brief: Brief, in_draft: Severity = Severity.WARNING) -> Severity:
    """Return ERROR for what will be published, and a lighter level for work in progress."""
    return in_draft if brief.status is Status.DRAFT else Severity.ERROR


def warning_unless_draft(brief: Brief) -> Severity:
    """Return WARNING for what will be published, INFO for work in progress."""
    return Severity.INFO if brief.status is Status.DRAFT else Severity.WARNING
