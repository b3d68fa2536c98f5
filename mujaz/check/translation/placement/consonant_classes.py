"""Names in two scripts: whether the name of one side may stand on the other, by classes of consonants.

`Schulman` and شولمان have the skeleton `slmn`; the table and what is one class stand in
`mujaz.language.name_skeleton`. For asking, never for showing.
"""

import re
from functools import lru_cache

from mujaz.language.name_skeleton import (
    Strictness,
    arabic_class_readings,
    arabic_classes,
    skeletons_of_folded,
)

NAME = re.compile(r"(?<![.!?:“\"'‘(]\s)(?<=\s)[A-Z][a-z’']{2,}")
"""A capitalised word that does not begin a sentence."""
ARABIC_WORD = re.compile(r"[\u0620-\u06ff]{3,}")
SHORTEST = 2
DOUBLES = re.compile(r"(.)\1+")
PREFIXES = ("ب", "ل", "ك", "ال", "لل", "بال")


@lru_cache(maxsize=65536)
def latin_skeleton(word: str) -> str:
    """Return the consonant classes of a Latin word."""
    plain = word.lower().removesuffix("’s").removesuffix("'s").replace("’", "")
    return skeletons_of_folded(plain, Strictness.CLASSES)[0]


@lru_cache(maxsize=65536)
def arabic_skeletons(word: str) -> tuple[str, ...]:
    """Return the consonant classes of an Arabic word in each reading, with and without a prefix."""
    bare = word.lstrip("وف")
    forms = {word, bare, *(bare.removeprefix(prefix) for prefix in PREFIXES)}
    for letters, other in arabic_class_readings():
        if letters in word:
            forms |= {form.replace(letters, other) for form in forms}
    classes = arabic_classes()
    return tuple({DOUBLES.sub(r"\1", form.translate(classes)) for form in forms})


def names_in(latin: str) -> tuple[str, ...]:
    """Return the skeletons of capitalised words inside sentences, those with enough consonants."""
    found = dict.fromkeys(latin_skeleton(word) for word in NAME.findall(latin))
    return tuple(skeleton for skeleton in found if len(skeleton) >= SHORTEST)


def skeletons_in(arabic: str) -> frozenset[str]:
    """Return the skeletons of all words of an Arabic text."""
    return frozenset(form for word in set(ARABIC_WORD.findall(arabic)) for form in arabic_skeletons(word))


def is_there(name: str, skeletons: frozenset[str]) -> bool:
    """Whether a name's skeleton, or one that differs in one of four or more consonants, is among them."""
    if name in skeletons:
        return True
    if len(name) < 4:
        return False
    from rapidfuzz.distance import Levenshtein

    return any(
        abs(len(it) - len(name)) <= 1 and Levenshtein.distance(name, it, score_cutoff=1) <= 1
        for it in skeletons
    )
