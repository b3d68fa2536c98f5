"""Proves each direct quote of a brief against the original."""

from collections.abc import Sequence
from dataclasses import dataclass

from mujaz.link.quotes import Proof, QuoteMatch, locate, prove
from mujaz.model.brief import Brief, Quote
from mujaz.model.language import Localized
from mujaz.model.location import Location


@dataclass(frozen=True, slots=True)
class ProvenQuote:
    """One direct quote that has words in the language of the original."""

    quote: Quote
    number: int
    """Index in the list of quotes, from 0."""
    words: str
    location: Location
    """Where the words stand in the front matter."""
    proof: Proof


def prove_quotes(brief: Brief, sources: Sequence[tuple[int, str]]) -> tuple[ProvenQuote, ...]:
    """Return the proofs of a brief's quotes; `sources` holds number and plain source text of each segment."""
    proven = []
    for number, quote in enumerate(brief.quotes):
        language, words = words_in(quote.words, brief.language)
        if words and sources:
            # The quote names its paragraph: most proofs end there, and that paragraph wins where several fit.
            own_source = [source for source in sources if source[0] == quote.segment]
            proof = locate(words, own_source)
            if proof.verdict is QuoteMatch.NOT_FOUND:
                proof = prove(words, brief.language, sources)
            proven.append(ProvenQuote(quote, number, words, location_of_words(quote, language), proof))
    return tuple(proven)


def words_in(texts: Localized, language: str) -> tuple[str, str]:
    """Return tag and text in `language`, or in another variety of it, empty where there is none."""
    exact = texts.get(language)
    if exact:
        return language, exact
    primary = language.partition("-")[0]
    return next((pair for pair in texts.pairs if pair[0].partition("-")[0] == primary), (language, ""))


def location_of_words(quote: Quote, language: str) -> Location:
    """Return where the words of one language stand, else where the quote does."""
    return next((location for tag, location in quote.words_locations if tag == language), quote.location)
