"""Words as search sees them: the rules stand in `analysis.json`, and the browser runs the same ones.

A **surface** is a word letter by letter, without vowel marks and stretching. A **family** is what all its
spellings and prefixed forms have in common; a word has one family, or a few where it can be read in two ways.
Neither is ever shown to a reader.
"""

import re
import unicodedata
from functools import lru_cache

from mujaz.search.letter_tables import FOLD, RULES, SURFACE

ARABIC, HEBREW = RULES["arabic"], RULES["hebrew"]
OTHER = rf"(?:(?![0-9{ARABIC}{HEBREW}])[^\W_])+"
WORD = re.compile(rf"[{ARABIC}]+|[{HEBREW}]+|[0-9]+|{OTHER}(?:'{OTHER})*")
IS_ARABIC = re.compile(rf"[{ARABIC}]")
THOUSANDS = re.compile(RULES["thousands"])
WIDE_THOUSANDS = re.compile(rf"(?<=\d)[{RULES['wide_thousands']}](?=\d{{3}}(?!\d))")
HAMZA = RULES["hamza"]
HAMZA_BARE = str.maketrans(HAMZA["bare"])
HAMZA_DROPPED = re.compile(HAMZA["dropped"])
PROCLITICS = RULES["proclitics"]
ARTICLE = PROCLITICS["article"]
KEPT = frozenset(PROCLITICS["kept"])
KEPT_AS_WRITTEN = frozenset(PROCLITICS["kept_as_written"])
BEFORE_KEPT = re.compile(PROCLITICS["before_kept"])
BOTH_WAYS = re.compile(PROCLITICS["both_ways"])
ENGLISH = RULES["english"]
POSSESSIVE = re.compile(ENGLISH["possessive"])
PLURALS = tuple((re.compile(pattern), new, least) for pattern, new, least in ENGLISH["rules"])
LATIN_WORD = re.compile(r"[a-z]+")


def chunks(text: str) -> list[str]:
    """Cut a text at white space, after joining the groups of a number that wide spaces keep apart."""
    if any(space in text for space in RULES["wide_thousands"]):
        text = WIDE_THOUSANDS.sub("", text)
    return text.split()


def surfaces(chunk: str) -> tuple[str, ...]:
    """Return the words of a text without white space in it, letter by letter.

    >>> surfaces("«تقنيةSolidللسماح»،")
    ('تقنية', 'solid', 'للسماح')
    """
    written = unicodedata.normalize("NFKC", chunk).lower().translate(SURFACE)
    return tuple(WORD.findall(THOUSANDS.sub("", written)))


def words(text: str) -> tuple[str, ...]:
    """Return the surfaces of a whole text in order."""
    return tuple(word for chunk in chunks(text) for word in surfaces(chunk))


@lru_cache(maxsize=1 << 18)
def families(surface: str) -> tuple[str, ...]:
    """Return the families of a word, the plainest reading first.

    >>> families("والمسؤول")
    ('مسوول', 'مسول')
    """
    kept = BEFORE_KEPT.sub("", surface)
    if kept in KEPT_AS_WRITTEN:
        return (kept,)
    if IS_ARABIC.match(surface):
        return tuple(dict.fromkeys(family for reading in readings(surface) for family in peeled(reading)))
    return _latin(surface)


def readings(surface: str) -> tuple[str, ...]:
    """Return an Arabic word folded: with each hamza's carrier as a bare letter, and with it dropped.

    Where a hamza alone is a letter of the word, it counts as one while a proclitic is taken off: «فناء».
    """
    folded = surface.translate(FOLD)
    bare = folded.translate(HAMZA_BARE) or folded
    found = [bare]
    if (
        HAMZA["alone"] in folded
        and len(folded) == PROCLITICS["least"] + 1
        and folded[0] in PROCLITICS["letters"]
    ):
        found.append(folded[1:].translate(HAMZA_BARE))
    dropped = HAMZA_DROPPED.sub("", folded).translate(HAMZA_BARE)
    if dropped != bare and len(dropped) >= HAMZA["least"]:
        found.append(dropped)
    return tuple(found)


def peeled(folded: str) -> tuple[str, ...]:
    """Return what stays without proclitics; of «لل» and two letters both readings."""
    others: tuple[str, ...] = ()
    while folded not in KEPT:
        if BOTH_WAYS.match(folded):
            others = (folded[2:],)
        if folded.startswith(ARTICLE) and len(folded) - len(ARTICLE) >= PROCLITICS["least_after_article"]:
            folded = folded[len(ARTICLE) :]
        elif folded[0] in PROCLITICS["letters"] and len(folded) > PROCLITICS["least"]:
            folded = folded[1:]
        else:
            break
    return (folded, *others)


def _latin(surface: str) -> tuple[str, ...]:
    """Return the singular; of what may be an irregular plural or a regular one, both: «leaves»."""
    folded = POSSESSIVE.sub("", surface).replace("'", "").translate(FOLD)
    if not LATIN_WORD.fullmatch(folded):
        return (folded or surface,)
    irregular = ENGLISH["irregular"].get(folded)
    return tuple(dict.fromkeys(_singular(it) for it in (irregular, folded) if it))


def _singular(folded: str) -> str:
    while True:
        for pattern, new, least in PLURALS:
            shorter = pattern.sub(new, folded)
            if shorter != folded and len(shorter) >= least:
                folded = shorter
                break
        else:
            return folded
