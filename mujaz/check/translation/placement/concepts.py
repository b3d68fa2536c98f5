"""The everyday concepts in a text, in any language. Only for comparing a source with its target."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from mujaz.check.translation.placement.everyday_words import TEXT

PREFIXES = (
    "وبال",
    "فبال",
    "وكال",
    "وال",
    "فال",
    "بال",
    "كال",
    "ولل",
    "ال",
    "لل",
    "وب",
    "ول",
    "وس",
    "وي",
    "و",
    "ف",
    "ب",
    "ل",
    "ك",
    "س",
    "ي",
    "ت",
    "ن",
)
SUFFIXES = (
    "اتها",
    "اتهم",
    "يتها",
    "ياتها",
    "تهم",
    "تها",
    "هما",
    "ات",
    "ان",
    "ين",
    "ون",
    "يه",
    "ها",
    "هم",
    "نا",
    "وا",
    "يا",
    "ته",
    "ء",
    "اء",
    "ه",
    "ي",
    "ت",
    "ا",
    "ن",
    "و",
)
ENGLISH_ENDINGS = ("’s", "'s", "ies", "ings", "ing", "ers", "es", "ed", "er", "ly", "s", "d")
LANGUAGES = frozenset({"ar", "en"})
SHORTEST_STEM = 2


@cache
def _stems() -> tuple[Mapping[str, frozenset[int]], Mapping[str, frozenset[int]]]:
    """Return English and Arabic stems with the numbers of their concepts."""
    tables: tuple[dict[str, set[int]], dict[str, set[int]]] = (defaultdict(set), defaultdict(set))
    entries = [entry for entry in TEXT.replace("\n", " ").split(";") if entry.strip()]
    for number, entry in enumerate(entries):
        for table, words in zip(tables, entry.split(":"), strict=True):
            for word in words.split():
                table[word].add(number)
    english, arabic = ({stem: frozenset(concepts) for stem, concepts in table.items()} for table in tables)
    return MappingProxyType(english), MappingProxyType(arabic)


def concepts_of(words: frozenset[str], language: str) -> frozenset[int]:
    """Return the concepts that plain words stand for; none for languages without a table."""
    primary = language.partition("-")[0]
    if primary not in LANGUAGES:
        return frozenset()
    of_word = _of_arabic if primary == "ar" else _of_english
    return frozenset().union(*map(of_word, words))


@lru_cache(maxsize=65536)
def _of_english(word: str) -> frozenset[int]:
    english, _ = _stems()
    if word in english:
        return english[word]
    for ending in ENGLISH_ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            for form in (stem, stem + "e", stem + "y", stem[:-1]):
                if form in english:
                    return english[form]
    return frozenset()


@lru_cache(maxsize=65536)
def _of_arabic(word: str) -> frozenset[int]:
    _, arabic = _stems()
    concepts: set[int] = set()
    for bare in _without(word, PREFIXES, str.removeprefix):
        for stem in _without(bare, SUFFIXES, str.removesuffix):
            concepts |= arabic.get(stem, frozenset())
    return frozenset(concepts)


def _without(word: str, pieces: tuple[str, ...], take: Callable[[str, str], str]) -> set[str]:
    """Return a word with and without each piece that leaves a stem."""
    return {word, *(bare for piece in pieces if len(bare := take(word, piece)) >= SHORTEST_STEM)}
