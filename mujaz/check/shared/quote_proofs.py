"""Every direct quote of the brief in hand with its proof against the original."""

from dataclasses import dataclass

from mujaz.check.shared.brief_texts import texts_of
from mujaz.link.quotes import Proof, Verdict, locate, prove
from mujaz.model.brief import Brief, Quote
from mujaz.model.language import Localized
from mujaz.model.location import Location


@dataclass(frozen=True, slots=True)
class ProvenQuote:
    """One direct quote that has words in the language of the original."""

    quote: Quote
    number: int
    """Place in the list of quotes, from 0."""
    words: str
    at: Location
    """Where the words stand in the front matter."""
    proof: Proof


def proofs_of(brief: Brief) -> tuple[ProvenQuote, ...]:
    """Return the proofs of a brief's quotes. The last answer is kept; see `brief_texts`."""
    if not _last or _last[0][0] is not brief:
        _last[:] = [(brief, _prove(brief))]
    return _last[0][1]


_last: list[tuple[Brief, tuple[ProvenQuote, ...]]] = []


def _prove(brief: Brief) -> tuple[ProvenQuote, ...]:
    sources = texts_of(brief).sources if brief.quotes else ()
    found = []
    for number, quote in enumerate(brief.quotes):
        language, words = words_in(quote.words, brief.language)
        if words and sources:
            hint = [source for source in sources if source[0] == quote.segment]
            proof = locate(words, hint)
            if proof.verdict is Verdict.NOT_FOUND:
                proof = prove(words, brief.language, sources)
            found.append(ProvenQuote(quote, number, words, place_of_words(quote, language), proof))
    return tuple(found)


def words_in(texts: Localized, language: str) -> tuple[str, str]:
    """Return tag and text in `language`, or in another variety of it, empty where there is none."""
    exact = texts.get(language)
    if exact:
        return language, exact
    primary = language.partition("-")[0]
    return next((pair for pair in texts.pairs if pair[0].partition("-")[0] == primary), (language, ""))


def place_of_words(quote: Quote, language: str) -> Location:
    """Return where the words of one language stand, else where the quote does."""
    return next((at for tag, at in quote.words_at if tag == language), quote.at)
