"""A machine translated the brief, and nobody answers for it.

A machine leaves out a "not" and writes a fluent sentence. What came from it may be published as `translated`
once a person has gone through it and stands under `credits.translated`; it becomes `reviewed` when a second
person stands under `credits.reviewed`.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.brief import Status
from mujaz.model.finding import Finding, Severity

CODE = "A301"
REVIEWED = Level(Severity.ERROR, when="for a reviewed brief")
TRANSLATED = Level(Severity.WARNING, when="for a translated one")
SEVERITY = (REVIEWED, TRANSLATED)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding where a brief by a machine counts as more than a draft and no person is named."""
    brief = context.brief
    credits = brief.credits
    if not credits.machine or brief.status is Status.DRAFT:
        return
    if brief.status is Status.REVIEWED and not credits.reviewed:
        message = "A machine translated this brief, and no reviewer is named."
        fix = "Have it reviewed and add 'reviewed: [s.m]' to the credits, or write 'status: draft'."
        yield Finding(CODE, message, fix, brief.key_location("credits.machine"), REVIEWED.severity)
    elif brief.status is Status.TRANSLATED and not credits.translated:
        message = "A machine translated this brief, and nobody is named who went through it."
        fix = "Add 'translated: [r.k]' to the credits once it is done, or write 'status: draft'."
        yield Finding(CODE, message, fix, brief.key_location("credits.machine"), TRANSLATED.severity)
