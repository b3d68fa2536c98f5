"""Finds earlier translations of the same or a similar text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from rapidfuzz import fuzz, process

from mujaz.language.folding import fold_key
from mujaz.memory.translation_pairs import TranslationPair, primary_language, single_line

MIN_SCORE = 70
"""Lowest score in percent. Below it, paragraphs share mostly words that all paragraphs share."""
MAX_MATCHES = 5
SAME_SCORE, FOLDED_SCORE, MAX_FUZZY_SCORE = 100, 99, 98


class MatchKind(Enum):
    """Closeness of a match."""

    EXACT = "exact"
    """The same text, or one that differs only in vowel marks, invisible characters and spelling variants."""
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Match:
    """An earlier translation of the same or a similar text."""

    score: int
    """Percent: 100 the same text, 99 the same folded text, below that the ratio of equal characters."""
    pair: TranslationPair

    @property
    def kind(self) -> MatchKind:
        return MatchKind.EXACT if self.score >= FOLDED_SCORE else MatchKind.FUZZY


@dataclass(frozen=True, slots=True)
class DirectionIndex:
    """The pairs of one direction of translation and their folded source texts, in the same order."""

    pairs: tuple[TranslationPair, ...]
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TranslationMemory:
    """All earlier translations, by source and target language."""

    by_direction: Mapping[tuple[str, str], DirectionIndex]

    @property
    def size(self) -> int:
        """Number of pairs; a text and its translation count once in each direction."""
        return sum(len(shelf.pairs) for shelf in self.by_direction.values())


EMPTY_MEMORY = TranslationMemory({})


def build_memory(pairs: Iterable[TranslationPair]) -> TranslationMemory:
    """Return the memory of some pairs, without those that have an empty side."""
    by_direction: defaultdict[tuple[str, str], dict[tuple[str, str], TranslationPair]] = defaultdict(dict)
    for pair in pairs:
        if pair.source and pair.target:
            direction = by_direction[pair.source_language, pair.target_language]
            direction.setdefault((pair.source, pair.target), pair)
    return TranslationMemory(
        {
            languages: _direction_index(languages[0], known_pairs.values())
            for languages, known_pairs in by_direction.items()
        }
    )


def _direction_index(language: str, pairs: Iterable[TranslationPair]) -> DirectionIndex:
    all_pairs = tuple(pairs)
    return DirectionIndex(all_pairs, tuple(fold_key(pair.source, language) for pair in all_pairs))


def find_matches(
    memory: TranslationMemory,
    source_text: str,
    languages: tuple[str, str],
    min_score: int = MIN_SCORE,
    max_matches: int = MAX_MATCHES,
) -> tuple[Match, ...]:
    """Return at most `max_matches` matches of `min_score` percent or more, best first, without duplicates.

    `languages` are the BCP 47 tags of the text and of the translation; regions are ignored.
    """
    text = single_line(source_text)
    index = memory.by_direction.get((primary_language(languages[0]), primary_language(languages[1])))
    key = fold_key(text, languages[0])
    if index is None or not key:
        return ()
    scored = sorted(_scored(index, text, key, min_score), key=_best_first)
    # The best match of each translation counts; archives repeat headings and formulas.
    distinct: dict[str, Match] = {}
    for match in scored:
        distinct.setdefault(match.pair.target, match)
    return tuple(distinct.values())[:max_matches]


def _scored(index: DirectionIndex, text: str, key: str, min_score: int) -> Iterator[Match]:
    scored = process.extract_iter(key, index.keys, scorer=fuzz.ratio, score_cutoff=min_score)
    for _, score, position in scored:
        pair = index.pairs[position]
        yield Match(_percent(score, pair.source == text, index.keys[position] == key), pair)


def _percent(score: float, is_same: bool, is_same_folded: bool) -> int:
    return SAME_SCORE if is_same else FOLDED_SCORE if is_same_folded else min(MAX_FUZZY_SCORE, int(score))


def _best_first(match: Match) -> tuple[int, bool, str]:
    return -match.score, match.pair.reversed, match.pair.origin
