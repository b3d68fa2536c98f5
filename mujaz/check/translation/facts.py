"""What both sides of every translated segment say, read once for all checks of the translation."""

from dataclasses import dataclass

from mujaz.check.brief_texts import SegmentTexts, texts_of
from mujaz.check.translation.compare_numbers import missing
from mujaz.check.translation.digits import tokens_of
from mujaz.check.translation.numbers import Number, knows_words, numbers_in
from mujaz.check.translation.plain import is_arabic_script, plain_in
from mujaz.model.brief import Brief

DUAL_ENDINGS = ("ان", "ين", "تا", "تي")


@dataclass(frozen=True, slots=True)
class PairFacts:
    """One translated segment in a form in which its sides can be compared."""

    texts: SegmentTexts
    source: str
    target: str
    """Both plain, see `plain_in`."""
    source_tokens: tuple[str, ...]
    target_tokens: tuple[str, ...]
    source_numbers: tuple[Number, ...]
    target_numbers: tuple[Number, ...]
    missing: tuple[Number, ...]
    """Numbers of the source that the target does not say."""
    added: tuple[Number, ...]
    """Numbers of the target that the source does not say."""


def facts_of(brief: Brief) -> tuple[PairFacts, ...]:
    """Return the facts of a brief's translated segments. The last answer is kept; see `brief_texts`."""
    if not _last or _last[0][0] is not brief:
        _last[:] = [(brief, facts_of_pairs(texts_of(brief).pairs, brief.language, brief.translation))]
    return _last[0][1]


_last: list[tuple[Brief, tuple[PairFacts, ...]]] = []


def facts_of_pairs(pairs: tuple[SegmentTexts, ...], language: str, translation: str) -> tuple[PairFacts, ...]:
    """Return the facts of segments in two languages."""
    plain_source, plain_target = plain_in(language), plain_in(translation)
    words = knows_words(language), knows_words(translation)
    found = []
    for pair in pairs:
        source, target = plain_source(pair.source), plain_target(pair.target)
        tokens = tokens_of(source), tokens_of(target)
        ours, theirs = numbers_in(tokens[0], language), numbers_in(tokens[1], translation)
        lost = tuple(missing(ours, theirs, knows_words=words[1], has_dual=_has_dual(tokens[1], translation)))
        added = tuple(missing(theirs, ours, knows_words=words[0], has_dual=_has_dual(tokens[0], language)))
        found.append(
            PairFacts(pair, source, target, tuple(tokens[0]), tuple(tokens[1]), ours, theirs, lost, added)
        )
    return tuple(found)


def _has_dual(tokens: list[str], language: str) -> bool:
    """Whether a word of an Arabic text ends like a dual; plurals that end alike cannot be told apart."""
    return is_arabic_script(language) and any(token.endswith(DUAL_ENDINGS) for token in tokens)
