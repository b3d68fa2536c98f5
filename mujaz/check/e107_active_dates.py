"""The dates between which an entity was active are not dates, or end before they begin.

Each is a year or a date: `active: {from: 1945, to: 1950-06-30}`. A year before our era has a minus sign.
"""

import re
from collections.abc import Iterator

from mujaz.model.finding import Finding
from mujaz.model.library import Library

CODE = "E107"
LEVEL = "error"
DATE = re.compile(r"(-?\d{1,4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?\Z", re.ASCII)


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each date that is none, and for each span that runs backwards."""
    for entity in library.entities.values():
        parts = [(key, text) for key, text in zip(("from", "to"), entity.active, strict=True) if text]
        wrong = [(key, text) for key, text in parts if not DATE.match(text)]
        for key, text in wrong:
            message = f"'{text}' is not a year or a date."
            yield Finding(
                CODE, message, f"Write '{key}: 1945' or '{key}: 1945-10-24'.", entity.field(f"active.{key}")
            )
        if len(parts) == 2 and not wrong and _is_backwards(*(text for _, text in parts)):
            message = f"The entity was active from {parts[0][1]} to {parts[1][1]}, which is before."
            yield Finding(CODE, message, "Swap or correct the two.", entity.field("active.to"))


def _is_backwards(begin: str, end: str) -> bool:
    first, last = _numbers(begin), _numbers(end)
    shared = min(len(first), len(last))
    return last[:shared] < first[:shared]


def _numbers(date: str) -> tuple[int, ...]:
    match = DATE.match(date)
    assert match is not None, "Checked before."
    return tuple(int(part) for part in match.groups() if part is not None)
