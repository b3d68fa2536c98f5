"""Find in the source text the words that a Latin name stands for, by their consonants."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import Levenshtein

from mujaz.language.affixes.for_name import affixes_for
from mujaz.language.folding.narrow import letters_of
from mujaz.language.name_skeleton import ARTICLE, skeletons
from mujaz.model.mention import Mention

ALIKE = 0.76
"""Similarity from 0 to 1 below which two skeletons are not one name."""

SHORTEST = 2
"""Consonants below which a skeleton proves nothing."""

LETTERS = r"[^\W\d_](?:[^\W\d_]|[\u05b0-\u05c7\u064b-\u0655\u0670])*"
WORD = re.compile(rf"{LETTERS}(?:[\u200c'’\"״]{LETTERS})*")
SILENT = ("و", "ו")
"""Conjunctions that leave no trace in the sound of what follows."""
OWN_LETTERS = {"و": "wvou", "ف": "fpv", "ב": "b", "ו": "wvou"}
"""Latin letters that a name in one of these may begin with: before any other, the letter is glued to it."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the source text that no record has claimed."""

    start: int
    end: int
    text: str


def free_tokens(text: str, mentions: Sequence[Mention]) -> tuple[Token, ...]:
    """Return the words outside of all mentions."""
    found = (Token(match.start(), match.end(), match.group()) for match in WORD.finditer(text))
    return tuple(
        token
        for token in found
        if all(token.end <= mention.start or mention.end <= token.start for mention in mentions)
    )


def counterpart(
    name: str, tokens: Sequence[Token], text: str, language: str, vocabulary: Collection[str]
) -> str:
    """Return the words of `text` that sound like `name`, without a prefix, or nothing.

    `vocabulary` are the words of all source texts: a prefix is taken off where the rest is one of them.
    """
    readings = [reading for reading in _readings(name) if len(reading) >= SHORTEST]
    size = len(ARTICLE.sub("", name).split())
    best, surface = (ALIKE, 0), ""
    for window in _windows(tokens, text, size, language):
        rest = "".join(skeletons(token.text)[0] for token in window[1:])
        for first, known in _beginnings(window[0].text, language, vocabulary):
            sounds = skeletons(first)[0] + rest
            alike = max((Levenshtein.normalized_similarity(sounds, it) for it in readings), default=0.0)
            taken_off = len(window[0].text) - len(first) if known or window[0].text[0] in SILENT else -1
            rank = (alike - 0.01 * abs(len(window) - size), taken_off)
            # Taking letters off at will would make names of anything: only the very sound counts then.
            fits = known or (alike == 1.0 and not _may_begin(name, window[0].text))
            if fits and rank > best:
                best, surface = rank, first + text[window[0].end : window[-1].end]
        if best[0] >= 1.0:
            break
    return surface


def _beginnings(word: str, language: str, vocabulary: Collection[str]) -> Iterator[tuple[str, bool]]:
    """Yield a word, and what is left of it without glued letters; and whether the archive has that word."""
    known = unprefixed(word, language, vocabulary)
    yield from ((bare, True) for bare in known)
    for prefix in affixes_for(language, word).prefixes:
        bare = word.removeprefix(prefix)
        if prefix and bare != word and len(bare) > SHORTEST and bare not in known:
            yield bare, False


def unprefixed(word: str, language: str, vocabulary: Collection[str]) -> tuple[str, ...]:
    """Return a word, and the known words that are left of it when glued letters are taken off."""
    prefixes = affixes_for(language, word).prefixes
    if word[0] not in _first_letters(prefixes):
        return (word,)
    found = [word]
    for prefix in prefixes:
        bare = word.removeprefix(prefix)
        if prefix and bare != word and len(bare) > SHORTEST:
            merged = "ال" + bare[1:] if prefix.endswith("ل") and bare.startswith("ل") else bare
            found += [merged] if merged in vocabulary else []
    return tuple(sorted(found, key=len, reverse=True))


def _may_begin(name: str, word: str) -> bool:
    """Whether the first letter of `word` may be the name's own."""
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


def _windows(tokens: Sequence[Token], text: str, size: int, language: str) -> Iterator[Sequence[Token]]:
    """Yield runs of one word up to one more than the name has, parted by single spaces."""
    for first, token in enumerate(tokens):
        if letters_of(token.text) in affixes_for(language, token.text).function_words:
            continue
        for length in range(1, size + 2):
            window = tokens[first : first + length]
            if len(window) < length or (length > 1 and text[window[-2].end : window[-1].start] != " "):
                break
            yield window
