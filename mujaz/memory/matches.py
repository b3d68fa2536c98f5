"""How texts like this one were translated before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from rapidfuzz import fuzz, process

from mujaz.language.folding import fold_key
from mujaz.memory.translation_pairs import TranslationPair, primary_language, single_line

MIN_SCORE = 70
"""Below this, what two paragraphs share is mostly the words that all paragraphs share."""
MAX_MATCHES = 5
SAME_SCORE, FOLDED_SCORE, MAX_FUZZY_SCORE = 100, 99, 98


class MatchKind(Enum):
    """How close a match is."""

    EXACT = "exact"
    """The same text, or one that differs only in vowel marks, invisible signs and spelling variants."""
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Match:
    """A remembered translation of a text like the one that was asked for."""

    score: int
    """Percent: 100 the same text, 99 the same once folded, below that how many letters agree."""
    pair: TranslationPair

    @property
    def kind(self) -> MatchKind:
        return MatchKind.EXACT if self.score >= FOLDED_SCORE else MatchKind.FUZZY


@dataclass(frozen=True, slots=True)
class DirectionIndex:
    """The pairs of one direction and their folded sources, side by side."""

    pairs: tuple[TranslationPair, ...]
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TranslationMemory:
    """All remembered translations, by source and target language."""

    by_direction: Mapping[tuple[str, str], DirectionIndex]

    @property
    def size(self) -> int:
        """Number of pairs; one text and its translation count once for each direction."""
        return sum(len(shelf.pairs) for shelf in self.by_direction.values())


EMPTY_MEMORY = TranslationMemory({})


def build_memory(pairs: Iterable[TranslationPair]) -> TranslationMemory:
    """Return the memory of some pairs; what has no text on a side is left out."""
    held: defaultdict[tuple[str, str], dict[tuple[str, str], TranslationPair]] = defaultdict(dict)
    for pair in pairs:
        if pair.source and pair.target:
            direction = held[pair.source_language, pair.target_language]
            direction.setdefault((pair.source, pair.target), pair)
    return TranslationMemory(
        {languages: _shelf(languages[0], known.values()) for languages, known in held.items()}
    )


def _shelf(language: str, pairs: Iterable[TranslationPair]) -> DirectionIndex:
    held = tuple(pairs)
    return DirectionIndex(held, tuple(fold_key(pair.source, language) for pair in held))


def find_matches(
    memory: TranslationMemory,
    source_text: str,
    languages: tuple[str, str],
    min_score: int = MIN_SCORE,
    max_matches: int = MAX_MATCHES,
) -> tuple[Match, ...]:
    """Return at most `most` matches of `least` percent or more, best first, each translation once.

    `languages` are those of the text and of the wanted translation, as BCP 47 tags; regions do not count.
    """
    text = single_line(source_text)
    shelf = memory.by_direction.get((primary_language(languages[0]), primary_language(languages[1])))
    key = fold_key(text, languages[0])
    if shelf is None or not key:
        return ()
    found = sorted(_scored(shelf, text, key, min_score), key=_best_first)
    distinct: dict[str, Match] = {}
    for match in found:
        distinct.setdefault(match.pair.target, match)
    return tuple(distinct.values())[:max_matches]


def _scored(shelf: DirectionIndex, text: str, key: str, least: int) -> Iterator[Match]:
    scored = process.extract_iter(key, shelf.keys, scorer=fuzz.ratio, score_cutoff=least)
    for _, score, place in scored:
        pair = shelf.pairs[place]
        yield Match(_percent(score, pair.source == text, shelf.keys[place] == key), pair)


def _percent(score: float, same: bool, alike: bool) -> int:
    return SAME_SCORE if same else FOLDED_SCORE if alike else min(MAX_FUZZY_SCORE, int(score))


def _best_first(match: Match) -> tuple[int, bool, str]:
    return -match.score, match.pair.reversed, match.pair.origin
