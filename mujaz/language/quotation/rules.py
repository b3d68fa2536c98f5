"""Data type for the quotation marks of a language."""

from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.language.registry import language_data, press_languages, primary_subtag


@dataclass(frozen=True, slots=True)
class Quotation:
    """The quotation marks of one language."""

    clitics: str = ""
    """Prefixes of words, which therefore may stand directly before an opening mark."""
    opening: str = "“"
    closing: str = "”"
    """The marks that drafts use."""


ENGLISH = Quotation()


def quotation_of(language: str) -> Quotation:
    """Return the quotation marks of a BCP 47 language, English ones if its folder has none."""
    return language_data(primary_subtag(language), "quotation", Quotation) or ENGLISH


def all_quotations() -> Iterator[Quotation]:
    """Yield the marks of all press languages. Pages mix languages, and marks are paired before detection."""
    yield from (quotation_of(code) for code in press_languages())
