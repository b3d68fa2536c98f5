"""The original denies something, and the translation has no word that does.

A lost `not` turns a sentence round. Many languages deny without such a word (fail, lack, unlikely), so
this is a hint to look, no more.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.language.negation import negation_of
from mujaz.language.registry import primary_subtag
from mujaz.model.finding import Finding, Severity

CODE = "A208"
SEVERITY = Severity.INFO
COMPARES = True


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a hint for each segment that denies on the source side only."""
    brief = context.brief
    language, translation = primary_subtag(brief.language), primary_subtag(brief.translation)
    source, target = negation_of(language), negation_of(translation)
    if language == translation or source is None or target is None:
        return
    for pair in context.segment_facts:
        if not source.certain.isdisjoint(pair.source_tokens) and not target.possible.search(pair.target):
            segment = pair.texts.segment
            message = f"Paragraph {segment.number} denies something, and its translation seems not to."
            location = (segment.target or segment.source).location
            yield Finding(CODE, message, "See whether a 'not' was lost.", location)
