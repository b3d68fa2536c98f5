"""Measures the time of each step of a build."""

import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Profile:
    """Seconds of wall time of one process in each step."""

    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Add the block's time to a step."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] += time.perf_counter() - started

    def add(self, seconds: Mapping[str, float]) -> None:
        """Add the measurements of another process."""
        for name, spent in seconds.items():
            self.seconds[name] += spent

    def take(self) -> dict[str, float]:
        """Return the seconds counted so far and begin again at zero."""
        seconds = dict(self.seconds)
        self.seconds.clear()
        return seconds

    def table(self) -> str:
        """Return a line for each step with its seconds and its share, the largest first."""
        total = sum(self.seconds.values()) or 1.0
        rows = sorted(self.seconds.items(), key=lambda item: -item[1])
        return "\n".join(f"  {name:<32}{spent:8.2f} s {100 * spent / total:5.1f} %" for name, spent in rows)
