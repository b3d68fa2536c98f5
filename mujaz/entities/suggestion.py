"""A name that the archive uses and has no record of."""

from dataclasses import dataclass

from mujaz.model.location import Location


@dataclass(frozen=True, slots=True)
class Context:
    """One place where the archive uses a name."""

    at: Location
    brief: str
    before: str
    name: str
    after: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name without a record, for a person to judge."""

    names: tuple[tuple[str, str], ...]
    """Language and the most frequent spelling in it, the source language first."""
    aliases: tuple[tuple[str, str, bool], ...]
    """Language, other spelling, and whether it may mean others too."""
    type: str
    """A guess such as `person`, empty where nothing speaks for any."""
    count: int
    """Places in the text, both columns together."""
    briefs: tuple[str, ...]
    contexts: tuple[Context, ...]
    perhaps: tuple[str, ...] = ()
    """Records that it may be another name of."""
