"""What the parser says is wrong with YAML, with what to do about it."""

import re
from collections.abc import Callable
from typing import Any

import yaml

from mujaz.model.finding import Finding
from mujaz.model.location import Location

LOOK = (
    "Look at this line and the one above it: a missing space after ':', a quote that is not closed,"
    " a line that begins in another column than its neighbours?"
)
SET_IN = "Begin this line in the same column as the one above it."
CLOSE = "Close it with the mark that it begins with."
NO_TABS = "Use spaces instead of tabs for indenting."
OPEN = "unexpected end of stream"
FIXES = (
    ("mapping values are not allowed", "Put the text that holds ': ' between single quotes."),
    ("cannot start any token", "Put the text between single quotes."),
    ("found a tab character", NO_TABS),
    ("unknown escape", "Put the text between single quotes, in which a backslash is a backslash."),
    (
        "expected ',' or",
        "Close the bracket, and put items that hold commas or brackets between single quotes.",
    ),
)
"""What to do, by a part of what the parser says. Source: the messages of libyaml and PyYAML."""
FILLED = re.compile(r" *(?:- +)*[^\s:#][^:#]*: +[^\s#|>]")
"""A line with a key and its value."""


def syntax_finding(error: Exception, text: str, start: Location, at: Callable[[Any], Location]) -> Finding:
    """Return a finding for what the parser raises about `text`, which begins at `start`.

    `at` finds the place of one of the parser's marks.
    """
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return _told((str(error).splitlines() or [type(error).__name__])[0], start)
    mark, problem = error.problem_mark, str(error.problem or "unreadable")
    if OPEN in problem and "quoted scalar" in str(error.context):
        return Finding(
            "F102", "This is not valid YAML: the quote is not closed.", CLOSE, at(error.context_mark)
        )
    found = _told(problem, at(mark))
    if text[mark.index : mark.index + 1] == "\t":
        return found._replace(fix=NO_TABS)
    return found._replace(fix=SET_IN) if _is_set_in(text.split("\n"), mark.line, mark.column) else found


def _told(problem: str, at: Location) -> Finding:
    fix = next((fix for said, fix in FIXES if said in problem), LOOK)
    return Finding("F102", f"This is not valid YAML: {problem}.", fix, at)


def _is_set_in(lines: list[str], line: int, column: int) -> bool:
    """Whether a key is set in below a line whose value is on that line already."""
    if not 0 < line < len(lines):
        return False
    here, above = lines[line], lines[line - 1]
    key = here[:column]
    deeper = len(here) - len(here.lstrip(" ")) > len(above) - len(above.lstrip(" "))
    return deeper and here[column : column + 1] == ":" and ":" not in key and FILLED.match(above) is not None
