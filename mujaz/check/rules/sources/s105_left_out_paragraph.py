"""A paragraph of the saved text stands nowhere in the brief.

Deleted on both sides, it leaves no trace in the brief itself. Where the capture is kept as text and the
rights are `full`, each of its paragraphs is looked for by words that no other line of it has. Lines before
and behind the article, short lines and lines without a full stop are left aside, since a saved page has
menus, captions and links too. What is left out on purpose is said so:
`allow: {S105: "the last paragraph is the outlet's advertisement"}`.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import groupby
from pathlib import PurePosixPath

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.brief_texts import BriefTexts
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Capture, CaptureParagraph
from mujaz.model.provenance import Rights

CODE = "S105"
SEVERITY = Level(Severity.WARNING, draft=Severity.INFO)
FIX = "Put back what is lacking, with its translation, or say why not: allow: {S105: '…'}."
APART = 2
"""Lines from one paragraph to the next: an empty one may lie between them."""


class ParagraphState(Enum):
    """What became of a line in the brief."""

    PRESENT = "there"
    MISSING = "gone"
    UNSURE = "unsure"


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each passage of the capture that is lacking."""
    brief = context.brief
    source = brief.provenance
    if not source.capture or source.rights is not Rights.FULL:
        return
    capture = context.records.captures.get(PurePosixPath(source.capture).name)
    if capture is not None and capture.sha256 == source.sha256:
        for missing_lines in _missing_runs(capture, context.texts):
            first, last = missing_lines[0], missing_lines[-1]
            message = f"Line {first.number} of the capture, '{first.opening} …', stands nowhere in the brief."
            if first is not last:
                message = (
                    f"Lines {first.number} to {last.number} of the capture, '{first.opening} …', "
                    "stand nowhere in the brief."
                )
            location = brief.key_location("source.capture")
            yield Finding(CODE, message, FIX, location)


def _missing_runs(capture: Capture, texts: BriefTexts) -> Iterator[Sequence[CaptureParagraph]]:
    """Yield runs of lines that are lacking between others, or right beside them."""
    words = frozenset(" ".join([text for _, text in texts.sources]).split())
    states = [(_state(line, words), line) for line in capture.paragraphs]
    if all(state is ParagraphState.PRESENT for state, _ in states):
        return
    present = [index for index, (state, _) in enumerate(states) if state is ParagraphState.PRESENT]
    if not present:
        return  # another text altogether
    first, last = present[0], present[-1]
    while first > 0 and _is_next(states[first - 1][1], states[first][1]):
        first -= 1
    while last + 1 < len(states) and _is_next(states[last][1], states[last + 1][1]):
        last += 1
    for state, run in groupby(states[first : last + 1], key=lambda state: state[0]):
        if state is ParagraphState.MISSING:
            yield [line for _, line in run]


def _state(line: CaptureParagraph, words: frozenset[str]) -> ParagraphState:
    rare_words = line.rare_words.split()
    shared = len(words.intersection(rare_words))
    if 2 * shared >= len(rare_words):
        return ParagraphState.PRESENT
    return ParagraphState.MISSING if 4 * shared <= len(rare_words) else ParagraphState.UNSURE


def _is_next(line: CaptureParagraph, following: CaptureParagraph) -> bool:
    return following.number - line.number <= APART
