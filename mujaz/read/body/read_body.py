"""Reads the body of a brief into segments and notes.

A segment is one source block (paragraph, heading, list) and the block quote under it. A block that is
neither becomes a finding, and the rest is still read.
"""

from mujaz.model.language import Localized
from mujaz.read.body.body import Body, number_segments
from mujaz.read.body.empty_notes import empty_notes
from mujaz.read.body.plain_body import plain_segments, split_notes


def read_body(path: str, body: str, body_line: int) -> Body:
    """Return the segments, notes and findings of a body. It starts on line `body_line` of the file `path`."""
    above, below = split_notes(body.split("\n"))
    plain = plain_segments(path, above, body_line)
    if plain is None:
        from mujaz.read.body.markdown_body import read_markdown_body

        return read_markdown_body(path, body, body_line)
    hollow = tuple(empty_notes(path, below, body_line + len(above)))
    return Body(tuple(number_segments(plain)), _notes(below), hollow)


def _notes(lines: list[str]) -> Localized:
    """Return the notes by language; the first of the lines is their heading."""
    if not lines:
        return Localized()
    from mujaz.read.body.markdown_body import split_languages

    return split_languages("\n".join(["", *lines[1:]]))
