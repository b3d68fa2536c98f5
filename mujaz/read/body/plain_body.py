"""Reads a body of plain paragraphs, headings and their translations without the Markdown parser.

Most briefs are plain, and the parser takes ten times as long over them. The segments equal those of the
parser: a property test compares the two.
"""

import re
from collections.abc import Iterator

from mujaz.model.brief import Block, Passage, Piece, Segment
from mujaz.model.location import Location

OPEN, CLOSE = Piece(True, "<p>"), Piece(True, "</p>")
OPEN_HEADING, CLOSE_HEADING = Piece(True, "<h3>"), Piece(True, "</h3>")
MARKDOWN_CHARACTERS = re.compile(r"[*_`<>&\\\[\]~|\x00-\x1f]")
"""Characters that may mean something to Markdown anywhere in a line."""
BLOCK_STARTS = re.compile(r"[\s#+=-]|[0-9]{1,9}[.)]")
"""What may start a block of Markdown other than a paragraph."""
EXCERPT = "[excerpt] "
UNTRANSLATED = "> [untranslated]"


def plain_segments(path: str, lines: list[str], first_line: int) -> list[Segment] | None:
    """Return the segments of a body without numbers and anchors, or None where it needs the parser."""
    segments: list[Segment] = []
    previous = ""
    for number, line in enumerate(lines, first_line):
        if line and not line.isspace():
            location = Location(path, number)
            # Every block must be one line between empty lines; all else needs the parser.
            if line.startswith(">"):
                if not segments or previous.startswith(">") or not _add_target(segments, line, location):
                    return None
            elif previous or not (segment := _source(line, location)):
                return None
            else:
                segments.append(segment)
        elif line and (previous or not line.isascii()):
            return None  # only the parser knows whether a line of spaces ends the block
        previous = line
    return segments


def _source(line: str, location: Location) -> Segment | None:
    heading = line.startswith("## ")
    text = line[3:] if heading else line
    excerpt = text.startswith(EXCERPT)
    text = text.removeprefix(EXCERPT) if excerpt else text
    passage = _passage(text, location, heading)
    if passage is None:
        return None
    block = Block.HEADING if heading else Block.PARAGRAPH
    return Segment(0, "", block, passage, None, excerpt)


def _passage(text: str, location: Location, heading: bool) -> Passage | None:
    if MARKDOWN_CHARACTERS.search(text) or BLOCK_STARTS.match(text) or (heading and "#" in text):
        return None
    words = text.strip()
    if not words:
        return None
    if heading:
        return Passage((OPEN_HEADING, Piece(False, words), CLOSE_HEADING), location)
    return Passage((OPEN, Piece(False, words), CLOSE), location)


def _add_target(segments: list[Segment], line: str, location: Location) -> bool:
    """Add a block quote of one line to the last segment. Return False where it is not plain."""
    last = segments[-1]
    if last.target is not None or last.marked_untranslated:
        return False
    if line.rstrip(" ") == UNTRANSLATED:
        segments[-1] = Segment(0, "", last.block, last.source, None, last.excerpt, True)
        return True
    heading = line.startswith("> ## ")
    target = _passage(line[5:] if heading else line[2:], location, heading) if line.startswith("> ") else None
    if target is None:
        return False
    segments[-1] = Segment(0, "", last.block, last.source, target, last.excerpt)
    return True


def split_notes(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines above the heading `## Notes`, then the heading and the lines below it."""
    notes_start = next(
        (number for number, line in enumerate(lines) if line.rstrip(" ") == "## Notes"), len(lines)
    )
    yield lines[:notes_start]
    yield lines[notes_start:]
