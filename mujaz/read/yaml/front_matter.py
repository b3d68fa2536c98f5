"""Splits a Markdown file into its front matter, which is YAML, and its body."""

import re
from typing import NamedTuple

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.read.yaml.nodes import YamlMapping
from mujaz.read.yaml.tree import read_tree

DOUBT_COMMENT = re.compile(r"(?:^|\s)#+ *(?:unsure|to fill):", re.MULTILINE)
"""Start of a comment with an open question: `new` writes such comments, and people may."""


class Document(NamedTuple):
    """A Markdown file with front matter."""

    front_matter: YamlMapping
    body: str
    body_line: int
    """Line of the file on which the body starts, from 1."""
    findings: tuple[Finding, ...]
    doubts: tuple[int, ...] = ()
    """Lines of the front matter with an open question in a comment, from 1."""


def read_document(path: str, text: str) -> Document:
    """Split a file at its `---` lines and read the front matter.

    Raises MujazError: F101 where the block is missing, not closed or not a mapping; F102 where it is
    not YAML.
    """
    if not text.startswith("---\n"):
        fix = "Start it with a line '---', the fields, and another line '---'."
        raise _error("The file does not start with front matter.", fix, Location(path))
    end = text.find("\n---\n", 3)
    if end < 0:
        end = len(text) - 4 if text.endswith("\n---") else -1
    if end < 0:
        fix = "Add a line '---' after the last field."
        raise _error("The front matter is not closed.", fix, Location(path))
    yaml_text = text[4 : end + 1]
    root, findings = read_tree(path, yaml_text, first_line=2)
    if not isinstance(root, YamlMapping):
        message = "The front matter is not a list of 'key: value' fields."
        raise _error(message, "Write each field as 'key: value'.", root.location)
    body_line = yaml_text.count("\n") + 3
    return Document(root, text[end + 5 :], body_line, findings, _doubt_lines(yaml_text))


def _error(message: str, fix: str, location: Location) -> MujazError:
    return MujazError(Finding("F101", message, fix, location))


def _doubt_lines(yaml_text: str) -> tuple[int, ...]:
    """Return the lines of the file with an open question, from 1; `---` is line 1."""
    ends = (match.end() for match in DOUBT_COMMENT.finditer(yaml_text))
    return tuple(dict.fromkeys(yaml_text.count("\n", 0, end) + 2 for end in ends))
