"""The consonants of a name, so that one name can be recognised in two scripts: قاسم, Qasim, Kassem.

Vowels, hamza, ayn, w and y are left out, because scripts and papers write them in every way. Sounds that
Latin spelling does not tell apart are one letter here. A skeleton only suggests; a person decides.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from mujaz.language.affixes.rules import Script, script_of
from mujaz.language.folding import fold_key
from mujaz.language.folding.narrow import letters_of

SOUNDS: Mapping[str, str] = {
    letter: sound
    for letters, sound in (
        ("بپב", "b"),
        ("تطثٹטת", "t"),
        ("ج", "j"),
        ("حهھہהח", "h"),
        ("خ", "x"),
        ("دضذڈד", "d"),
        ("رڑר", "r"),
        ("زظژז", "z"),
        ("سصסצץ", "s"),
        ("شچש", "$"),
        ("غقكکگڨגכךק", "k"),
        ("فڤפף", "f"),
        ("لל", "l"),
        ("مמם", "m"),
        ("نںנן", "n"),
    )
    for letter in letters
}
LATIN = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("abd[aeu]l", "abd"),
        ("tch|sch|sh|ch", "$"),
        ("kh", "X"),
        ("gh|ck|q", "k"),
        ("th", "t"),
        ("dh", "d"),
        ("ph", "f"),
        ("dj", "j"),
        ("zh", "z"),
        ("ts|tz", "s"),
        ("x", "ks"),
        ("c(?=[eiy])", "s"),
        ("c", "k"),
        ("p", "b"),
        ("v", "f"),
        ("X", "x"),
    )
)
ARTICLE = re.compile(r"(?:al|el|ul|as|ash|ar|an|at|az|ad|dh|the)[ -]+(?=\S)")
ARABIC_ARTICLE = re.compile("ال(?=..)")
SILENT_END = re.compile("[هةה]\\Z")
SILENT_LATIN = re.compile(r"(?<=[ae])h\b")
TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 17)
def skeletons(word: str) -> tuple[str, ...]:
    """Return the consonants of one word without its article, in each reading of a Latin g or final h.

    >>> skeletons("الأعرجي"), skeletons("al-Araji"), skeletons("Gamal")
    (('rj',), ('rj',), ('kml', 'jml'))
    """
    if script_of(word) is Script.LATIN:
        spelled = ARTICLE.sub("", fold_key(word, "en").replace("'", ""), count=1)
        for pattern, sound in LATIN:
            spelled = pattern.sub(sound, spelled)
        endings = (SILENT_LATIN.sub("", spelled), spelled)
        readings = (ending.replace("g", sound) for sound in "kj" for ending in endings)
        return tuple(dict.fromkeys(_single(re.sub("[^bcdfhj-nprstxz$]", "", it)) for it in readings))
    letters = letters_of(word)
    letters = letters.replace("تش", "ش")
    bare = SILENT_END.sub("", ARABIC_ARTICLE.sub("", letters, count=1)) if len(letters) > 3 else letters
    return (_single("".join(SOUNDS.get(letter, "") for letter in bare)),)


def name_skeleton(name: str) -> str:
    """Return the consonants of a whole name in its plainest reading, as one string."""
    return _single("".join(skeletons(word)[0] for word in ARTICLE.sub("", name).split()))


def _single(sounds: str) -> str:
    return TWICE.sub(r"\1", sounds)
