"""The home page: the welcome, the newest briefs by day, the entities named most."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import groupby

from mujaz.model.library import HandPage
from mujaz.model.page import Page, PageSeries, single_page
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.counts import tag_counts
from mujaz.site.hand_pages import hand_page
from mujaz.site.links import counted_entities
from mujaz.site.page_spec import digest, page_spec
from mujaz.site.views.lists import HomeView

KIND = "home"
RECENT = 20
"""Briefs on the home page."""


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the one home page."""
    welcome = hand_page(archive.records, "index", language)
    newest = [(entry.fragment_digest, entry.day) for entry in archive.entries[:RECENT]]
    tagged = [(tag, len(entries)) for tag, entries in sorted(archive.by_tag.items())]
    numbers = (
        len(archive.entries),
        archive.quotes,
        archive.most_frequent_entities(archive.settings.featured),
        tagged,
    )
    input_digest = digest(welcome, newest, numbers, archive.names)
    yield single_page(address.home(language), input_digest, partial(_page, archive, language, welcome))


def _page(archive: Archive, language: str, welcome: HandPage | None) -> Page:
    name = archive.settings.site_name.best(language).value
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=address.home,
        title=welcome.title if welcome and welcome.language == language else name,
        description=welcome.description if welcome and welcome.language == language else "",
        view=_view(archive, welcome.html if welcome else "", language),
    )


def _view(archive: Archive, welcome_html: str, language: str) -> HomeView:
    return HomeView(
        welcome_html=welcome_html,
        briefs=len(archive.entries),
        entities=len(archive.records.entities),
        quotes=archive.quotes,
        outlets=len(archive.records.outlets),
        days=_days(archive, language),
        featured=counted_entities(
            archive.records, archive.most_frequent_entities(archive.settings.featured), language
        ),
        tags=tag_counts(archive, language),
    )


def _days(archive: Archive, language: str) -> tuple[tuple[date | None, tuple[str, ...]], ...]:
    newest = archive.entries[:RECENT]
    return tuple(
        (day, archive.cards(of_day, language, 4 if day else 3))
        for day, of_day in groupby(newest, key=lambda entry: entry.day)
    )
