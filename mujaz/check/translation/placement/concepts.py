"""The everyday concepts in a text, in any language. Only for comparing a source with its target."""

from functools import lru_cache

from mujaz.language.everyday_words import EverydayWords
from mujaz.language.registry import language_data, primary_subtag


def concepts_of(words: frozenset[str], language: str) -> frozenset[str]:
    """Return the concepts that plain words stand for; none for languages without a table."""
    code = primary_subtag(language)
    if language_data(code, "everyday_words", EverydayWords) is None:
        return frozenset()
    return frozenset().union(*(_concepts_of_word(word, code) for word in words))


@lru_cache(maxsize=1 << 17)  # the words of news recur
def _concepts_of_word(word: str, code: str) -> frozenset[str]:
    everyday_words = language_data(code, "everyday_words", EverydayWords)
    return everyday_words.concepts_of_word(word) if everyday_words else frozenset()
