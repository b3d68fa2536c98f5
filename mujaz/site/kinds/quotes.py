"""All quotes, grouped by speaker; anonymous sources stand at the end."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import groupby

from mujaz.i18n.catalog import words
from mujaz.language.collation import SortKey, sort_key
from mujaz.model.index_entry import OUTLET_SPEAKER, digests_of, fragment_digests
from mujaz.model.language import Text
from mujaz.model.page import Page, PageSeries
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.links import entity_link, name_of, outlet_link
from mujaz.site.page_spec import digest, page_spec, paged_title
from mujaz.site.paging import page_count, pager
from mujaz.site.quote_index import QuoteList
from mujaz.site.views.lists import QuotesView, SpeakerQuotes
from mujaz.site.views.parts import Link

KIND = "quotes"


@dataclass(frozen=True)
class _Quotes:
    """All quotes of an archive, put in order only where they are asked for."""

    archive: Archive
    language: str

    @cached_property
    def in_order(self) -> QuoteList:
        return _in_order(self.archive, self.language)


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the quotes as one series of pages; a speaker may go on on the next page."""
    quotes = _Quotes(archive, language)
    quoted = [entry for entry in archive.entries if entry.speakers]
    size = archive.settings.quotes_per_page
    input_digest = digest(archive.names, size, digests_of(quoted))
    yield PageSeries(address.quotes(language), input_digest, partial(_parts, quotes), partial(_page, quotes))


def _parts(quotes: _Quotes) -> tuple[bytes, ...]:
    archive = quotes.archive
    every = digest(archive.names, archive.quotes)
    ordered, size = quotes.in_order, archive.settings.quotes_per_page
    pages = (ordered[index * size : (index + 1) * size] for index in range(page_count(len(ordered), size)))
    return tuple(digest(every, fragment_digests(page.entries), page.numbers.tobytes()) for page in pages)


def _page(quotes: _Quotes, index: int) -> Page:
    archive, language, ordered = quotes.archive, quotes.language, quotes.in_order
    size, number = archive.settings.quotes_per_page, index + 1
    view = QuotesView(
        speakers=tuple(_speakers(archive, ordered[index * size : number * size], language)),
        total=archive.quotes,
        pager=pager(number, page_count(len(ordered), size), partial(address.quotes, language)),
    )
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=partial(address.quotes, page=number),
        title=paged_title(archive.settings, words(language).gettext("Quotes"), number, language),
        view=view,
    )


def _in_order(archive: Archive, language: str) -> QuoteList:
    """Return all quotes by the speaker's name, of one speaker the newest first."""

    def key(speaker: str) -> tuple[bool, SortKey, str]:
        text = _name(archive, speaker, language)
        return not speaker, sort_key(text.value, text.language), speaker

    ordered = QuoteList()
    for speaker in sorted(archive.quotes_by_speaker, key=key):
        ordered.extend(archive.quotes_by_speaker[speaker])
    return ordered


def _speakers(archive: Archive, said: QuoteList, language: str) -> Iterator[SpeakerQuotes]:
    for speaker, quotes in groupby(said, key=lambda quote: quote.entry.speakers[quote.number]):
        link = _speaker(archive, speaker, language)
        fragments = tuple(archive.quote_html(quote, language) for quote in quotes)
        yield SpeakerQuotes(link.text, link.address, fragments)


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
