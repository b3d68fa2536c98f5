"""Finds the words of a source text that a Latin name transliterates, by their consonants."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import Levenshtein

from mujaz.language.affixes.for_name import affixes_for
from mujaz.language.folding.narrow import narrow_key
from mujaz.language.name_skeleton import ARTICLE, skeletons
from mujaz.model.mention import Mention

MIN_SIMILARITY = 0.76
"""Lowest Levenshtein similarity, from 0 to 1, of two skeletons of one name."""

MIN_CONSONANTS = 2
"""Fewest consonants of a skeleton that is compared; shorter ones match by chance."""

LETTERS = r"[^\W\d_](?:[^\W\d_]|[\u05b0-\u05c7\u064b-\u0655\u0670])*"
WORD = re.compile(rf"{LETTERS}(?:[\u200c'’\"״]{LETTERS})*")
CONJUNCTIONS = ("و", "ו")
"""Conjunctions that are glued to a word and do not change the sound of the rest."""
OWN_LETTERS = {"و": "wvou", "ف": "fpv", "ב": "b", "ו": "wvou"}
"""First letters of Latin names that may stand for a source letter. Before any other, it is a proclitic."""


@dataclass(frozen=True, slots=True)
class SourceWord:
    """A word of the source text that no record has claimed."""

    start: int
    end: int
    text: str


def unclaimed_words(text: str, mentions: Sequence[Mention]) -> tuple[SourceWord, ...]:
    """Return the words of `text` outside of all mentions."""
    words = (SourceWord(match.start(), match.end(), match.group()) for match in WORD.finditer(text))
    return tuple(
        word
        for word in words
        if all(word.end <= mention.start or mention.end <= word.start for mention in mentions)
    )


def find_counterpart(
    name: str, source_words: Sequence[SourceWord], text: str, language: str, vocabulary: Collection[str]
) -> str:
    """Return the words of `text` that sound like `name`, without a prefix, or an empty text.

    `vocabulary` holds the words of all source texts: a prefix is removed where the rest is one of them.
    """
    readings = [reading for reading in _readings(name) if len(reading) >= MIN_CONSONANTS]
    size = len(ARTICLE.sub("", name).split())
    best_rank, surface = (MIN_SIMILARITY, 0), ""
    for window in _windows(source_words, text, size, language):
        rest = "".join(skeletons(word.text)[0] for word in window[1:])
        for first_word, is_known in _without_proclitics(window[0].text, language, vocabulary):
            skeleton = skeletons(first_word)[0] + rest
            similarity = max(
                (Levenshtein.normalized_similarity(skeleton, reading) for reading in readings), default=0.0
            )
            removed_letters = (
                len(window[0].text) - len(first_word) if is_known or window[0].text[0] in CONJUNCTIONS else -1
            )
            rank = (similarity - 0.01 * abs(len(window) - size), removed_letters)
            # With letters removed that no other text proves to be a prefix, only an equal sound counts.
            fits = is_known or (similarity == 1.0 and not _may_begin(name, window[0].text))
            if fits and rank > best_rank:
                best_rank, surface = rank, first_word + text[window[0].end : window[-1].end]
        if best_rank[0] >= 1.0:
            break
    return surface


def _without_proclitics(word: str, language: str, vocabulary: Collection[str]) -> Iterator[tuple[str, bool]]:
    """Yield a word and its rests without proclitics, each with whether the archive has that word."""
    known_forms = known_without_prefix(word, language, vocabulary)
    yield from ((bare, True) for bare in known_forms)
    for prefix in affixes_for(language, word).prefixes:
        bare = word.removeprefix(prefix)
        if prefix and bare != word and len(bare) > MIN_CONSONANTS and bare not in known_forms:
            yield bare, False


def known_without_prefix(word: str, language: str, vocabulary: Collection[str]) -> tuple[str, ...]:
    """Return a word and its rests without a prefix that are words of the archive, the longest first."""
    prefixes = affixes_for(language, word).prefixes
    if word[0] not in _first_letters(prefixes):
        return (word,)
    forms = [word]
    for prefix in prefixes:
        bare = word.removeprefix(prefix)
        if prefix and bare != word and len(bare) > MIN_CONSONANTS:
            # "للبلد" is written for ل + البلد: the article's alef is dropped after the preposition.
            merged = "ال" + bare[1:] if prefix.endswith("ل") and bare.startswith("ل") else bare
            forms += [merged] if merged in vocabulary else []
    return tuple(sorted(forms, key=len, reverse=True))


def _may_begin(name: str, word: str) -> bool:
    """Tell whether the first letter of `word` may belong to the name itself."""
    return ARTICLE.sub("", name)[:1].lower() in OWN_LETTERS.get(word[0], "")


@cache
def _first_letters(prefixes: frozenset[str]) -> frozenset[str]:
    return frozenset(prefix[:1] for prefix in prefixes)


def _readings(name: str) -> tuple[str, ...]:
    """Return the skeleton of a name in each reading of its letters."""
    readings = [""]
    for word in ARTICLE.sub("", name).split():
        readings = [start + sounds for start in readings for sounds in skeletons(word)][:8]
    return tuple(dict.fromkeys(readings))


def _windows(
    source_words: Sequence[SourceWord], text: str, size: int, language: str
) -> Iterator[Sequence[SourceWord]]:
    """Yield runs of words with single spaces between them, up to one word longer than the name."""
    for first, word in enumerate(source_words):
        if narrow_key(word.text) in affixes_for(language, word.text).function_words:
            continue
        for length in range(1, size + 2):
            window = source_words[first : first + length]
            if len(window) < length or (length > 1 and text[window[-2].end : window[-1].start] != " "):
                break
            yield window
