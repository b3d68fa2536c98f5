"""Names in two scripts: the consonants that Latin and Arabic spelling share.

`Schulman` and شولمان have the skeleton `slmn`. Close consonants are one class, vowels are dropped. For asking
whether a name may stand on the other side, never for showing.
"""

import re
from functools import lru_cache

LATIN = str.maketrans(
    {
        **dict.fromkeys("aeiouywh'’-", None),
        **dict.fromkeys("bp", "b"),
        **dict.fromkeys("fv", "f"),
        **dict.fromkeys("td", "t"),
        **dict.fromkeys("sz", "s"),
        **dict.fromkeys("ckqgjx", "k"),
    }
)
ARABIC = str.maketrans(
    {
        **dict.fromkeys("اوييعهحئءآأإىة", None),
        **dict.fromkeys("بپ", "b"),
        **dict.fromkeys("فڤ", "f"),
        **dict.fromkeys("تدطضثذظ", "t"),
        **dict.fromkeys("سصزش", "s"),
        **dict.fromkeys("كقجغخگچ", "k"),
        "ل": "l",
        "م": "m",
        "ن": "n",
        "ر": "r",
    }
)
DIGRAPHS = (
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "s"),
    ("ph", "f"),
    ("th", "t"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("ge", "je"),
)
NAME = re.compile(r"(?<![.!?:“\"'‘(]\s)(?<=\s)[A-Z][a-z’']{2,}")
"""A capitalised word that does not begin a sentence."""
ARABIC_WORD = re.compile(r"[\u0620-\u06ff]{3,}")
SHORTEST = 2
DOUBLES = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def latin_skeleton(word: str) -> str:
    """Return the consonant classes of a Latin word."""
    plain = word.lower().removesuffix("’s").removesuffix("'s")
    for pair, single in DIGRAPHS:
        plain = plain.replace(pair, single)
    return DOUBLES.sub(r"\1", plain.translate(LATIN))


@lru_cache(maxsize=65536)
def arabic_skeletons(word: str) -> tuple[str, ...]:
    """Return the consonant classes of an Arabic word, with and without a prefix."""
    bare = word.lstrip("وف")
    forms = {word, bare, *(bare.removeprefix(prefix) for prefix in ("ب", "ل", "ك", "ال", "لل", "بال"))}
    return tuple({DOUBLES.sub(r"\1", form.translate(ARABIC)) for form in forms})


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
