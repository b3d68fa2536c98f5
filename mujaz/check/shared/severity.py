"""Declares how severe the findings of a check are, once for the findings and for `build.py explain`.

A check module says `SEVERITY = Severity.WARNING`, or, where the status of the brief counts,
`SEVERITY = Level(Severity.ERROR, draft=Severity.WARNING)`. Its findings name none: the registry adds it.
A check with several levels declares a tuple, `SEVERITY = (USUAL, RARE)`, and each finding names its level.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Final, Literal

from mujaz.model.brief import Status
from mujaz.model.finding import Finding, Severity

NOTHING: Final = "nothing"


@dataclass(frozen=True, slots=True)
class Level:
    """Severity of the findings of a check, or of one sort of them."""

    severity: Severity
    draft: Severity | Literal["nothing"] | None = None
    """Severity in a draft; `NOTHING` drops the finding there, None means no difference."""
    when: str = ""
    """Condition for this level in the words of `explain`, such as `for numbers above twelve`."""

    def of(self, status: Status) -> Severity:
        """Return the severity of a finding in a brief of some status."""
        return self.draft if status is Status.DRAFT and isinstance(self.draft, Severity) else self.severity

    def __str__(self) -> str:
        words = f"{self.severity.label} {self.when}".strip()
        if self.draft is None:
            return words
        draft = self.draft if self.draft == NOTHING else Severity(self.draft).label
        return f"{words}{',' if self.when else ';'} in a draft {draft}"


Levels = tuple[Level, ...]


def levels_of(module: ModuleType) -> Levels:
    """Return the levels that a check module declares."""
    declared = module.SEVERITY
    if isinstance(declared, Severity):
        return (Level(declared),)
    return (declared,) if isinstance(declared, Level) else tuple(declared)


def with_severity(
    findings: Iterable[Finding], levels: Levels, status: Status = Status.REVIEWED
) -> Iterator[Finding]:
    """Yield findings of one check with their declared severity; `status` is that of their brief, if any."""
    if len(levels) > 1:
        yield from findings  # each names its level
        return
    [level] = levels
    if level.draft == NOTHING and status is Status.DRAFT:
        return
    severity = level.of(status)
    for finding in findings:
        yield finding if finding.severity is severity else finding._replace(severity=severity)
