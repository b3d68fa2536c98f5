"""What is known of one name while the archive is read."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from mujaz.entities.segment_sides import Column
from mujaz.entities.suggestion import Context
from mujaz.model.brief import Brief

MOST_CONTEXTS = 3
AROUND = 40
"""Characters of context on each side of a name."""


class Place(NamedTuple):
    """Where a name was met."""

    brief: Brief
    segment: int


@dataclass(slots=True)
class Found:
    """What is known of one name while the archive is read."""

    written: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Language and spelling."""
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Language and spelling of the counterpart in the other column."""
    acronyms: Counter[tuple[str, str]] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    briefs: Counter[str] = field(default_factory=Counter)
    segments: set[tuple[str, int]] = field(default_factory=set)
    contexts: list[Context] = field(default_factory=list)
    tried: int = 0
    certain: bool = False
    """Seen where a capital means something."""

    @property
    def count(self) -> int:
        return self.briefs.total()

    def add(self, place: Place, column: Column, written: str) -> None:
        self.written[column.language, written] += 1
        self.briefs[place.brief.id] += 1
        self.segments.add((place.brief.id, place.segment))

    def take(self, twin: "Found") -> None:
        """Take over what was found of the same name in the source column."""
        self.certain = True
        self.types += twin.types
        self.briefs += twin.briefs
        self.pairs += twin.written

    def show(self, place: Place, column: Column, start: int, end: int) -> None:
        """Keep a context, one of each brief and only a few."""
        seen = {context.brief for context in self.contexts}
        if place.brief.id not in seen and len(self.contexts) < MOST_CONTEXTS:
            text = column.text
            before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
            at = column.passage.location
            self.contexts.append(Context(at, place.brief.id, before, text[start:end], after))


Names = dict[tuple[str, str], Found]
"""Language and folded form of each name."""
