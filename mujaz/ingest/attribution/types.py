"""The values that attribution works with: a run of words, a cue, and one paragraph with its context."""

from collections.abc import Collection
from dataclasses import dataclass

from mujaz.ingest.article import EntityMention
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.speech.rules import Agreement, Form, Speech


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of tokens. Offsets index the paragraph."""

    start: int
    end: int
    next_token: int
    """Place of the token at which it stopped."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One word or phrase that attributes. Offsets index the paragraph."""

    start: int
    end: int
    form: Form
    agreement: Agreement
    sentence: int
    has_conjunction: bool
    """Begins a clause of its own with و or ف."""
    subject: Phrase | None
    via: Phrase | None
    content_start: int
    """Where what was said begins; -1 where the sentence gives none."""


@dataclass(frozen=True, slots=True)
class ParagraphContext:
    """One paragraph and what the rest of the article says about it."""

    segment: int
    tokenized: TokenizedParagraph
    mentions: tuple[EntityMention, ...]
    persons: Collection[str]
    """Ids of records that are persons."""
    speech: Speech
