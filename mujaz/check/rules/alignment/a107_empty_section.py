"""A heading of the article has nothing below it.

Another heading follows, or the text ends. Most often a paragraph was lost on the way.
"""

from collections.abc import Iterator
from itertools import pairwise

from mujaz.check.brief_context import BriefContext
from mujaz.model.brief import Block, Segment
from mujaz.model.finding import Finding, Severity

CODE = "A107"
SEVERITY = Severity.WARNING


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each heading that no paragraph or list follows."""
    for segment, follower in pairwise((*context.brief.segments, None)):
        if segment is None or segment.block is not Block.HEADING:
            continue
        if follower is None or (follower.block is Block.HEADING and not _is_deeper(segment, follower)):
            message = f"Nothing stands below the heading '{segment.source.text}'."
            fix = "Add the paragraphs that belong below it, or remove the heading."
            yield Finding(CODE, message, fix, segment.location)


def _is_deeper(heading: Segment, follower: Segment) -> bool:
    """Whether the second is a heading inside the section of the first."""
    first, second = (segment.source.pieces[0].value for segment in (heading, follower))
    return second > first  # `<h3>` sorts before `<h4>`
