"""Collects the evidence for one name without a record: spellings, counterparts, types, contexts."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from mujaz.entities.segment_sides import SegmentSide
from mujaz.entities.suggestion import Context
from mujaz.model.brief import Brief

MAX_CONTEXTS = 3
CONTEXT_WIDTH = 40
"""Characters of context on each side of a name."""


class Occurrence(NamedTuple):
    """One segment in which a name occurs."""

    brief: Brief
    segment: int


@dataclass(slots=True)
class NameEvidence:
    """Counts for one name, mutable while the archive is read."""

    spellings: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Occurrences by language and spelling."""
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Occurrences by language and spelling of the counterpart on the other side."""
    acronyms: Counter[tuple[str, str]] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    """Guesses such as `person`, with their counts."""
    briefs: Counter[str] = field(default_factory=Counter)
    """Occurrences by brief id."""
    segments: set[tuple[str, int]] = field(default_factory=set)
    """Brief id and segment number."""
    contexts: list[Context] = field(default_factory=list)
    pairing_attempts: int = 0
    """Searches for a counterpart."""
    certain: bool = False
    """True once the name occurs with a capital inside a sentence, in several words, or after a cue."""

    @property
    def count(self) -> int:
        return self.briefs.total()

    def add(self, occurrence: Occurrence, side: SegmentSide, spelling: str) -> None:
        self.spellings[side.language, spelling] += 1
        self.briefs[occurrence.brief.id] += 1
        self.segments.add((occurrence.brief.id, occurrence.segment))

    def absorb(self, other: "NameEvidence") -> None:
        """Add the evidence for the same name in the source text."""
        self.certain = True
        self.types += other.types
        self.briefs += other.briefs
        self.pairs += other.spellings

    def add_context(self, occurrence: Occurrence, side: SegmentSide, start: int, end: int) -> None:
        """Add a context, at most one of each brief and `MAX_CONTEXTS` in all."""
        seen = {context.brief for context in self.contexts}
        if occurrence.brief.id not in seen and len(self.contexts) < MAX_CONTEXTS:
            text = side.text
            before, after = text[max(0, start - CONTEXT_WIDTH) : start], text[end : end + CONTEXT_WIDTH]
            location = side.passage.location
            self.contexts.append(Context(location, occurrence.brief.id, before, text[start:end], after))


EvidenceByName = dict[tuple[str, str], NameEvidence]
"""Evidence by the language and the `name_key` of each name."""
