"""A brief counts as reviewed, but nobody other than the translator has reviewed it.

Four eyes see what two overlook. `reviewed` therefore needs a name under `credits.reviewed` that does not
stand under `credits.translated`.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.brief import Brief, Status
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "F301"
SEVERITY = Severity.ERROR


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding where a reviewed brief has no reviewer of its own."""
    brief = context.brief
    if brief.status is not Status.REVIEWED:
        return
    credits = brief.credits
    translators = {name.casefold() for name in credits.translated}
    if not credits.reviewed:
        fix = "Add 'reviewed: [s.m]' to the credits, or write 'status: translated'."
        yield Finding(
            CODE, "The brief is 'reviewed' and names no reviewer.", fix, brief.key_location("credits")
        )
    elif all(name.casefold() in translators for name in credits.reviewed):
        names = ", ".join(credits.reviewed)
        fix = "Ask somebody else to review it, or write 'status: translated'."
        message = f"The brief was reviewed by its own translator ({names})."
        yield Finding(CODE, message, fix, brief.key_location("credits.reviewed"))


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief as translated only, where nobody but the translator has reviewed it."""
    if brief.status is not Status.REVIEWED:
        return brief
    translators = {name.casefold() for name in brief.credits.translated}
    if any(name.casefold() not in translators for name in brief.credits.reviewed):
        return brief
    return brief._replace(status=Status.TRANSLATED, credits=brief.credits._replace(reviewed=()))
