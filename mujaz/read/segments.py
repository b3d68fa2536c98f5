"""A brief's body to segments and notes.

A segment is one source block (paragraph, heading, list) and the block quote under it. A line of the
body that fits nowhere becomes a finding, and the rest is still read.
"""

import re
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from mujaz.model.brief import Segment
from mujaz.model.finding import Finding
from mujaz.model.language import Localized
from mujaz.read.notes import empty_notes
from mujaz.read.plain import plain_segments, split_notes

UNTRANSLATED = "[untranslated]"
EXCERPT = re.compile(r"\A\[excerpt\]\s*")


class Body(NamedTuple):
    """A brief's body as read."""

    segments: tuple[Segment, ...]
    notes: Localized
    findings: tuple[Finding, ...]


def read_body(path: str, body: str, body_line: int) -> Body:
    """Read a body that starts on line `body_line` of the file `path`."""
    above, below = split_notes(body.split("\n"))
    plain = plain_segments(path, above, body_line)
    if plain is None:
        from mujaz.read.parsed import parsed_body

        return parsed_body(path, body, body_line)
    hollow = tuple(empty_notes(path, below, body_line + len(above)))
    return Body(tuple(numbered(plain)), _notes(below), hollow)


def _notes(lines: list[str]) -> Localized:
    """Return the notes below their heading, which is the first of the lines."""
    if not lines:
        return Localized()
    from mujaz.read.parsed import sections_of

    return sections_of("\n".join(["", *lines[1:]]))


def numbered(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Give numbers, and anchors that depend on the segment's own text alone."""
    seen: dict[str, int] = {}
    for number, segment in enumerate(segments, 1):
        words = " ".join(segment.source.text.split())
        anchor = "s-" + blake2b(words.encode(), digest_size=4).hexdigest()
        seen[anchor] = seen.get(anchor, 0) + 1
        if seen[anchor] > 1:
            anchor = f"{anchor}-{seen[anchor]}"
        yield Segment(
            number,
            anchor,
            segment.block,
            segment.source,
            segment.target,
            segment.excerpt,
            segment.marked_untranslated,
        )
