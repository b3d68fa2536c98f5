"""How one language quotes, as data."""

from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.language.registry import language_data, press_languages, primary_subtag


@dataclass(frozen=True, slots=True)
class Quotation:
    """The quotation marks of one language."""

    clitics: str = ""
    """Letters that are written onto the word behind them, and so onto an opening mark."""
    opening: str = "“"
    closing: str = "”"
    """The marks between which a draft puts words; they say themselves which end they are."""


ENGLISH = Quotation()


def quotation_of(language: str) -> Quotation:
    """Return how a BCP 47 language quotes, English ways where its folder says nothing."""
    return language_data(primary_subtag(language), "quotation", Quotation) or ENGLISH


def all_quotations() -> Iterator[Quotation]:
    """Yield the ways of all press languages: pages mix languages, and marks are read before one is known."""
    yield from (quotation_of(code) for code in press_languages())
