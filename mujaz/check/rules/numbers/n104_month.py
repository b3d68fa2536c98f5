"""A month of the original is another one in the translation, or missing.

The Levantine, Egyptian and Maghrebi names are one: شباط, فبراير and فيفري are February. Names that are
also everyday words (May, March, آب, مارس) count only where they stand like a date. Where one side dates by
the Islamic, the Iranian or the Hebrew calendar, the other may have converted the date.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.translation.placement.segment_facts import SegmentFacts
from mujaz.language.months.in_text import MonthFinder, month_finder
from mujaz.language.months.rules import Months
from mujaz.language.registry import language_data_or_fallback, primary_subtag
from mujaz.model.finding import Finding, Severity

CODE = "N104"
SEVERITY = Severity.WARNING
COMPARES = True


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each month that only one side names."""
    brief = context.brief
    source_finder, target_finder = month_finder(brief.language), month_finder(brief.translation)
    if source_finder is None or target_finder is None:
        return
    if primary_subtag(brief.language) == primary_subtag(brief.translation):
        return
    for pair in context.segment_facts:
        if source_finder.may_find(pair.source_tokens) or target_finder.may_find(pair.target_tokens):
            yield from _compare(pair, source_finder, target_finder)


def _compare(pair: SegmentFacts, source_finder: MonthFinder, target_finder: MonthFinder) -> Iterator[Finding]:
    source_text = pair.texts.source if source_finder.cased else pair.source
    target_text = pair.texts.target if target_finder.cased else pair.target
    source, target = source_finder.find(source_text), target_finder.find(target_text)
    lost, added = source.certain - target.possible, target.certain - source.possible
    segment = pair.texts.segment
    location = (segment.target or segment.source).location
    if lost and not target_finder.has_other_calendar(target_text):
        for month in sorted(lost):
            message = f"The translation of paragraph {segment.number} does not name {_english_name(month)}."
            yield Finding(CODE, message, "Name the month of the original.", location)
    if added and not source_finder.has_other_calendar(source_text):
        for month in sorted(added):
            message = f"The translation of paragraph {segment.number} names {_english_name(month)}."
            fix = "The original does not; name the month that stands there."
            yield Finding(CODE, message, fix, location)


def _english_name(month: int) -> str:
    return language_data_or_fallback("en", "en", "months", Months).gregorian[month][0]
