"""The values that attribution works with: a run of words, a cue, and one paragraph with its context."""

from collections.abc import Collection
from dataclasses import dataclass

from mujaz.ingest.article import Named
from mujaz.ingest.text.tokens import Tokens
from mujaz.language.speech.rules import Agreement, Form, Speech


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of tokens. Offsets index the paragraph."""

    start: int
    end: int
    next: int
    """Place of the token at which it stopped."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One word or phrase that attributes. Offsets index the paragraph."""

    start: int
    end: int
    form: Form
    agreement: Agreement
    sentence: int
    joined: bool
    """Begins a clause of its own with و or ف."""
    subject: Phrase | None
    via: Phrase | None
    complement: int
    """Where what was said begins; -1 where the sentence gives none."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One paragraph and what the rest of the article says about it."""

    segment: int
    held: Tokens
    mentions: tuple[Named, ...]
    persons: Collection[str]
    """Ids of records that are persons."""
    speech: Speech
