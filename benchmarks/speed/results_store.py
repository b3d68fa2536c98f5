"""Stores results in a file after every run, so that nothing is lost when a long measurement stops."""

import json
import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from math import log
from pathlib import Path

Row = dict[str, float]


@dataclass(slots=True)
class ResultsStore:
    """Rows of numbers by section, size and name, such as `cold/1000/hugo`."""

    path: Path
    rows: dict[str, list[Row]] = field(default_factory=dict)
    about: dict[str, dict[str, str]] = field(default_factory=dict)
    """By section and size: when and from which code it was measured."""

    def begin(self, section: str, size: int, about: Mapping[str, str]) -> None:
        """Forget what an earlier measurement of the same has left."""
        start = f"{section}/{size}/"
        self.rows = {key: rows for key, rows in self.rows.items() if not key.startswith(start)}
        self.about[start] = {"date": date.today().isoformat(), **about}

    def add(self, section: str, size: int, name: str, row: Mapping[str, float]) -> None:
        """Keep one row, on disk too."""
        self.rows.setdefault(f"{section}/{size}/{name}", []).append(dict(row))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"rows": self.rows, "about": self.about}, indent=1)
        self.path.write_text(text, encoding="utf-8")

    def column(self, section: str, size: int, name: str, field_name: str = "wall") -> list[float]:
        """Return one number of each row, in the order of the runs; empty where nothing was measured."""
        rows = self.rows.get(f"{section}/{size}/{name}", [])
        return [row[field_name] for row in rows if field_name in row]

    def median(self, section: str, size: int, name: str, field_name: str = "wall") -> float | None:
        """Return the median of a number, None where nothing was measured."""
        column = self.column(section, size, name, field_name)
        return statistics.median(column) if column else None

    def ratio(self, size: int, pair: str, ours: str, theirs: str, field_name: str = "wall") -> float | None:
        """Return the median ratio of a pair of cold builds, each divided by the run right after it."""
        mine, other = (self.column("cold", size, f"{pair}: {build}", field_name) for build in (ours, theirs))
        ratios = [a / b for a, b in zip(mine, other, strict=False)]
        return statistics.median(ratios) if ratios else None

    def sizes(self, section: str) -> list[int]:
        """Return the sizes at which a section was measured, smallest first."""
        return sorted({int(key.split("/")[1]) for key in self.rows if key.startswith(f"{section}/")})

    def names(self, section: str) -> list[str]:
        """Return the names of a section in the order in which they were first measured."""
        return list(dict.fromkeys(key.split("/", 2)[2] for key in self.rows if key.startswith(f"{section}/")))


def load(path: Path) -> ResultsStore:
    """Return what was kept, or an empty store where there is nothing to read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ResultsStore(path)
    return ResultsStore(path, data["rows"], data["about"])


def exponent(sizes: Iterable[int], values: Iterable[float | None]) -> float | None:
    """Return k of value = c · size^k between the first and the last size that has a value.

    1 means that ten times as many briefs take ten times as much; None where there are not two values.
    """
    points = [(size, value) for size, value in zip(sizes, values, strict=True) if value]
    if len(points) < 2:
        return None
    (small, low), (large, high) = points[0], points[-1]
    return log(high / low) / log(large / small)
