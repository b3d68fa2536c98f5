"""Names by their consonants, so that قاسم, Qasim and Kassem meet: `mujaz.language.name_skeleton` for search.

A skeleton says nothing about vowels; the browser compares those before it shows a match.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

from mujaz.language.name_skeleton import SAME_SOUND, Strictness, script_sounds, skeletons_of_folded
from mujaz.language.name_sounds import LATIN, SCRIPTS, VOWELS, ScriptSounds
from mujaz.search.analyser import words
from mujaz.search.letter_tables import FOLD

LEAST = 2
"""Consonants below which a skeleton says nothing."""
LATIN_ARTICLES = ("al", "el", "ul", "l", "il")
ASSIMILATED = "^[aeiu]([tdrznslj]|sh|th|dh)$"
"""A Latin article that takes the first sound of the word behind it: ash-Sharq."""
ASSIMILATED_ARTICLE = re.compile(ASSIMILATED)


@lru_cache(maxsize=1 << 16)
def skeletons(surface: str) -> tuple[str, ...]:
    """Return the skeletons of one word of a name, the plainest first; empty where too little is left.

    >>> skeletons("الأعرجي"), skeletons("araji")
    (('Arj', 'Alrj', 'Arc'), ('Arj',))
    """
    word = surface.replace("'", "").translate(FOLD) if script_sounds(surface) is LATIN else surface
    return tuple(it for it in skeletons_of_folded(word, Strictness.OPENINGS) if len(it) >= LEAST)


def browser_rules() -> dict[str, Any]:
    """Return the same rules for the browser, which makes skeletons of what a reader asks for."""
    return {
        "scripts": [_browser_script(script) for script in SCRIPTS],
        "latin_articles": LATIN_ARTICLES,
        "assimilated": ASSIMILATED,
        "vowels": VOWELS,
        "least": LEAST,
    }


def _browser_script(script: ScriptSounds) -> dict[str, Any]:
    one_sound = (
        (chr(sound), chr(other)) for sound, other in SAME_SOUND[Strictness.OPENINGS].items() if other
    )
    return {
        "letters": script.letters,
        "writes_vowels": script.writes_vowels,
        "article": script.article,
        "steps": [*script.steps, *one_sound],
        "alternates": script.alternates,
    }


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


def _is_article(found: tuple[str, ...], place: int) -> bool:
    word = found[place]
    if word in LATIN_ARTICLES:
        return True
    following = found[place + 1] if place + 1 < len(found) else ""
    match = ASSIMILATED_ARTICLE.match(word)
    return bool(match and following.startswith(match[1]))
