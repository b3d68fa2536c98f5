"""A summary is missing, as a whole or in one of the site's languages, or is in the letters of another.

The summary is what most readers see of a brief, and all they see where the rights allow a link only.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.check.shared.title_languages import missing_languages, wrong_script_findings
from mujaz.model.finding import Finding, Severity

CODE = "F202"
SEVERITY = Level(Severity.WARNING, draft=Severity.INFO)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each language without a summary, or one where there is none at all."""
    brief = context.brief
    if not brief.summary:
        fix = "Add two or three sentences of your own: 'summary: {ar: …, en: …}'."
        yield Finding(CODE, "There is no summary.", fix, brief.key_location("summary"))
        return
    for language in missing_languages(brief.summary, context.records.languages):
        message = f"The summary is missing in '{language}'."
        fix = f"Add a line '{language}: …' under 'summary:'."
        yield Finding(CODE, message, fix, brief.key_location("summary"))
    yield from wrong_script_findings(brief.summary, "summary", brief, CODE)
