"""The saved text of the article is not the one that the brief was made from, or is missing.

`source.sha256` is the hash of the bytes of `source.capture` in `content/captures/`. A change of one byte
is an error: the brief could no longer be proven. A capture that may not be passed on lies in
`content/captures/private/`, which git leaves out; where it is absent the hash is taken on trust, and that
is noted.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "S104"
WRONG = Level(Severity.ERROR)
ABSENT = Level(Severity.INFO, when="where a capture with a hash is absent")
NO_HASH = Level(Severity.WARNING, when="where a hash is missing")
SEVERITY = (WRONG, ABSENT, NO_HASH)
DIGEST = re.compile(r"[0-9a-f]{64}\Z")


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield what is wrong with the capture of one brief."""
    brief = context.brief
    source = brief.provenance
    if source.sha256 and not DIGEST.match(source.sha256):
        fix = "Write the 64 hexadecimal digits that 'sha256sum' prints for the capture."
        yield Finding(
            CODE,
            "'source.sha256' is not a SHA-256 hash.",
            fix,
            brief.key_location("source.sha256"),
            WRONG.severity,
        )
    elif source.capture:
        yield from _compare(brief, context.records)


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief without a hash that is none, or that the capture does not have."""
    source = brief.provenance
    capture = records.captures.get(PurePosixPath(source.capture).name)
    is_right = DIGEST.match(source.sha256) and (capture is None or capture.sha256 == source.sha256)
    if is_right or not (source.sha256 or source.capture):
        return brief
    return brief._replace(provenance=source._replace(sha256="", capture=source.capture if capture else ""))


def _compare(brief: Brief, records: Library) -> Iterator[Finding]:
    source = brief.provenance
    location = brief.key_location("source.capture")
    name = PurePosixPath(source.capture).name
    capture = records.captures.get(name)
    if ("content/captures", name) in records.unreadable:
        return
    if capture is None:
        message = f"The capture '{source.capture}' is not in content/captures/."
        if source.sha256:
            fix = "Put the file there, unless it is kept private."
            yield Finding(CODE, message, fix, location, ABSENT.severity)
        else:
            yield Finding(CODE, message, "Put the file there, or correct its name.", location, WRONG.severity)
    elif not source.sha256:
        fix = f"Add 'sha256: {capture.sha256}' below it."
        yield Finding(CODE, "The capture has no hash.", fix, location, NO_HASH.severity)
    elif capture.sha256 != source.sha256:
        message = f"The capture '{source.capture}' is not the one that was hashed."
        fix = f"Restore the file, or write 'sha256: {capture.sha256}' if you captured it again."
        yield Finding(CODE, message, fix, brief.key_location("source.sha256"), WRONG.severity)
