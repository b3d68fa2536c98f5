"""Finds cues that are followed by their source: according to X, in the words of X."""

from collections.abc import Iterator
from dataclasses import replace

from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.types import Cue
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.speech.rules import Agreement, AttributionForm, SpeechWords


def according_length(paragraph: TokenizedParagraph, index: int, speech: SpeechWords) -> int:
    """Return the number of tokens of a phrase such as `according to` that begins here, 0 if none does."""
    longest = 0
    for phrase in speech.according_phrases:
        first, *rest = (token.key for token in paragraph.tokens[index : index + len(phrase)])
        without_prefix = first[1:] if first[:1] in speech.prefixes else first
        if phrase in ((first, *rest), (without_prefix, *rest)):
            longest = max(longest, len(phrase))
    return longest


def according_cue(
    paragraph: TokenizedParagraph, index: int, length: int, speech: SpeechWords
) -> Iterator[Cue]:
    """Yield a cue for `according to X` if X is a source, and not a plan or a need."""
    token, last = paragraph.tokens[index], paragraph.tokens[index + length - 1]
    subject = phrase_after(paragraph, index + length, speech)
    if subject is None:
        return
    head = paragraph.tokens[paragraph.token_index(subject.start)]
    subject = replace(subject, start=subject.start + _clitic(last.key, head.text, speech))
    opens = index == 0 or not paragraph.tokens[index - 1].is_word
    if speech.sources and not (
        opens or head.key.removeprefix("ل") in speech.sources or head.key in speech.sources
    ):
        return
    yield Cue(
        token.start,
        last.end,
        AttributionForm.ACCORDING,
        Agreement.ANY,
        token.sentence,
        False,
        subject,
        None,
        last.end,
    )


def _clitic(phrase: str, head: str, speech: SpeechWords) -> int:
    """Return the number of letters at the start of the source that belong to `according to` as a clitic."""
    if phrase not in speech.takes_clitic or not head.startswith("ل"):
        return 0
    return 2 if head.startswith("لل") else 1
