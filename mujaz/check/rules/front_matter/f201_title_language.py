"""A title is missing in one of the site's languages, or is written in the letters of another.

A page in Arabic is wholly Arabic, and so is one in English: lists and search show every brief in both. A
title counts as written in other letters where most of its letters are; an acronym or a name of one or two
Latin words may stand alone in an Arabic title.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.check.shared.title_languages import missing_languages, wrong_script_findings
from mujaz.model.finding import Finding, Severity

CODE = "F201"
SEVERITY = Level(Severity.WARNING, draft=Severity.INFO)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each language without a title. No title at all is F105."""
    brief = context.brief
    if not brief.title:
        return
    for language in missing_languages(brief.title, context.records.languages):
        message = f"The title is missing in '{language}'."
        fix = f"Add a line '{language}: …' under 'title:'."
        yield Finding(CODE, message, fix, brief.key_location("title"))
    yield from wrong_script_findings(brief.title, "title", brief, CODE)
