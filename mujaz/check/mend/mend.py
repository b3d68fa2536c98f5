"""All mends of one file, none of which may make it worse."""

from collections import Counter
from collections.abc import Iterator

from mujaz.check.mend.characters import mend_characters
from mujaz.check.mend.dates import mend_dates
from mujaz.check.mend.quotes import mend_quotes
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.read.characters import find_bad_characters
from mujaz.read.records.brief import read_brief

CLOSE = "\n---\n"


def mended(path: str, text: str) -> str:
    """Return a file's text with everything put right that needs no judgement."""
    if not path.startswith("briefs/"):
        return mend_characters(path, text)
    for step in _steps(path, text):
        if not _is_worse(path, text, step):
            text = step
    return text


def _steps(path: str, text: str) -> Iterator[str]:
    """Yield the text after one mend more, each beginning with what the one before left."""
    brief = read_brief(path, text)[0]
    allowed = [allowance.code for allowance in brief.allow] if brief else []
    text = mend_characters(path, text, allowed)
    yield text
    front, close, body = text.partition(CLOSE)
    text = mend_dates(front) + close + body
    yield text
    brief = read_brief(path, text)[0]
    if isinstance(brief, Brief):
        yield mend_quotes(brief, text)


def _is_worse(path: str, before: str, after: str) -> bool:
    """Whether a text has a finding of reading that it did not have."""
    return bool(_codes(path, after) - _codes(path, before))


def _codes(path: str, text: str) -> "Counter[str]":
    findings: tuple[Finding, ...] = (*read_brief(path, text)[1], *find_bad_characters(path, text))
    return Counter(finding.code for finding in findings)
