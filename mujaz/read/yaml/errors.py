"""Turns an error of the YAML parser into a finding with a fix."""

import re
from collections.abc import Callable
from typing import Any

import yaml

from mujaz.model.finding import Finding
from mujaz.model.location import Location

DEFAULT_FIX = (
    "Look at this line and the one above it: a missing space after ':', a quote that is not closed,"
    " a line that begins in another column than its neighbours?"
)
ALIGN_FIX = "Begin this line in the same column as the one above it."
CLOSE_QUOTE_FIX = "Close it with the mark that it begins with."
TABS_FIX = "Use spaces instead of tabs for indenting."
END_OF_STREAM = "unexpected end of stream"
FIXES = (
    ("mapping values are not allowed", "Put the text that holds ': ' between single quotes."),
    ("cannot start any token", "Put the text between single quotes."),
    ("found a tab character", TABS_FIX),
    ("unknown escape", "Put the text between single quotes, in which a backslash is a backslash."),
    (
        "expected ',' or",
        "Close the bracket, and put items that hold commas or brackets between single quotes.",
    ),
)
"""A part of the parser's message, and its fix. Source: the messages of libyaml and PyYAML."""
KEY_WITH_VALUE = re.compile(r" *(?:- +)*[^\s:#][^:#]*: +[^\s#|>]")
"""A line with a key and its value."""


def syntax_finding(
    error: Exception, text: str, start: Location, locate: Callable[[Any], Location]
) -> Finding:
    """Return the finding (F102) for an error of the parser in `text`, which begins at `start`.

    `locate` turns a mark of the parser into a location.
    """
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return _finding((str(error).splitlines() or [type(error).__name__])[0], start)
    mark, problem = error.problem_mark, str(error.problem or "unreadable")
    if END_OF_STREAM in problem and "quoted scalar" in str(error.context):
        return Finding(
            "F102",
            "This is not valid YAML: the quote is not closed.",
            CLOSE_QUOTE_FIX,
            locate(error.context_mark),
        )
    finding = _finding(problem, locate(mark))
    if text[mark.index : mark.index + 1] == "\t":
        return finding._replace(fix=TABS_FIX)
    return (
        finding._replace(fix=ALIGN_FIX)
        if _is_indented_too_far(text.split("\n"), mark.line, mark.column)
        else finding
    )


def _finding(problem: str, location: Location) -> Finding:
    fix = next((fix for part, fix in FIXES if part in problem), DEFAULT_FIX)
    return Finding("F102", f"This is not valid YAML: {problem}.", fix, location)


def _is_indented_too_far(lines: list[str], line: int, column: int) -> bool:
    """Tell whether a key is indented below a line that has its value already."""
    if not 0 < line < len(lines):
        return False
    current, above = lines[line], lines[line - 1]
    key = current[:column]
    deeper = len(current) - len(current.lstrip(" ")) > len(above) - len(above.lstrip(" "))
    return (
        deeper
        and current[column : column + 1] == ":"
        and ":" not in key
        and KEY_WITH_VALUE.match(above) is not None
    )
