"""What one build of the preview came to, as the lines that it said."""

import re
from dataclasses import dataclass

PLACE = re.compile(r"^.+?:\d+:\d+: (?=[A-Z]\d{3} )")
"""How a finding begins: `path:line:col: `."""
LIGHT = re.compile(PLACE.pattern + r"\w+ \((?:info|warning)\) ")


@dataclass(frozen=True, slots=True)
class Attempt:
    """What one build came to."""

    code: int
    said: tuple[str, ...]
    """Everything the build said, line by line."""

    @property
    def problems(self) -> tuple[str, ...]:
        """The findings among the lines, errors first, or all lines where there are none."""
        found = [line for line in self.said if is_finding(line)]
        return tuple(sorted(found, key=is_light)) or self.said


def is_finding(line: str) -> bool:
    """Tell whether a line of a build is a finding."""
    return PLACE.match(line) is not None


def is_light(line: str) -> bool:
    """Tell whether a line of a build is a finding that does not stop it."""
    return LIGHT.match(line) is not None
