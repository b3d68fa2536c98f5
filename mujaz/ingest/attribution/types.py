"""Values of attribution: a phrase, a cue, and one paragraph with its context."""

from collections.abc import Collection
from dataclasses import dataclass

from mujaz.ingest.article import EntityMention
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.speech.rules import Agreement, AttributionForm, SpeechWords


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of tokens. Offsets index the paragraph in code points, end exclusive."""

    start: int
    end: int
    next_index: int
    """Index of the token after the phrase."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One reporting word or phrase. Offsets index the paragraph in code points, end exclusive."""

    start: int
    end: int
    form: AttributionForm
    agreement: Agreement
    sentence: int
    has_conjunction: bool
    """Whether a conjunction (و or ف) is written onto the word, so that it begins a clause."""
    subject: Phrase | None
    via: Phrase | None
    content_start: int
    """Offset of the reported content; -1 if the sentence gives none."""


@dataclass(frozen=True, slots=True)
class ParagraphContext:
    """One paragraph, its mentions, and the language's words for speech."""

    segment: int
    tokenized: TokenizedParagraph
    mentions: tuple[EntityMention, ...]
    person_ids: Collection[str]
    """Ids of the records that are persons."""
    speech: SpeechWords
