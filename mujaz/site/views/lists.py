"""Views of the home page, of lists of briefs and quotes, and of hand-written pages."""

from datetime import date
from typing import NamedTuple

from mujaz.model.language import Text
from mujaz.site.views.parts import Counted, Group, Pager


class HomeView(NamedTuple):
    """The home page in one language."""

    welcome_html: str
    briefs: int
    entities: int
    quotes: int
    outlets: int
    days: tuple[tuple[date | None, tuple[str, ...]], ...]
    featured: tuple[Counted, ...]
    tags: tuple[Counted, ...]


class BriefListView(NamedTuple):
    """All briefs, or those of one year or month."""

    heading: str
    year: int | None
    month: int | None
    cards: tuple[str, ...]
    """Safe HTML, as in all lists of briefs."""
    pager: Pager | None
    periods: tuple[Group, ...]
    """Years with their months and counts."""


class SpeakerQuotes(NamedTuple):
    """The quotes of one speaker on one page of all quotes."""

    speaker: Text
    address: str
    """Empty for anonymous sources."""
    quotes: tuple[str, ...]


class QuotesView(NamedTuple):
    """One page of all quotes."""

    speakers: tuple[SpeakerQuotes, ...]
    total: int
    pager: Pager | None


class PlainView(NamedTuple):
    """A hand-written page."""

    heading: str
    body_html: str
    language: str = ""
    """Language of the body, which may exist in one language only."""


class CorrectionsView(NamedTuple):
    """The corrections page: the policy, then every correction there is, newest first."""

    heading: str
    body_html: str
    corrections: tuple[str, ...]
    """Safe HTML."""
    language: str = ""
    """Language of the body, which may exist in one language only."""
    has_report_links: bool = False
    """Briefs have a link in their footer for reporting a mistake."""


class NotFoundView(NamedTuple):
    """The page for a wrong address."""

    homes: tuple[tuple[str, str], ...]
