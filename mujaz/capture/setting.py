"""What is known about one paragraph when its words are attributed."""

from collections.abc import Collection
from dataclasses import dataclass

from mujaz.capture.article import Named
from mujaz.capture.speech.words import Speech
from mujaz.capture.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Setting:
    """One paragraph and what the rest of the article says about it."""

    segment: int
    held: Tokens
    mentions: tuple[Named, ...]
    persons: Collection[str]
    """Ids of records that are persons."""
    speech: Speech
