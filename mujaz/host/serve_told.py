"""What the preview says in the terminal: after its first build what is new, and how much is not."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from mujaz.host.attempt import PLACE, Attempt, is_finding, is_light


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
