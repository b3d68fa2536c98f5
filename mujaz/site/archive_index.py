"""The published archive: entries of all briefs, indexed by entity, outlet, tag and month, and the records.

It holds no text that the rights keep back, so no page, feed or index can leak it.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from itertools import chain
from operator import attrgetter, itemgetter

from mujaz.backlog.backlog import Backlog, backlog_of
from mujaz.check.registry import publishable_records
from mujaz.model.index_entry import IndexEntry, newest_first
from mujaz.model.library import Library
from mujaz.model.settings import Settings
from mujaz.site.fragments import HEADING_LEVEL, SEPARATOR, Fragments
from mujaz.site.near_duplicates import NearDuplicates
from mujaz.site.quote_index import NO_QUOTES, IndexedQuote, QuoteList

Month = tuple[int, int]
"""Year and month, from 1."""
Counts = tuple[tuple[str, int], ...]
"""Ids with their counts, highest first, then by id."""
Entries = Sequence[IndexEntry]
BACKLOG_ROWS = 25
"""Rows of each list of the backlog; `build.py stats --all` prints all."""


@dataclass(frozen=True, eq=False)
class Archive:
    """The published archive. Every list of entries is newest first.

    Two archives are never the same one, so that what is computed from one can be cached by it.
    """

    settings: Settings
    records: Library
    """Entities, outlets, tags, terms and hand-written pages; no briefs."""
    entries: tuple[IndexEntry, ...]
    fragments: Fragments
    by_entity: Mapping[str, list[IndexEntry]]
    by_outlet: Mapping[str, list[IndexEntry]]
    by_tag: Mapping[str, list[IndexEntry]]
    by_month: Mapping[Month, list[IndexEntry]]
    """Newest month first."""
    quotes_by_speaker: Mapping[str, QuoteList]
    """Speaker's entity id to quotes; the empty id holds those of anonymous sources."""
    near_duplicates: NearDuplicates
    names: bytes
    """Digest of everything that links show of records: names, types, and the set of records."""
    quotes: int
    """Number of published quotes."""

    @cached_property
    def backlog(self) -> Backlog:
        """Open work in the published briefs. It is the same for each language of the site."""
        works = (entry.pending_work for entry in self.entries if entry.pending_work is not None)
        counts = {entity: len(entries) for entity, entries in self.by_entity.items()}
        return backlog_of(works, self.records, self.settings.languages, counts, BACKLOG_ROWS)

    def briefs_naming(self, entity: str) -> Entries:
        """Return the briefs that name an entity or quote it."""
        return self.by_entity.get(entity, ())

    def briefs_from(self, outlet: str) -> Entries:
        return self.by_outlet.get(outlet, ())

    def briefs_tagged(self, tag: str) -> Entries:
        return self.by_tag.get(tag, ())

    def briefs_of_year(self, year: int) -> Entries:
        return [entry for month, entries in self.by_month.items() if month[0] == year for entry in entries]

    def quotes_of(self, speaker: str) -> QuoteList:
        """Return the quotes of a speaker."""
        return self.quotes_by_speaker.get(speaker, NO_QUOTES)

    def most_frequent_entities(self, limit: int) -> Counts:
        """Return the `limit` entities with a record that most briefs name, each with its number of briefs."""
        counts = {entity: len(entries) for entity, entries in self.by_entity.items()}
        return most_frequent(counts, self.records, limit)

    def cards(self, entries: Iterable[IndexEntry], language: str, level: int) -> tuple[str, ...]:
        """Return the cards of briefs for a list: safe HTML with headings of the given level."""
        return self._fragments(entries, f"card.{language}", level)

    def rows(self, entries: Iterable[IndexEntry], language: str, level: int) -> tuple[str, ...]:
        """Return the rows of briefs for a long list, one or two lines each: safe HTML."""
        return self._fragments(entries, f"row.{language}", level)

    def list_page(self, entries: Entries, total: int, language: str, level: int) -> tuple[str, ...]:
        """Return one page of a list of `total` briefs: cards, or rows where they fill more than a page."""
        render = self.cards if total <= self.settings.page_size else self.rows
        return render(entries, language, level)

    def _fragments(self, entries: Iterable[IndexEntry], name: str, level: int) -> tuple[str, ...]:
        number, get = str(level), self.fragments.get
        return tuple(get(entry.id, name).replace(HEADING_LEVEL, number) for entry in entries)

    def quote_html(self, indexed_quote: IndexedQuote, language: str) -> str:
        """Return a quote as lists of quotes show it: safe HTML."""
        return self.fragments.get(indexed_quote.entry.id, f"quotes.{language}").split(SEPARATOR)[
            indexed_quote.number
        ]


def archive_of(
    entries: Iterable[IndexEntry],
    near_duplicates: NearDuplicates,
    fragments: Fragments,
    records: Library,
    settings: Settings,
) -> Archive:
    """Return the archive of published briefs, indexed, without what a check refuses in the records."""
    records = publishable_records(records)
    ordered = tuple(sorted(entries, key=newest_first))
    by_entity: defaultdict[str, list[IndexEntry]] = defaultdict(list)
    by_outlet: defaultdict[str, list[IndexEntry]] = defaultdict(list)
    by_tag: defaultdict[str, list[IndexEntry]] = defaultdict(list)
    by_month: defaultdict[Month, list[IndexEntry]] = defaultdict(list)
    quotes_by_speaker: defaultdict[str, QuoteList] = defaultdict(QuoteList)
    for entry in ordered:
        for entity in entry.entities:
            by_entity[entity].append(entry)
        by_outlet[entry.outlet].append(entry)
        for tag in entry.tags:
            by_tag[tag].append(entry)
        if entry.day is not None:
            by_month[entry.day.year, entry.day.month].append(entry)
        for number, speaker in enumerate(entry.speakers):
            quotes_by_speaker[speaker].add(entry, number)
    return Archive(
        settings=settings,
        records=records,
        entries=ordered,
        fragments=fragments,
        by_entity=by_entity,
        by_outlet=by_outlet,
        by_tag=by_tag,
        by_month=by_month,
        quotes_by_speaker=quotes_by_speaker,
        near_duplicates=near_duplicates,
        names=_names_digest(records),
        quotes=sum(len(quotes) for quotes in quotes_by_speaker.values()),
    )


ENTITIES: Callable[[IndexEntry], Iterable[str]] = attrgetter("entities")


def entity_counts(entries: Entries) -> Counter[str]:
    """Return how many of the briefs name each entity."""
    return Counter(chain.from_iterable(map(ENTITIES, entries)))


def cooccurring_entities(entries: Entries, entity: str, records: Library, limit: int) -> Counts:
    """Return the `limit` other entities with a record that the same briefs name most."""
    counts = entity_counts(entries)
    counts.pop(entity, None)
    return most_frequent(counts, records, limit, minimum=1)


def most_frequent(counts: Mapping[str, int], records: Library, limit: int, minimum: int = 2) -> Counts:
    """Return the `limit` highest counts of entities that have a record and a count of at least `minimum`."""
    frequent = [item for item in counts.items() if item[1] >= minimum and item[0] in records.entities]
    if len(frequent) > limit:  # sorting a few is much quicker than sorting thousands
        last = sorted(map(itemgetter(1), frequent))[-limit]
        frequent = [item for item in frequent if item[1] >= last]
    return tuple(sorted(frequent, key=_highest_first)[:limit])


def _highest_first(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _names_digest(records: Library) -> bytes:
    names = (
        [(record.id, record.type.value, record.names.pairs) for record in records.entities.values()],
        [(record.id, record.names.pairs, record.sample) for record in records.outlets.values()],
        [(record.id, record.names.pairs) for record in records.tags.values()],
    )
    return blake2b(repr(names).encode("utf-8", "surrogatepass"), digest_size=8).digest()
