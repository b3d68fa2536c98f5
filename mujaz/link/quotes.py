"""Prove that a quote stands in the text, letter by letter, or say what stands there instead."""

from collections.abc import Sequence
from typing import NamedTuple

from mujaz.language.quotation.around_quote import unquoted
from mujaz.link.closest_text import nearest_text, word_diff
from mujaz.link.elided_quotes import ELLIPSIS, place_parts, unmarked_gap
from mujaz.link.find_words import Place, place_exactly, place_folded
from mujaz.model.quote_match import QuoteMatch

__all__ = ["Proof", "QuoteMatch", "locate", "prove", "unquoted", "word_diff"]


class Proof(NamedTuple):
    """What was found for one quote."""

    verdict: QuoteMatch
    segment: int | None = None
    """Number of the segment that holds the words; None where none does."""
    start: int = 0
    end: int = 0
    """Offsets into that passage's text in code points, end exclusive; outer quotation marks left out."""
    nearest: str = ""
    """The text that is really there: the span itself, or the most similar one where none was found."""
    nearest_segment: int | None = None
    gap_words: int = 0
    """Words left out between the parts. With `not_found`: words that were skipped without an ellipsis."""


def prove(words: str, language: str, passages: Sequence[tuple[int, str]]) -> Proof:
    """Return where `words` stand among `passages` (segment number and text), or what comes nearest.

    `language` is the BCP 47 tag of both. A quote must lie in one passage, between word boundaries.
    """
    found = locate(words, passages)
    if found.verdict is not QuoteMatch.NOT_FOUND or not passages:
        return found
    spoken = unquoted(words)
    for segment, text in passages:
        gap = unmarked_gap(spoken, text)
        if gap is not None:
            text_there = text[gap.start : gap.end]
            return Proof(QuoteMatch.NOT_FOUND, None, 0, 0, text_there, segment, gap.skipped)
    segment, text = nearest_text(spoken, language, passages)
    return Proof(QuoteMatch.NOT_FOUND, nearest=text, nearest_segment=segment)


def locate(words: str, passages: Sequence[tuple[int, str]]) -> Proof:
    """Return the proof without looking for what comes nearest: much faster where a quote is wrong."""
    if not any(map(str.isalnum, words)):
        return Proof(QuoteMatch.NOT_FOUND)
    attempts = tuple(dict.fromkeys((unquoted(words), words.strip())))
    for verdict, finder in ((QuoteMatch.EXACT, place_exactly), (QuoteMatch.FOLDED, place_folded)):
        for attempt in attempts:
            for segment, text in passages:
                place = finder(attempt, text)
                if place is not None:
                    return _proof(verdict, segment, text, place)
    return _locate_stitched(attempts[0], passages)


def _locate_stitched(words: str, passages: Sequence[tuple[int, str]]) -> Proof:
    parts = tuple(part for part in map(unpunctuated, ELLIPSIS.split(words)) if part)
    if len(parts) > 1 or (parts and parts[0] != words):
        for segment, text in passages:
            place = place_parts(parts, text)
            if place is not None:
                return _proof(
                    QuoteMatch.STITCHED if len(parts) > 1 else QuoteMatch.FOLDED, segment, text, place
                )
    return Proof(QuoteMatch.NOT_FOUND)


def unpunctuated(part: str) -> str:
    """Return a part of a stitched quote without the spaces around it, or nothing where no word is left."""
    return part.strip() if any(char.isalnum() for char in part) else ""


def _proof(verdict: QuoteMatch, segment: int, text: str, place: Place) -> Proof:
    there = text[place.start : place.end]
    return Proof(verdict, segment, place.start, place.end, there, segment, place.skipped)
