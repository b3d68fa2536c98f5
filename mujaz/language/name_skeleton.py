"""Computes the consonant skeleton of a name, which is equal for قاسم, Qasim and Kassem.

All skeletons come from one table, `name_sounds`. Callers choose the `Strictness`. Equal skeletons only
suggest equal names: a person decides. Skeletons are never shown to a reader.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from mujaz.language.folding import fold_key
from mujaz.language.folding.narrow import narrow_key
from mujaz.language.name_sounds import ARABIC, LATIN, SCRIPTS, VOWELS, ScriptSounds

ARTICLE = re.compile(r"(?:al|el|ul|as|ash|ar|an|at|az|ad|dh|the)[ -]+(?=\S)")
"""A Latin article before a word. It may be assimilated to the word: ash-Sharq."""
COMPOUND = re.compile("abd[aeu]l")
"""عبد ال in one Latin word. The article is no part of the skeleton: Abdulrahman is عبد الرحمن."""
REPEATED_SOUND = re.compile(r"(.)\1+")
NO_SOUND = re.compile(f"[^A-Za-z{VOWELS}]")


class Strictness(Enum):
    """Sounds that a skeleton keeps."""

    OPENINGS = "openings"
    """Consonants, glides, and a sign for a vowel at the beginning. Two equal consonants stay if a vowel
    separates them. For search, which compares vowels afterwards."""
    CONSONANTS = "consonants"
    """Consonants alone, equal neighbours merged. For proposing that two records are the same."""
    CLASSES = "classes"
    """Classes of similar consonants, without h. For a quick test whether a text may contain a name."""


MERGED_SOUNDS: Mapping[Strictness, Mapping[int, int | None]] = {
    Strictness.OPENINGS: str.maketrans("gG", "jj"),
    Strictness.CONSONANTS: str.maketrans("g", "k", VOWELS + "Awy"),
    Strictness.CLASSES: str.maketrans("gGjxdzc", "kkkktss", VOWELS + "Awyh"),
}
"""Sounds that are replaced or removed before equal neighbours are merged."""
WITHOUT_VOWELS = str.maketrans("", "", VOWELS)


def sounds_of(word: str, script: ScriptSounds) -> Iterator[str]:
    """Yield the sounds of a lower-case word in each of its readings, the most likely one first."""
    rules = _compiled_rules(script)
    bare = rules.article.sub("", word) if rules.article else word
    yield _apply_steps(bare, script)
    if bare != word:
        yield _apply_steps(word, script)
    for pattern, replacement in rules.alternates:
        alternate = pattern.sub(replacement, bare)
        if alternate != bare:
            yield _apply_steps(alternate, script)


def skeletons_of_folded(word: str, strictness: Strictness) -> tuple[str, ...]:
    """Return the skeletons of a folded word, one for each reading, the most likely one first."""
    plain_skeletons = (_skeleton(sounds, strictness) for sounds in sounds_of(word, sounds_of_script(word)))
    return tuple(
        dict.fromkeys(reading for skeleton in plain_skeletons for reading in _readings_of_g(skeleton))
    )


@lru_cache(maxsize=1 << 17)
def skeletons(word: str, strictness: Strictness = Strictness.CONSONANTS) -> tuple[str, ...]:
    """Return the skeletons of one word without its article, the most likely one first.

    >>> skeletons("الأعرجي")[0], skeletons("al-Araji")[0], skeletons("Gamal")
    ('rj', 'rj', ('kml', 'jml'))
    """
    script = sounds_of_script(word)
    if script is not LATIN:
        return skeletons_of_folded(narrow_key(word), strictness)
    bare = ARTICLE.sub("", fold_key(word, "en").replace("'", ""), count=1)
    return skeletons_of_folded(COMPOUND.sub("abd", bare), strictness)


def name_skeleton(name: str) -> str:
    """Return the skeleton of a whole name in its most likely reading."""
    return _merge_repeats("".join(skeletons(word)[0] for word in ARTICLE.sub("", name).split()))


@cache
def arabic_classes() -> dict[int, str]:
    """Return the class of each letter in Arabic script as a table for `str.translate`, which is fast.

    One table is enough, since the strictness `CLASSES` omits vowels, glides and h, whose sounds depend on
    their position in the word.
    """
    letters = {letter for pattern, _ in ARABIC.steps for letter in pattern if not letter.isascii()}
    return {ord(letter): _class_of(letter) for letter in sorted(letters)}


@cache
def arabic_class_readings() -> tuple[tuple[str, str], ...]:
    """Return each letter or pair with another class beside its own, and a letter of that class."""
    pairs = [
        (pattern, replacement)
        for pattern, replacement in ARABIC.steps
        if pattern.isalpha() and len(pattern) > 1
    ]
    for code in arabic_classes():
        for pattern, replacement in _compiled_rules(ARABIC).alternates:
            alternate = pattern.sub(replacement, f"ـ{chr(code)}ـ").strip("ـ")
            if _class_of(alternate) not in ("", _class_of(chr(code))):
                pairs.append((chr(code), alternate))
    return tuple(pairs)


def _class_of(letter: str) -> str:
    """Return the class of a letter. Tatweels around it disable the rules for the ends of a word."""
    return _skeleton(_apply_steps(f"ـ{letter}ـ", ARABIC), Strictness.CLASSES)


def sounds_of_script(word: str) -> ScriptSounds:
    """Return the sounds of the script of a word's first letter, Latin ones for unknown scripts."""
    for script in SCRIPTS:
        opening = _compiled_rules(script).opening
        if opening is None or opening.match(word):
            return script
    return LATIN


class _CompiledRules(NamedTuple):
    """The rules of one script, compiled."""

    opening: re.Pattern[str] | None
    article: re.Pattern[str] | None
    steps: tuple[tuple[re.Pattern[str], str], ...]
    alternates: tuple[tuple[re.Pattern[str], str], ...]


@cache
def _compiled_rules(script: ScriptSounds) -> _CompiledRules:
    return _CompiledRules(
        re.compile(f"[{script.letters}]") if script.letters else None,
        re.compile(script.article) if script.article else None,
        tuple((re.compile(pattern), replacement) for pattern, replacement in script.steps),
        tuple((re.compile(pattern), replacement) for pattern, replacement in script.alternates),
    )


def _apply_steps(word: str, script: ScriptSounds) -> str:
    for pattern, replacement in _compiled_rules(script).steps:
        word = pattern.sub(replacement, word)
    return NO_SOUND.sub("", word)


def _skeleton(sounds: str, strictness: Strictness) -> str:
    merged = sounds.translate(MERGED_SOUNDS[strictness])
    if strictness is Strictness.OPENINGS:
        return _merge_repeats(merged).translate(WITHOUT_VOWELS)
    return _merge_repeats(merged)


def _readings_of_g(skeleton: str) -> tuple[str, ...]:
    """Return a skeleton with each Latin g as k and as j."""
    return (skeleton.replace("G", "k"), skeleton.replace("G", "j")) if "G" in skeleton else (skeleton,)


def _merge_repeats(sounds: str) -> str:
    return REPEATED_SOUND.sub(r"\1", sounds)
