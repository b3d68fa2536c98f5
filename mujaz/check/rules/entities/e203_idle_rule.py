"""A form that the brief pins or ignores stands nowhere in it, so the rule changes nothing.

`mentions: {pin: …, ignore: …}` speak of words in the titles, the summaries and both columns. A form counts
as present with its prefixes and in every spelling that folds to it. One that is not there was misspelt,
or the words have changed since; an entity that no text names belongs under `declared`.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.link.idle_rules import idle_rules
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity

CODE = "E203"
SEVERITY = Level(Severity.WARNING, draft=Severity.INFO)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each pinned or ignored form that no text of the brief has."""
    brief = context.brief
    idle = frozenset(idle_rules(brief))
    if not idle:
        return
    for key, form, location in _forms(brief):
        if form in idle:
            message = f"'{form}' under '{key}' stands nowhere in the brief."
            fix = "Write it as the brief has it, or remove it."
            yield Finding(CODE, message, fix, brief.key_location(location))


def _forms(brief: Brief) -> Iterator[tuple[str, str, str]]:
    """Yield the key, the form, and the name of the field in which it stands."""
    for form, _ in brief.rules.pin:
        yield "pin", form, f"mentions.pin.{form}"
    for number, form in enumerate(brief.rules.ignore):
        yield "ignore", form, f"mentions.ignore.{number}"
