"""Plain text, tokens and numbers of both sides of translated segments, for the checks that compare them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from mujaz.check.shared.brief_texts import SegmentTexts
from mujaz.check.translation.compare_numbers import missing
from mujaz.language.comparison_form import comparison_form
from mujaz.language.numbers.digits import tokens_of
from mujaz.language.numbers.read_numbers import Number, has_number_words, numbers_in
from mujaz.language.profiles import profile_of

BREAK = "\x1e"
"""Stands between texts that are made plain together; a text that holds it is a finding of its own."""


class SegmentFacts(NamedTuple):
    """One translated segment in a form in which its sides can be compared."""

    texts: SegmentTexts
    source: str
    target: str
    """Both plain, see `comparison_form`."""
    source_tokens: Sequence[str]
    target_tokens: Sequence[str]
    source_numbers: tuple[Number, ...]
    target_numbers: tuple[Number, ...]
    missing: tuple[Number, ...]
    """Numbers of the source that the target does not say."""
    added: tuple[Number, ...]
    """Numbers of the target that the source does not say."""


def facts_of_segments(
    pairs: tuple[SegmentTexts, ...], language: str, translation: str
) -> tuple[SegmentFacts, ...]:
    """Return the facts of segments in two languages."""
    plain_source, plain_target = comparison_form(language), comparison_form(translation)
    words = has_number_words(language), has_number_words(translation)
    facts = []
    sources = _plain_together([pair.source for pair in pairs], plain_source)
    targets = _plain_together([pair.target for pair in pairs], plain_target)
    for pair, source, target in zip(pairs, sources, targets, strict=True):
        tokens = tokens_of(source), tokens_of(target)
        ours, theirs = numbers_in(tokens[0], language), numbers_in(tokens[1], translation)
        lost: tuple[Number, ...] = ()
        added: tuple[Number, ...] = ()
        if [number.values for number in ours] != [number.values for number in theirs]:
            dual = _has_dual(tokens[1].words, translation), _has_dual(tokens[0].words, language)
            lost = tuple(missing(ours, theirs, knows_words=words[1], has_dual=dual[0]))
            added = tuple(missing(theirs, ours, knows_words=words[0], has_dual=dual[1]))
        facts.append(
            SegmentFacts(pair, source, target, tokens[0].words, tokens[1].words, ours, theirs, lost, added)
        )
    return tuple(facts)


def _plain_together(texts: list[str], plain: Callable[[str], str]) -> list[str]:
    """Return texts made plain. They are joined for it: what takes time is beginning, not reading."""
    plain_texts = plain(BREAK.join(texts)).split(BREAK)
    return plain_texts if len(plain_texts) == len(texts) else [plain(text) for text in texts]


def _has_dual(tokens: list[str], language: str) -> bool:
    """Whether a word of a text ends like a dual; plurals that end alike cannot be told apart."""
    profile = profile_of(language)
    return profile is not None and any(token.endswith(profile.dual_endings) for token in tokens)
