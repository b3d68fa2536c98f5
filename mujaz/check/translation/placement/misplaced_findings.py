"""Describes translations that do not belong to their paragraphs, one finding for each cause."""

from collections.abc import Sequence
from typing import NamedTuple

from mujaz.check.shared.severity import Level
from mujaz.check.translation.placement.find_misplaced import Exchange, Foreign, Misplaced, find_misplaced
from mujaz.check.translation.placement.merged import Merged
from mujaz.check.translation.placement.segment_facts import SegmentFacts
from mujaz.check.translation.placement.shifted import Shift
from mujaz.model.brief import Brief
from mujaz.model.finding import Severity
from mujaz.model.location import Location

UNCERTAIN = Level(Severity.WARNING)
CERTAIN = Level(Severity.ERROR, draft=Severity.WARNING, when="where a move or an exchange fits much better")


class MisplacedTranslation(NamedTuple):
    """One cause, and every location where it shows."""

    message: str
    fix: str
    severity: Severity
    locations: tuple[Location, ...]
    """Of the translations, in order, and of a paragraph that lacks one for this reason."""


def misplaced_translations(brief: Brief, facts: Sequence[SegmentFacts]) -> tuple[MisplacedTranslation, ...]:
    """Return the misplaced translations of a brief in the order of their paragraphs."""
    causes = sorted(find_misplaced(brief, facts), key=lambda cause: min(cause.numbers))
    return tuple(_describe(cause, brief) for cause in causes)


def _describe(cause: Misplaced, brief: Brief) -> MisplacedTranslation:
    segments = {segment.number: segment for segment in brief.segments}
    message, fix = _message_and_fix(cause)
    locations = tuple(
        (segments[number].target or segments[number]).location for number in sorted(cause.numbers)
    )
    lacking = segments.get(_number_without_translation(cause))
    if lacking and lacking.target is None:
        locations = (*locations, lacking.location)
    certain = isinstance(cause, Shift | Merged) or (isinstance(cause, Exchange) and cause.certain)
    level = CERTAIN if certain else UNCERTAIN
    return MisplacedTranslation(message, fix, level.of(brief.status), locations)


def _number_without_translation(cause: Misplaced) -> int:
    """Return the number of the paragraph that may lack a translation for this reason, 0 where none does."""
    if isinstance(cause, Merged):
        return cause.lacking
    return cause.beyond if isinstance(cause, Shift) and not cause.closed else 0


def _message_and_fix(cause: Misplaced) -> tuple[str, str]:
    """Return message and fix."""
    if isinstance(cause, Merged):
        message = f"The translation of paragraph {cause.holder} holds that of paragraph {cause.lacking} too."
        return message, f"Part it, and put what belongs to paragraph {cause.lacking} under that."
    if isinstance(cause, Foreign):
        message = f"The translation of paragraph {cause.number} shares nothing with the original."
        return message, "See whether it belongs to another text."
    if isinstance(cause, Exchange):
        message = f"The translations of paragraphs {cause.one} and {cause.other} have changed places."
        return message, "Exchange the two translations."
    return _message_and_fix_of_slip(cause)


def _message_and_fix_of_slip(slip: Shift) -> tuple[str, str]:
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
