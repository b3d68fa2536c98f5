"""Take out characters that nobody sees, and the strokes that stretch words (T201, T202, T203, T301)."""

from collections.abc import Collection

from mujaz.model.finding import Finding
from mujaz.read.characters import SUSPECT, find_bad_characters

CODES = frozenset({"T201", "T202", "T203", "T301"})
BREAKS = frozenset("\u0085\u2028\u2029\u000b\u000c")
"""Old line ends: words on both sides must stay apart."""


def mend_characters(path: str, text: str, allowed: Collection[str] = ()) -> str:
    """Return the text without what `scan` finds in it, codes in `allowed` left as they are.

    What one hidden character parted may show another fault, so it is done until nothing is left.
    """
    lines = text.split("\n")
    fixable = [
        finding
        for finding in find_bad_characters(path, text)
        if finding.code in CODES and finding.code not in allowed and _stands_there(lines, finding)
    ]
    for finding in reversed(fixable):
        line, start = lines[finding.location.line - 1], finding.location.column - 1
        end = start + 1
        while end < len(line) and line[end] == line[start]:
            end += 1
        between = " " if line[start] in BREAKS else ""
        lines[finding.location.line - 1] = line[:start] + between + line[end:]
    return mend_characters(path, "\n".join(lines), allowed) if fixable else text


def _stands_there(lines: list[str], finding: Finding) -> bool:
    """Tell whether the character itself stands in the file, no escape of it, which a person must judge."""
    line, start = lines[finding.location.line - 1], finding.location.column - 1
    return SUSPECT.match(line, start) is not None
