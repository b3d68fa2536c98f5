"""Splits text into words and maps each word to its index terms, by the rules in `analysis.json`.

The browser runs the same rules (`analysis.js`). A **surface** is a word as written, without vowel marks and
tatweel. A **family** is the index term that all spellings and prefixed forms of a word share. An ambiguous
word has several families. Neither is ever shown to a reader.
"""

import re
import unicodedata
from functools import lru_cache

from mujaz.search.letter_tables import FOLD, RULES, SURFACE

ARABIC, HEBREW = RULES["arabic"], RULES["hebrew"]
OTHER_LETTERS = rf"(?:(?![0-9{ARABIC}{HEBREW}])[^\W_])+"
WORD = re.compile(rf"[{ARABIC}]+|[{HEBREW}]+|[0-9]+|{OTHER_LETTERS}(?:'{OTHER_LETTERS})*")
IS_ARABIC = re.compile(rf"[{ARABIC}]")
THOUSANDS = re.compile(RULES["thousands"])
WIDE_THOUSANDS = re.compile(rf"(?<=\d)[{RULES['wide_thousands']}](?=\d{{3}}(?!\d))")
HAMZA = RULES["hamza"]
HAMZA_TO_BARE_LETTER = str.maketrans(HAMZA["bare"])
DROPPABLE_HAMZA = re.compile(HAMZA["dropped"])
PROCLITICS = RULES["proclitics"]
ARTICLE = PROCLITICS["article"]
NEVER_STRIPPED = frozenset(PROCLITICS["kept"])
OWN_FAMILIES = frozenset(PROCLITICS["kept_as_written"])
CONJUNCTION_BEFORE_OWN_FAMILY = re.compile(PROCLITICS["before_kept"])
AMBIGUOUS_LAM = re.compile(PROCLITICS["both_ways"])
ENGLISH = RULES["english"]
POSSESSIVE = re.compile(ENGLISH["possessive"])
PLURALS = tuple((re.compile(pattern), new, least) for pattern, new, least in ENGLISH["rules"])
MAX_LETTERS: int = RULES["longest"]
"""Letters of a word that count. The longest words of a text have about 30; what is longer is no word, and
whole it would stand in the manifest, which every search loads."""
LATIN_WORD = re.compile(r"[a-z]+")


def split_at_spaces(text: str) -> list[str]:
    """Split a text at white space. Digit groups with a thin or no-break space between stay one token."""
    if any(space in text for space in RULES["wide_thousands"]):
        text = WIDE_THOUSANDS.sub("", text)
    return text.split()


def surfaces(token: str) -> tuple[str, ...]:
    """Return the surfaces in a token, which holds no white space.

    >>> surfaces("«تقنيةSolidللسماح»،")
    ('تقنية', 'solid', 'للسماح')
    """
    normalized = unicodedata.normalize("NFKC", token).lower().translate(SURFACE)
    return tuple(word[:MAX_LETTERS] for word in WORD.findall(THOUSANDS.sub("", normalized)))


def words(text: str) -> tuple[str, ...]:
    """Return the surfaces of a whole text in order."""
    return tuple(word for token in split_at_spaces(text) for word in surfaces(token))


@lru_cache(maxsize=1 << 18)
def families(surface: str) -> tuple[str, ...]:
    """Return the families of a word, the most likely one first.

    >>> families("والمسؤول")
    ('مسوول', 'مسول')
    """
    without_conjunction = CONJUNCTION_BEFORE_OWN_FAMILY.sub("", surface)
    if without_conjunction in OWN_FAMILIES:
        return (without_conjunction,)
    if IS_ARABIC.match(surface):
        return tuple(
            dict.fromkeys(
                family
                for hamza_reading in hamza_readings(surface)
                for family in without_proclitics(hamza_reading)
            )
        )
    return _latin_families(surface)


def hamza_readings(surface: str) -> tuple[str, ...]:
    """Return the folded spellings of an Arabic word: hamza carriers as bare letters, then without them.

    Papers write المسؤول, المسوول and المسول. A hamza without a carrier counts as a letter while a proclitic
    is removed, so that «فناء» loses no letter of its own.
    """
    folded = surface.translate(FOLD)
    bare = folded.translate(HAMZA_TO_BARE_LETTER) or folded
    readings = [bare]
    if (
        HAMZA["alone"] in folded
        and len(folded) == PROCLITICS["least"] + 1
        and folded[0] in PROCLITICS["letters"]
    ):
        readings.append(folded[1:].translate(HAMZA_TO_BARE_LETTER))
    dropped = DROPPABLE_HAMZA.sub("", folded).translate(HAMZA_TO_BARE_LETTER)
    if dropped != bare and len(dropped) >= HAMZA["least"]:
        readings.append(dropped)
    return tuple(readings)


def without_proclitics(folded: str) -> tuple[str, ...]:
    """Return a word without its proclitics. «لل» before two letters is ambiguous and gives both readings."""
    alternatives: tuple[str, ...] = ()
    while folded not in NEVER_STRIPPED:
        if AMBIGUOUS_LAM.match(folded):
            alternatives = (folded[2:],)
        if folded.startswith(ARTICLE) and len(folded) - len(ARTICLE) >= PROCLITICS["least_after_article"]:
            folded = folded[len(ARTICLE) :]
        elif folded[0] in PROCLITICS["letters"] and len(folded) > PROCLITICS["least"]:
            folded = folded[1:]
        else:
            break
    return (folded, *alternatives)


def _latin_families(surface: str) -> tuple[str, ...]:
    """Return the singular, or two if a plural may be irregular or regular: leaf and leave for `leaves`."""
    folded = POSSESSIVE.sub("", surface).replace("'", "").translate(FOLD)
    if not LATIN_WORD.fullmatch(folded):
        return (folded or surface,)
    irregular = ENGLISH["irregular"].get(folded)
    return tuple(dict.fromkeys(_singular(form) for form in (irregular, folded) if form))


def _singular(folded: str) -> str:
    # A rule may uncover another ending, so the list starts again until no rule applies.
    while True:
        for pattern, replacement, min_length in PLURALS:
            shorter = pattern.sub(replacement, folded)
            if shorter != folded and len(shorter) >= min_length:
                folded = shorter
                break
        else:
            return folded
