"""Computes the index terms of names: consonant skeletons, so that قاسم, Qasim and Kassem match.

A skeleton omits vowels. The browser compares those before it shows a match.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

from mujaz.language.name_skeleton import MERGED_SOUNDS, Strictness, skeletons_of_folded, sounds_of_script
from mujaz.language.name_sounds import LATIN, SCRIPTS, VOWELS, ScriptSounds
from mujaz.search.analyser import MAX_LETTERS, words
from mujaz.search.letter_tables import FOLD

MIN_CONSONANTS = 2
"""Fewest consonants of a skeleton. Shorter ones match too many names."""
LATIN_ARTICLES = ("al", "el", "ul", "l", "il")
ASSIMILATED_PATTERN = "^[aeiu]([tdrznslj]|sh|th|dh)$"
"""A Latin article that is assimilated to the first sound of the next word: ash-Sharq."""
ASSIMILATED_ARTICLE = re.compile(ASSIMILATED_PATTERN)


@lru_cache(maxsize=1 << 16)
def skeletons(surface: str) -> tuple[str, ...]:
    """Return the skeletons of one word of a name, the most likely one first, none if all are too short.

    >>> skeletons("الأعرجي"), skeletons("araji")
    (('Arj', 'Alrj', 'Arc'), ('Arj',))
    """
    word = surface.replace("'", "").translate(FOLD) if sounds_of_script(surface) is LATIN else surface
    return tuple(
        skeleton
        for skeleton in skeletons_of_folded(word, Strictness.OPENINGS)
        if len(skeleton) >= MIN_CONSONANTS
    )


def browser_rules() -> dict[str, Any]:
    """Return the rules for the browser, which computes the skeletons of a query."""
    return {
        "scripts": [_browser_script(script) for script in SCRIPTS],
        "latin_articles": LATIN_ARTICLES,
        "assimilated": ASSIMILATED_PATTERN,
        "vowels": VOWELS,
        "least": MIN_CONSONANTS,
    }


def _browser_script(script: ScriptSounds) -> dict[str, Any]:
    one_sound = (
        (chr(sound), chr(other)) for sound, other in MERGED_SOUNDS[Strictness.OPENINGS].items() if other
    )
    return {
        "letters": script.letters,
        "writes_vowels": script.writes_vowels,
        "article": script.article,
        "steps": [*script.steps, *one_sound],
        "alternates": script.alternates,
    }


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without its articles, or all words if there are only articles."""
    words_of_name = words(name)
    return tuple(words_of_name[index] for index in _indices_without_articles(words_of_name))


def joined_spellings(name: str) -> tuple[str, ...]:
    """Return parts of a name as some write them without a space: article and word, two words, all words.

    >>> joined_spellings("Deir ez-Zor")
    ('ezzor', 'deirzor', 'deirezzor')
    """
    words_of_name = words(name)
    indices = _indices_without_articles(words_of_name)
    ranges = [*pairwise(indices), *([(indices[0], indices[-1])] if len(indices) > 2 else [])]
    bare_indices = frozenset(indices)
    joined = [
        words_of_name[index - 1] + words_of_name[index]
        for index in indices
        if index and index - 1 not in bare_indices
    ]
    for first, last in ranges:
        bare_words = (words_of_name[index] for index in range(first, last + 1) if index in bare_indices)
        joined += ("".join(bare_words), "".join(words_of_name[first : last + 1]))
    return tuple(dict.fromkeys(spelling[:MAX_LETTERS] for spelling in joined))


def _indices_without_articles(words_of_name: tuple[str, ...]) -> tuple[int, ...]:
    """Return the indices of the words that are no articles, or of all words if there are only articles."""
    indices = tuple(index for index in range(len(words_of_name)) if not _is_article(words_of_name, index))
    return indices or tuple(range(len(words_of_name)))


def _is_article(words_of_name: tuple[str, ...], index: int) -> bool:
    word = words_of_name[index]
    if word in LATIN_ARTICLES:
        return True
    following = words_of_name[index + 1] if index + 1 < len(words_of_name) else ""
    match = ASSIMILATED_ARTICLE.match(word)
    return bool(match and following.startswith(match[1]))
