"""Data types for the words with which a language attributes speech, and their comparison form."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from mujaz.language.folding.narrow import narrow_key

BARE_ALEF = str.maketrans("أإآٱ", "اااا")


class AttributionForm(Enum):
    """The way in which a reporting word attributes speech."""

    FINITE = "finite"
    """Has a subject: قال، said."""
    PARTICIPLE = "participle"
    """Shares the subject of its sentence: مؤكدا، adding."""
    ACCORDING = "according"
    """The source follows it: بحسب، according to."""
    RELAYED = "passed on"
    """The relaying outlet follows it, then `عن` and the source: نقلت … عن."""


class Agreement(Enum):
    """Person, number and gender of the subject of a verb form."""

    HE = "he"
    SHE = "she"
    THEY = "they"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class ReportingWord:
    """One form of a reporting word."""

    form: AttributionForm
    agreement: Agreement = Agreement.ANY
    required_words: frozenset[str] = frozenset()
    """One of these words must follow before the next stop. Empty if a complement is required instead."""


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Words with which one language attributes speech, in the form of `word_key`."""

    reporting: Mapping[str, ReportingWord]
    according_phrases: Mapping[tuple[str, ...], AttributionForm]
    """Phrases that the source follows."""
    complements: frozenset[str]
    """Words that introduce reported speech: أن، إن، that."""
    stops: frozenset[str]
    """Words that end the description of a speaker."""
    occasions: frozenset[str]
    """Words after `in` that do not describe the speaker: a statement, an interview."""
    times: frozenset[str]
    """Days and other times, which may stand between verb and speaker."""
    leads: frozenset[str]
    """Words that may precede the speaker at the beginning of a sentence."""
    names: frozenset[str]
    """Words after which quotation marks hold a name or title."""
    sources: frozenset[str]
    """Words for sources, which distinguish `according to experts` from `according to plan`."""
    media: frozenset[str]
    """Words for outlets as addressees: `told Reuters`."""
    prefixes: frozenset[str]
    """Prefixes of reporting words: و, ف."""
    before_source: frozenset[str]
    """Words before the source of relayed speech: عن in «نقلت … عن …»."""
    preposition: frozenset[str]
    """Words such as `in`, which end a speaker before an occasion."""
    subject_first: bool
    """Whether the speaker usually precedes the verb."""
    ambiguous: frozenset[str] = frozenset()
    """Reporting words with other meanings. They need a complement or a colon close behind them."""
    relays: frozenset[str] = frozenset()
    """Words such as `ما` in «بحسب ما ذكرت …»: a verb after them needs no complement."""
    denials: frozenset[str] = frozenset()
    """Words such as `عدم`: a reporting word after them reports nothing."""
    anaphors: frozenset[str] = frozenset()
    """Words such as `الرجل` that refer to the person mentioned before."""
    titles: frozenset[str] = frozenset()
    """Words for times that also occur in titles: `العام` in الأمين العام."""
    containing: frozenset[str] = frozenset()
    """Verbs such as `جاء`, whose source follows `in`: a report, a statement."""
    clause_starts: tuple[str, ...] = ()
    """First letters of words that begin a clause and no apposition: `وي…`."""
    verb_endings: tuple[str, ...] = ()
    """Endings of verbs alone. Words with them are no subject."""
    clause_prefixes: frozenset[str] = frozenset()
    """Prefixes that begin a new clause. No subject precedes them."""
    takes_clitic: frozenset[str] = frozenset()
    """Last words of `according to` after which the first word of the source has the prefix ل."""
    objects: frozenset[str] = frozenset()
    """Prepositions. A noun after one at the beginning of a clause is not its subject."""
    holders: frozenset[str] = frozenset()
    """Words such as `spokesman for`. A name right after them is not the speaker."""


@lru_cache(maxsize=65536)
def word_key(word: str) -> str:
    """Return the comparison form of a word: no vowel marks, alef without hamza, lower case.

    >>> word_key("أكّد")
    'اكد'
    """
    return narrow_key(word.replace("ـ", "")).translate(BARE_ALEF).casefold()


def word_keys(text: str) -> frozenset[str]:
    """Return the words of a text as keys."""
    return frozenset(word_key(word) for word in text.split())


def phrase_keys(text: str) -> tuple[tuple[str, ...], ...]:
    """Return phrases, which semicolons separate, as sequences of keys."""
    return tuple(
        tuple(word_key(word) for word in phrase.split()) for phrase in text.split(";") if phrase.strip()
    )
