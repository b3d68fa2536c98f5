"""Finds headings of the notes that have no text below them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location

HEADING = re.compile(r" {0,3}#{2,3}\s+(Notes|[a-z]{2,3})\s*#*\s*\Z")


def empty_notes(path: str, lines: Sequence[str], first_line: int) -> Iterator[Finding]:
    """Yield a finding (A108) for each heading of the notes without text below it.

    `lines` start with the heading `## Notes`, which stands on line `first_line` of the file.
    """
    headings = [number for number, line in enumerate(lines) if HEADING.match(line)]
    for heading, end in pairwise((*headings, len(lines))):
        below = lines[heading + 1 : end]
        holds_languages = heading == 0 and len(headings) > 1
        if not holds_languages and not any(line.strip() for line in below):
            message = f"Nothing stands below '{lines[heading].strip()}'."
            location = Location(path, first_line + heading)
            yield Finding(
                "A108", message, "Write the notes, or remove the heading.", location, Severity.WARNING
            )
