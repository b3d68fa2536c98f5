"""The value for a name that briefs use and that has no record."""

from dataclasses import dataclass

from mujaz.model.location import Location


@dataclass(frozen=True, slots=True)
class Context:
    """One occurrence of a name, with the text around it."""

    location: Location
    brief: str
    before: str
    name: str
    after: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name without a record, for a person to judge."""

    names: tuple[tuple[str, str], ...]
    """Language and most frequent spelling, the source language first."""
    aliases: tuple[tuple[str, str, bool], ...]
    """Language, other spelling, and whether it is ambiguous."""
    type: str
    """A guess such as `person`, empty without evidence."""
    count: int
    """Occurrences, in source and target together."""
    briefs: tuple[str, ...]
    contexts: tuple[Context, ...]
    perhaps: tuple[str, ...] = ()
    """Ids of records of which it may be another name."""
