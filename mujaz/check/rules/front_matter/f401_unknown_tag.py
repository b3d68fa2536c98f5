"""A tag is not one of those in `content/tags.yml`.

Tags are a short list that is agreed upon, so that one subject does not end up under three words.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.nearest_id import did_you_mean
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "F401"
SEVERITY = Severity.ERROR
TAGS = ("content/tags.yml", "tags")
"""The file of all tags, as `Library.unreadable` names it."""


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each tag without a record."""
    brief, records = context.brief, context.records
    if TAGS in records.unreadable:
        return  # the one finding about that file is the cause
    for number, tag in enumerate(brief.tags):
        if tag not in records.tags:
            fix = did_you_mean(tag, records.tags, "Use one of content/tags.yml, or add it there.")
            yield Finding(CODE, f"There is no tag '{tag}'.", fix, brief.key_location(f"tags.{number}"))


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief without unknown tags."""
    tags = tuple(tag for tag in brief.tags if tag in records.tags)
    return brief if tags == brief.tags else brief._replace(tags=tags)
