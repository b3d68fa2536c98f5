"""A finding of a check or a reader, and the exception that carries one."""

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from mujaz.model.location import Location


class Severity(IntEnum):
    """Severity of a finding. Errors stop the build."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        return self.name.lower()


class Finding(NamedTuple):
    """One mistake in one place, and its fix."""

    code: str
    """A subject letter and three digits, such as `A101`."""
    message: str
    """A full sentence about the mistake."""
    fix: str
    """A full sentence that tells the person what to type or do."""
    location: Location
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.location}: {self.code} ({self.severity.label}) {self.message} {self.fix}"

    @property
    def sort_key(self) -> tuple[Location, str, str]:
        return (self.location, self.code, self.message)


def count_errors(findings: Iterable[Finding]) -> int:
    """Return the number of errors among the findings."""
    return sum(finding.severity is Severity.ERROR for finding in findings)


class MujazError(Exception):
    """A file cannot be read or a command cannot run. Carries a finding with the reason.

    Raised at the edges only; the library reader turns it into an ordinary finding.
    """

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding = finding
