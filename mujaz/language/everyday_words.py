"""Common words of news by what they mean: enough to see whether two texts speak of the same things.

They are no dictionary: a word that is missing proves nothing.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

SHORTEST_STEM = 2
"""Letters that must stay of a word without an affix."""


@dataclass(frozen=True, slots=True)
class EverydayWords:
    """The common words of one language, in comparison form."""

    concepts: Mapping[str, frozenset[str]]
    """What each stem may mean, by the same English words in all languages."""
    stems_of: Callable[[str], Iterator[str]]
    """Yields the stems that a word may have, the likeliest first."""
    all_stems_count: bool = False
    """Whether a word means what all its stems do, and not what the first known one does."""

    def concepts_of_word(self, word: str) -> frozenset[str]:
        """Return what a word may mean, nothing for one that is not listed."""
        meanings = (self.concepts[stem] for stem in self.stems_of(word) if stem in self.concepts)
        return frozenset().union(*meanings) if self.all_stems_count else next(meanings, frozenset())


def concept_table(text: str) -> Mapping[str, frozenset[str]]:
    """Read `government: حكوم; week: اسبوع اسابيع;`, a concept and its stems.

    Without a colon, the first stem names the concept: `president presidency;`.
    """
    concepts: dict[str, set[str]] = {}
    for entry in text.split(";"):
        concept, colon, stems = entry.strip().partition(":")
        for stem in (stems if colon else concept).split():
            concepts.setdefault(stem, set()).add(concept.split()[0])
    return {stem: frozenset(meanings) for stem, meanings in concepts.items()}


def stems_without_affixes(prefixes: str, suffixes: str) -> Callable[[str], Iterator[str]]:
    """Return a function that takes each prefix and each suffix off a word, or neither.

    Both are given as text, separated by spaces.
    """

    def stems_of(word: str) -> Iterator[str]:
        for bare in _variants(word, prefixes.split(), str.removeprefix):
            yield from _variants(bare, suffixes.split(), str.removesuffix)

    return stems_of


def _variants(word: str, affixes: list[str], remove: Callable[[str, str], str]) -> set[str]:
    """Return a word with and without each affix that leaves a stem."""
    return {word, *(bare for affix in affixes if len(bare := remove(word, affix)) >= SHORTEST_STEM)}


def stems_without_endings(endings: str, restored: str) -> Callable[[str], Iterator[str]]:
    """Return a function that takes an ending off a word.

    Both are given as text, separated by spaces. The function then puts back a letter of `restored` that the
    ending replaced (studies, making), or takes off one that the ending doubled (stopped).
    """

    def stems_of(word: str) -> Iterator[str]:
        yield word
        for ending in endings.split():
            if word.endswith(ending):
                stem = word[: -len(ending)]
                yield stem
                yield from (stem + letter for letter in restored.split())
                yield stem[:-1]

    return stems_of
