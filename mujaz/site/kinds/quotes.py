"""All quotes, grouped by speaker; anonymous sources stand at the end."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import groupby

from mujaz.i18n.catalog import words
from mujaz.language.collation import SortKey, sort_key
from mujaz.model.index_entry import OUTLET_SPEAKER, digests_of, fragment_digests
from mujaz.model.language import Text
from mujaz.model.page import Page, Series
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.links import entity_link, name_of, outlet_link
from mujaz.site.page_spec import digest, paged_title, planned
from mujaz.site.paging import page_count, pager
from mujaz.site.quote_index import Saids
from mujaz.site.views.lists import QuotesView, SpeakerQuotes
from mujaz.site.views.parts import Link

KIND = "quotes"


@dataclass(frozen=True)
class _Quotes:
    """All quotes of an archive, put in order only where they are asked for."""

    archive: Archive
    language: str

    @cached_property
    def said(self) -> Saids:
        return _in_order(self.archive, self.language)


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the quotes as one series of pages; a speaker may go on on the next page."""
    quotes = _Quotes(archive, language)
    quoted = [entry for entry in archive.entries if entry.speakers]
    size = archive.settings.quotes_per_page
    made_from = digest(archive.names, size, digests_of(quoted))
    yield Series(address.quotes(language), made_from, partial(_parts, quotes), partial(_page, quotes))


def _parts(quotes: _Quotes) -> tuple[bytes, ...]:
    archive = quotes.archive
    every = digest(archive.names, archive.quotes)
    said, size = quotes.said, archive.settings.quotes_per_page
    cut = (said[place * size : (place + 1) * size] for place in range(page_count(len(said), size)))
    return tuple(digest(every, fragment_digests(it.entries), it.numbers.tobytes()) for it in cut)


def _page(quotes: _Quotes, place: int) -> Page:
    archive, language, said = quotes.archive, quotes.language, quotes.said
    size, number = archive.settings.quotes_per_page, place + 1
    view = QuotesView(
        speakers=tuple(_speakers(archive, said[place * size : number * size], language)),
        total=archive.quotes,
        pager=pager(number, page_count(len(said), size), partial(address.quotes, language)),
    )
    return planned(
        archive.settings,
        KIND,
        language,
        address_of=partial(address.quotes, page=number),
        title=paged_title(archive.settings, words(language).gettext("Quotes"), number, language),
        view=view,
    )


def _in_order(archive: Archive, language: str) -> Saids:
    """Return all quotes by the speaker's name, of one speaker the newest first."""

    def key(speaker: str) -> tuple[bool, SortKey, str]:
        text = _name(archive, speaker, language)
        return not speaker, sort_key(text.value, text.language), speaker

    every = Saids()
    for speaker in sorted(archive.said_by, key=key):
        every.extend(archive.said_by[speaker])
    return every


def _speakers(archive: Archive, said: Saids, language: str) -> Iterator[SpeakerQuotes]:
    for speaker, quotes in groupby(said, key=lambda it: it.entry.speakers[it.number]):
        link = _speaker(archive, speaker, language)
        shown = tuple(archive.quote(it, language) for it in quotes)
        yield SpeakerQuotes(link.text, link.address, shown)


def _name(archive: Archive, speaker: str, language: str) -> Text:
    """Return how a speaker is called: what `_speaker` says, without a link for each of thousands."""
    entity = archive.records.entities.get(speaker)
    return name_of(entity.names, language) if entity else _speaker(archive, speaker, language).text


def _speaker(archive: Archive, speaker: str, language: str) -> Link:
    if not speaker:
        return Link("", Text(words(language).gettext("Anonymous sources"), language))
    if speaker.startswith(OUTLET_SPEAKER):
        return outlet_link(archive.records, speaker.removeprefix(OUTLET_SPEAKER), language)
    return entity_link(archive.records, speaker, language)
