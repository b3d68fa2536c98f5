"""The sources of a brief's statements: named, anonymous, and the outlets that heard them."""

from typing import NamedTuple

from mujaz.model.brief import Brief, Quote
from mujaz.model.language import Localized


class Claims(NamedTuple):
    """The sources of all statements of a brief."""

    named: tuple[str, ...]
    """Ids of the named sources: who speaks, and who is said to say the same."""
    anonymous: tuple[Localized, ...]
    """The anonymous sources, each as the article describes it."""
    outlets: tuple[str, ...]
    """Outlets and agencies that took statements down themselves: ids, or names as written."""


def claims_of(brief: Brief) -> Claims:
    """Return the sources of a brief's statements.

    A statement that reached the outlet through another one is that one's; the outlet's own name counts for
    what it heard itself. Sources described in the same words are taken for one.
    """
    quotes = brief.quotes
    sources = (name for quote in quotes for name in (quote.speaker, *quote.shared_by) if name)
    return Claims(
        named=tuple(dict.fromkeys(sources)),
        anonymous=tuple(dict.fromkeys(quote.anonymous for quote in quotes if quote.anonymous)),
        outlets=tuple(dict.fromkeys(quote.via or brief.provenance.outlet for quote in quotes)),
    )


def rests_on_anonymous_source(quote: Quote) -> bool:
    """Tell whether a statement has an anonymous source and no named one."""
    return bool(quote.anonymous) and not quote.shared_by
