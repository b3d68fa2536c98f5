"""Names by their consonants, so that قاسم, Qasim and Kassem meet. The rules stand in `analysis.json`.

A skeleton says nothing about vowels; the browser compares those before it shows a match.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from mujaz.search.analyser import IS_ARABIC, words
from mujaz.search.letter_tables import FOLD, RULES

NAMES = RULES["names"]
ARABIC_STEPS = tuple((re.compile(pattern), new) for pattern, new in NAMES["arabic"])
LATIN_STEPS = tuple((re.compile(pattern), new) for pattern, new in NAMES["latin"])
ALTERNATES = tuple((re.compile(pattern), new) for pattern, new in NAMES["alternates"])
ARABIC_ARTICLE = re.compile(NAMES["article"])
LATIN_ARTICLES = frozenset(NAMES["latin_articles"])
ASSIMILATED = re.compile(NAMES["assimilated"])
VOWELS = frozenset(NAMES["vowels"])
SOUNDS = re.compile(rf"[^A-Za-z{NAMES['vowels']}]")


@lru_cache(maxsize=1 << 16)
def skeletons(surface: str) -> tuple[str, ...]:
    """Return the skeletons of one word of a name, the plainest first; empty where too little is left.

    >>> skeletons("الأعرجي"), skeletons("araji")
    (('Arj', 'Alrj', 'Arc'), ('Arj',))
    """
    found = dict.fromkeys(map(_consonants, _spellings(surface)))
    return tuple(it for it in found if len(it) >= NAMES["least"])


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without its articles; of a name that is nothing else, all."""
    found = words(name)
    return tuple(found[place] for place in _kept(found))


def glued_names(name: str) -> tuple[str, ...]:
    """Return what of a name some write in one piece: a word with its article, two neighbours, all of it.

    >>> glued_names("Deir ez-Zor")
    ('ezzor', 'deirzor', 'deirezzor')
    """
    found = words(name)
    kept = _kept(found)
    rows = [*pairwise(kept), *([(kept[0], kept[-1])] if len(kept) > 2 else [])]
    glued = [found[place - 1] + found[place] for place in kept if place and place - 1 not in kept]
    for first, last in rows:
        bare = (found[place] for place in kept if first <= place <= last)
        glued += ("".join(bare), "".join(found[first : last + 1]))
    return tuple(dict.fromkeys(glued))


def _kept(found: tuple[str, ...]) -> tuple[int, ...]:
    """Return the places of the words of a name that are no articles, or all."""
    kept = tuple(place for place in range(len(found)) if not _is_article(found, place))
    return kept or tuple(range(len(found)))


def _spellings(surface: str) -> Iterator[str]:
    if not IS_ARABIC.match(surface):
        yield _sounds(surface.replace("'", "").translate(FOLD), LATIN_STEPS)
        return
    bare = ARABIC_ARTICLE.sub("", surface)
    yield _sounds(bare, ARABIC_STEPS)
    if bare != surface:
        yield _sounds(surface, ARABIC_STEPS)
    for pattern, new in ALTERNATES:
        if pattern.search(bare):
            yield _sounds(pattern.sub(new, bare), ARABIC_STEPS)


def _sounds(word: str, steps: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, new in steps:
        word = pattern.sub(new, word)
    word = SOUNDS.sub("", word)
    return "".join(it for place, it in enumerate(word) if it in VOWELS or word[place - 1 : place] != it)


def _consonants(sounds: str) -> str:
    return "".join(it for it in sounds if it not in VOWELS)


def _is_article(found: tuple[str, ...], place: int) -> bool:
    word = found[place]
    if word in LATIN_ARTICLES:
        return True
    following = found[place + 1] if place + 1 < len(found) else ""
    match = ASSIMILATED.match(word)
    return bool(match and following.startswith(match[1]))
