"""Published words of the source were changed, and no correction says so.

Readers and other sites may have quoted them. When a direct quote or a paragraph of the original changes
in a brief that was published before, a new entry under `corrections` says what was wrong. Vowel marks,
invisible characters and the style of quotation marks are no change. Found by `check --base REV`, which
pull requests run.
"""

from collections.abc import Iterator

from mujaz.language.folding.narrow import fold_narrow
from mujaz.model.brief import Brief, Status
from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location

CODE = "S501"
SEVERITY = Severity.ERROR
FIX = "Add an entry under 'corrections:' that says what was wrong, or restore the words."


def of_change(before: Brief, after: Brief) -> Iterator[Finding]:
    """Yield a finding for each published quote and paragraph that changed or went without a correction."""
    if before.status is Status.DRAFT or _corrections(after) - _corrections(before):
        return
    paragraphs = {_plain(segment.source.text) for segment in after.segments}
    for segment in before.segments:
        if _plain(segment.source.text) not in paragraphs:
            message = f"Paragraph {segment.number} of the original was published with other words."
            yield Finding(CODE, message, FIX, _segment_location(after, segment.number))
    quoted_words = {(tag, _plain(words)) for quote in after.quotes for tag, words in quote.words.pairs}
    for quote in before.quotes:
        for tag, words in quote.words.pairs:
            if (tag, _plain(words)) not in quoted_words:
                message = f"A quote was published in '{tag}' as '{words}'."
                yield Finding(CODE, message, FIX, after.key_location("quotes"))


def _corrections(brief: Brief) -> set[object]:
    return {(correction.date, correction.note.pairs) for correction in brief.corrections}


def _segment_location(brief: Brief, number: int) -> Location:
    """Return where the paragraph of that number stands now."""
    return next((segment.location for segment in brief.segments if segment.number == number), brief.location)


def _plain(text: str) -> str:
    return " ".join(fold_narrow(text).text.split())
