"""A brief's body to segments and notes.

A segment is one source block (paragraph, heading, list) and the block quote under it. A line of the
body that fits nowhere becomes a finding, and the rest is still read.
"""

from mujaz.model.language import Localized
from mujaz.read.body_plain import plain_segments, split_notes
from mujaz.read.body_types import Body, numbered
from mujaz.read.notes import empty_notes


def read_body(path: str, body: str, body_line: int) -> Body:
    """Read a body that starts on line `body_line` of the file `path`."""
    above, below = split_notes(body.split("\n"))
    plain = plain_segments(path, above, body_line)
    if plain is None:
        from mujaz.read.body_markdown import parsed_body

        return parsed_body(path, body, body_line)
    hollow = tuple(empty_notes(path, below, body_line + len(above)))
    return Body(tuple(numbered(plain)), _notes(below), hollow)


def _notes(lines: list[str]) -> Localized:
    """Return the notes below their heading, which is the first of the lines."""
    if not lines:
        return Localized()
    from mujaz.read.body_markdown import sections_of

    return sections_of("\n".join(["", *lines[1:]]))
