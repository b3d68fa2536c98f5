"""Proves that a quote is verbatim in the source text, or finds the closest text."""

from collections.abc import Sequence
from typing import NamedTuple

from mujaz.language.quotation.around_quote import strip_quotation_marks
from mujaz.link.closest_text import closest_text, word_diff
from mujaz.link.elided_quotes import ELLIPSIS, find_parts, find_unmarked_gap
from mujaz.link.find_words import TextSpan, find_exact, find_folded
from mujaz.model.quote_match import QuoteMatch

__all__ = ["Proof", "QuoteMatch", "locate", "prove", "strip_quotation_marks", "word_diff"]


class Proof(NamedTuple):
    """The comparison of one quote with the source text."""

    verdict: QuoteMatch
    segment: int | None = None
    """Number of the segment that holds the words; None if there is none."""
    start: int = 0
    end: int = 0
    """Offsets into that passage's text in code points, end exclusive; outer quotation marks left out."""
    nearest: str = ""
    """The text of the span, or the closest text if the quote is not there."""
    nearest_segment: int | None = None
    gap_words: int = 0
    """Words left out between the parts. With `not_found`: words that were skipped without an ellipsis."""


def prove(words: str, language: str, passages: Sequence[tuple[int, str]]) -> Proof:
    """Return the span of `words` in `passages` (segment number and text), or the closest text.

    `language` is the BCP 47 tag of both. A quote must lie in one passage, between word boundaries.
    """
    proof = locate(words, passages)
    if proof.verdict is not QuoteMatch.NOT_FOUND or not passages:
        return proof
    spoken = strip_quotation_marks(words)
    for segment, text in passages:
        gap = find_unmarked_gap(spoken, text)
        if gap is not None:
            gap_text = text[gap.start : gap.end]
            return Proof(QuoteMatch.NOT_FOUND, None, 0, 0, gap_text, segment, gap.skipped)
    segment, text = closest_text(spoken, language, passages)
    return Proof(QuoteMatch.NOT_FOUND, nearest=text, nearest_segment=segment)


def locate(words: str, passages: Sequence[tuple[int, str]]) -> Proof:
    """Return the proof without a search for the closest text, which is slow."""
    if not any(map(str.isalnum, words)):
        return Proof(QuoteMatch.NOT_FOUND)
    attempts = tuple(dict.fromkeys((strip_quotation_marks(words), words.strip())))
    for verdict, finder in ((QuoteMatch.EXACT, find_exact), (QuoteMatch.FOLDED, find_folded)):
        for attempt in attempts:
            for segment, text in passages:
                span = finder(attempt, text)
                if span is not None:
                    return _proof(verdict, segment, text, span)
    return _locate_stitched(attempts[0], passages)


def _locate_stitched(words: str, passages: Sequence[tuple[int, str]]) -> Proof:
    parts = tuple(part for part in map(unpunctuated, ELLIPSIS.split(words)) if part)
    if len(parts) > 1 or (parts and parts[0] != words):
        for segment, text in passages:
            span = find_parts(parts, text)
            if span is not None:
                return _proof(
                    QuoteMatch.STITCHED if len(parts) > 1 else QuoteMatch.FOLDED, segment, text, span
                )
    return Proof(QuoteMatch.NOT_FOUND)


def unpunctuated(part: str) -> str:
    """Return a part of a stitched quote without the spaces around it, or nothing where no word is left."""
    return part.strip() if any(char.isalnum() for char in part) else ""


def _proof(verdict: QuoteMatch, segment: int, text: str, span: TextSpan) -> Proof:
    matched_text = text[span.start : span.end]
    return Proof(verdict, segment, span.start, span.end, matched_text, segment, span.skipped)
