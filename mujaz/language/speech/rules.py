"""The words by which a language attributes speech, as data, and how a word is compared with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from mujaz.language.folding.narrow import narrow_key

BARE_ALEF = str.maketrans("أإآٱ", "اااا")


class AttributionForm(Enum):
    """How a reporting word attributes."""

    FINITE = "finite"
    """Has a subject: قال، said."""
    PARTICIPLE = "participle"
    """Borrows the subject of its sentence: مؤكدا، adding."""
    ACCORDING = "according"
    """Names the source behind it: بحسب، according to."""
    RELAYED = "passed on"
    """Names who passed it on, then `عن` and the source: نقلت … عن."""


class Agreement(Enum):
    """What a verb form says about its subject."""

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
    """Words that must come before the next stop for this to be a report; empty where a complement does."""


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Everything that attribution asks about one language. Words are `word_key`s."""

    reporting: Mapping[str, ReportingWord]
    according_phrases: Mapping[tuple[str, ...], AttributionForm]
    """Word sequences that name the source behind them."""
    complements: frozenset[str]
    """أن، إن، that: what follows is what was said."""
    stops: frozenset[str]
    """Where the words for a speaker end."""
    occasions: frozenset[str]
    """What may follow `in` without belonging to the speaker: a statement, an interview."""
    times: frozenset[str]
    """Days and the like, which slip in between."""
    leads: frozenset[str]
    """What may stand before the speaker at the beginning of a sentence."""
    names: frozenset[str]
    """Words after which quotation marks hold a name or title."""
    sources: frozenset[str]
    """Words for sources; they tell `according to experts` from `according to plan`."""
    media: frozenset[str]
    """Words for outlets; after `to` they say whom somebody told."""
    prefixes: frozenset[str]
    """What may be written onto a reporting word: و, ف."""
    before_source: frozenset[str]
    """عن in «نقلت … عن …»."""
    preposition: frozenset[str]
    """`in`, which ends a speaker before an occasion."""
    subject_first: bool
    """Whether the speaker stands before the verb as a rule."""
    ambiguous: frozenset[str] = frozenset()
    """Reporting words that mean other things too; they need a complement or a colon close behind."""
    relays: frozenset[str] = frozenset()
    """`ما` in «بحسب ما ذكرت …»: a verb after it reports without a complement."""
    denials: frozenset[str] = frozenset()
    """`عدم`: the reporting word behind it reports nothing."""
    anaphors: frozenset[str] = frozenset()
    """`الرجل`: stands for whoever was named before."""
    titles: frozenset[str] = frozenset()
    """Words for times that stand in titles too: `العام` in الأمين العام."""
    containing: frozenset[str] = frozenset()
    """`جاء`: what is named behind `in` says it."""
    clause_starts: tuple[str, ...] = ()
    """Beginnings of words that open a clause and no apposition: `وي…`."""
    verb_endings: tuple[str, ...] = ()
    """Endings that only verbs have: the word is no subject."""
    clause_prefixes: frozenset[str] = frozenset()
    """The prefix that begins a clause anew: no subject stands before it."""
    takes_clitic: frozenset[str] = frozenset()
    """Last words of `according to` after which the source's first word has ل written onto it."""
    objects: frozenset[str] = frozenset()
    """Prepositions: the noun behind one at the head of a clause is not its subject."""
    holders: frozenset[str] = frozenset()
    """Words such as `spokesman for`: a name right behind them is not the speaker's."""


@lru_cache(maxsize=65536)
def word_key(word: str) -> str:
    """Return a word as these tables compare it: no vowel marks, alef without hamza, lower case.

    >>> word_key("أكّد")
    'اكد'
    """
    return narrow_key(word.replace("ـ", "")).translate(BARE_ALEF).casefold()


def word_keys(text: str) -> frozenset[str]:
    """Return the words of a text as keys."""
    return frozenset(word_key(word) for word in text.split())


def phrase_keys(text: str) -> tuple[tuple[str, ...], ...]:
    """Return phrases parted by semicolons as sequences of keys."""
    return tuple(
        tuple(word_key(word) for word in phrase.split()) for phrase in text.split(";") if phrase.strip()
    )
