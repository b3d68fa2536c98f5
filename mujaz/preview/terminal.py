"""What the preview prints in the terminal: the findings of a build that the build before did not have."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

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


@dataclass(slots=True)
class Told:
    """The warnings and infos of the last build that came to an end."""

    before: Counter[str] = field(default_factory=Counter)
    """Without line and column: an edit above a finding moves it and does not make it new."""

    def news(self, attempt: Attempt) -> Iterator[str]:
        """Yield the lines of a build except what the one before said too. Errors are always said."""
        left, now = self.before.copy(), Counter[str]()
        for line in attempt.said:
            finding = _unplaced(line)
            if is_light(line):
                now[finding] += 1
            if left[finding] > 0:
                left[finding] -= 1
            else:
                yield line
        same = (self.before & now).total()
        if same:
            counted = "1 finding is" if same == 1 else f"{same:,} findings are"
            yield f"{counted} as before; 'python3 build.py check' prints everything."
        if attempt.code == 0 or any(map(is_finding, attempt.said)):
            self.before = now


def _unplaced(line: str) -> str:
    """Return a finding with its path alone, and any other line as it is."""
    place = PLACE.match(line)
    return line.partition(":")[0] + line[place.end() :] if place else line
