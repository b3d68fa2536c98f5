"""The home page: the welcome, the newest briefs by day, the entities named most."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.hand_pages import hand_page
from mujaz.site.links import counted_entities
from mujaz.site.planned import planned
from mujaz.site.tag_counts import tag_counts
from mujaz.site.views import Card, HomeView

KIND = "home"
RECENT = 20
"""Briefs on the home page."""


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the one home page."""
    welcome = hand_page(archive.library, "index", language)
    name = archive.settings.site_name.best(language).value
    yield planned(
        archive,
        KIND,
        language,
        address_of=address.home,
        title=welcome.title if welcome and welcome.language == language else name,
        description=welcome.description if welcome and welcome.language == language else "",
        view=_view(archive, welcome.html if welcome else "", language),
    )


def _view(archive: Archive, welcome_html: str, language: str) -> HomeView:
    named = ((entity, len(briefs)) for entity, briefs in archive.backlinks.by_entity.items())
    return HomeView(
        welcome_html=welcome_html,
        briefs=len(archive.briefs),
        entities=len(archive.library.entities),
        quotes=archive.quotes,
        outlets=len(archive.library.outlets),
        days=_days(archive.cards_of(archive.briefs[:RECENT], language)),
        featured=counted_entities(archive.library, named, language)[: archive.settings.featured],
        tags=tag_counts(archive, language),
    )


def _days(cards: Sequence[Card]) -> tuple[tuple[date | None, tuple[Card, ...]], ...]:
    return tuple((day, tuple(of_day)) for day, of_day in groupby(cards, key=lambda card: card.day))
