"""The paragraphs of the brief in hand whose translations do not belong to them, a cause at a time."""

from collections.abc import Iterator
from typing import NamedTuple

from mujaz.check.shared.severity import error_unless_draft
from mujaz.check.translation.placement.find_misplaced import Exchange, Foreign, Misplaced, misplaced
from mujaz.check.translation.placement.merged import Merged
from mujaz.check.translation.placement.shifted import Slip
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location


class Apart(NamedTuple):
    """One cause, and every place where it shows."""

    message: str
    fix: str
    severity: Severity
    places: tuple[Location, ...]
    """Of the translations, in order, and of a paragraph that lacks one for this reason."""


def apart_of(brief: Brief) -> tuple[Apart, ...]:
    """Return what belongs apart. The last answer is kept; see `brief_texts`."""
    if not _last or _last[0][0] is not brief:
        _last[:] = [(brief, tuple(_causes(brief)))]
    return _last[0][1]


_last: list[tuple[Brief, tuple[Apart, ...]]] = []


def is_of_another_cause(finding: Finding, brief: Brief) -> bool:
    """Whether a finding between a paragraph and its translation is more than what A204 says of the two."""
    return not _is_told(finding.at, finding.severity, brief)


def is_apart(number: int, severity: Severity, brief: Brief) -> bool:
    """Whether A204 says of a segment, with at least this weight, that its translation is another's."""
    targets = (segment.target for segment in brief.segments if segment.number == number)
    return any(_is_told(target.at, severity, brief) for target in targets if target)


def _is_told(at: Location, severity: Severity, brief: Brief) -> bool:
    """Where a brief allows A204, its reason is that the two do belong together."""
    told = any(severity <= apart.severity and at in apart.places for apart in apart_of(brief))
    return told and not any(allowed.code == "A204" for allowed in brief.allow)


def _causes(brief: Brief) -> Iterator[Apart]:
    segments = {segment.number: segment for segment in brief.segments}
    for found in sorted(misplaced(brief), key=lambda it: min(it.numbers)):
        message, fix = _told(found)
        places = tuple((segments[it].target or segments[it]).at for it in sorted(found.numbers))
        lacking = segments.get(_without(found))
        places = (*places, lacking.at) if lacking and lacking.target is None else places
        certain = isinstance(found, Slip | Merged) or (isinstance(found, Exchange) and found.certain)
        yield Apart(message, fix, error_unless_draft(brief) if certain else Severity.WARNING, places)


def _without(found: Misplaced) -> int:
    """Return the number of the paragraph that may lack a translation for this reason, 0 where none does."""
    if isinstance(found, Merged):
        return found.lacking
    return found.beyond if isinstance(found, Slip) and not found.closed else 0


def _told(found: Misplaced) -> tuple[str, str]:
    """Return message and fix."""
    if isinstance(found, Merged):
        message = f"The translation of paragraph {found.holder} holds that of paragraph {found.lacking} too."
        return message, f"Part it, and put what belongs to paragraph {found.lacking} under that."
    if isinstance(found, Foreign):
        message = f"The translation of paragraph {found.number} shares nothing with the original."
        return message, "See whether it belongs to another text."
    if isinstance(found, Exchange):
        message = f"The translations of paragraphs {found.one} and {found.other} have changed places."
        return message, "Exchange the two translations."
    return _told_of_slip(found)


def _told_of_slip(slip: Slip) -> tuple[str, str]:
    lacking, down = slip.lacking, "down" if slip.by == 1 else "up"
    if slip.closed:
        message = (
            f"The translation of paragraph {lacking} stands under paragraph {slip.beyond},"
            " and those between have moved by one."
        )
        return message, f"Put it back under paragraph {lacking}, and move the others {down} by one."
    belongs = "the next paragraph" if slip.by == 1 else "the paragraph before"
    message = f"The translations of paragraphs {slip.first} to {slip.last} are each that of {belongs}."
    return message, f"Move each {down} by one, and put the translation of paragraph {lacking} under it."
