"""Checks of what changed between two states of one brief."""

from collections.abc import Iterator

from mujaz.check.rules.publishing import p104_removed_brief
from mujaz.check.rules.sources import s501_silent_change
from mujaz.check.shared.severity import levels_of, with_severity
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding


def check_change(before: Brief | None, after: Brief | None) -> Iterator[Finding]:
    """Yield what is wrong with a change. None is a brief that is not there, or cannot be read."""
    if before is None:
        return
    if after is None:
        yield from with_severity(p104_removed_brief.of_removal(before), levels_of(p104_removed_brief))
    else:
        changes = s501_silent_change.of_change(before, after)
        yield from with_severity(changes, levels_of(s501_silent_change), after.status)
