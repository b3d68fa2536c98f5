"""One word or phrase that says that somebody says something."""

from dataclasses import dataclass

from mujaz.capture.phrase import Phrase
from mujaz.capture.speech.words import Agreement, Form


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
