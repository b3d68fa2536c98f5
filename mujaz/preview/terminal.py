"""Prints the findings of each build of the preview that the build before did not have."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

FINDING_START = re.compile(r"^.+?:\d+:\d+: (?=[A-Z]\d{3} )")
"""Start of a finding: `path:line:col: `."""
WARNING_OR_INFO = re.compile(FINDING_START.pattern + r"\w+ \((?:info|warning)\) ")


@dataclass(frozen=True, slots=True)
class BuildOutput:
    """The exit code and the output of one build."""

    code: int
    lines: tuple[str, ...]
    """Everything that the build printed, line by line."""

    @property
    def problems(self) -> tuple[str, ...]:
        """The findings among the lines, errors first, or all lines where there are none."""
        findings = [line for line in self.lines if is_finding(line)]
        return tuple(sorted(findings, key=is_warning_or_info)) or self.lines


def is_finding(line: str) -> bool:
    """Tell whether a line of a build is a finding."""
    return FINDING_START.match(line) is not None


def is_warning_or_info(line: str) -> bool:
    """Tell whether a line of a build is a finding that does not stop it."""
    return WARNING_OR_INFO.match(line) is not None


@dataclass(slots=True)
class TerminalReport:
    """Compares each build with the last one that finished."""

    before: Counter[str] = field(default_factory=Counter)
    """Without line and column: an edit above a finding moves it and does not make it new."""

    def new_lines(self, output: BuildOutput) -> Iterator[str]:
        """Yield the lines of a build that the build before did not have, and all errors."""
        unmatched, now = self.before.copy(), Counter[str]()
        for line in output.lines:
            finding = _without_position(line)
            if is_warning_or_info(line):
                now[finding] += 1
            if unmatched[finding] > 0:
                unmatched[finding] -= 1
            else:
                yield line
        same = (self.before & now).total()
        if same:
            counted = "1 finding is" if same == 1 else f"{same:,} findings are"
            yield f"{counted} as before; 'python3 build.py check' prints everything."
        if output.code == 0 or any(map(is_finding, output.lines)):
            self.before = now


def _without_position(line: str) -> str:
    """Return a finding with its path alone, and any other line as it is."""
    start = FINDING_START.match(line)
    return line.partition(":")[0] + line[start.end() :] if start else line
