"""All quotes, grouped by speaker; anonymous sources stand at the end."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from mujaz.model.language import Text
from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive, Said
from mujaz.site.catalog import words
from mujaz.site.collate import SortKey, sort_key
from mujaz.site.links import entity_link
from mujaz.site.paging import pager, pages_of
from mujaz.site.planned import paged_title, planned
from mujaz.site.quote_views import quote_view
from mujaz.site.views import Link, QuotesView, SpeakerQuotes

KIND = "quotes"


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the quotes page by page; a speaker may go on on the next page."""
    cut = pages_of(_in_order(archive, language), archive.settings.quotes_per_page)
    title = words(language).gettext("Quotes")
    for number, said in enumerate(cut, 1):
        view = QuotesView(
            speakers=tuple(_speakers(archive, said, language)),
            total=archive.quotes,
            pager=pager(number, len(cut), partial(address.quotes, language)),
        )
        yield planned(
            archive,
            KIND,
            language,
            address_of=partial(address.quotes, page=number),
            title=paged_title(archive, title, number, language),
            view=view,
        )


def _in_order(archive: Archive, language: str) -> tuple[Said, ...]:
    """Return all quotes by the speaker's name, of one speaker the newest first."""

    def key(speaker: str) -> tuple[bool, SortKey, str]:
        text = _speaker(archive, speaker, language).text
        return not speaker, sort_key(text.value, text.language), speaker

    return tuple(said for speaker in sorted(archive.said_by, key=key) for said in archive.said_by[speaker])


def _speakers(archive: Archive, said: tuple[Said, ...], language: str) -> Iterator[SpeakerQuotes]:
    for speaker, quotes in groupby(said, key=lambda it: it.quote.speaker):
        link = _speaker(archive, speaker, language)
        yield SpeakerQuotes(
            link.text, link.address, tuple(quote_view(archive, it, language) for it in quotes)
        )


def _speaker(archive: Archive, speaker: str, language: str) -> Link:
    if not speaker:
        return Link("", Text(words(language).gettext("Anonymous sources"), language))
    return entity_link(archive.library, speaker, language)
