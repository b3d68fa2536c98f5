"""What the lists of a site are made from: the entries of its briefs, indexed, and the records.

Nothing that the rights keep back is in here, so that no page, feed or index can leak it.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from itertools import chain
from operator import attrgetter, itemgetter

from mujaz.backlog.backlog import Backlog, backlog_of
from mujaz.model.index_entry import IndexEntry, newest_first
from mujaz.model.library import Library
from mujaz.model.settings import Settings
from mujaz.site.fragments import BETWEEN, LEVEL, Fragments
from mujaz.site.near_duplicates import NearDuplicates
from mujaz.site.quote_index import NONE, Said, Saids

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

    Two archives are never the same one, so that what is made from one can be cached by it.
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
    said_by: Mapping[str, Saids]
    """Speaker's entity id to quotes; the empty id holds those of anonymous sources."""
    near_duplicates: NearDuplicates
    names: bytes
    """Digest of all that links show of records: names, types, which records there are."""
    quotes: int
    """How many there are."""

    @cached_property
    def backlog(self) -> Backlog:
        """What is still to be done in the published briefs, the same for each language of the site."""
        works = (entry.pending_work for entry in self.entries if entry.pending_work is not None)
        counts = {entity: len(entries) for entity, entries in self.by_entity.items()}
        return backlog_of(works, self.records, self.settings.languages, counts, BACKLOG_ROWS)

    def naming(self, entity: str) -> Entries:
        """Return the briefs that name an entity or quote it."""
        return self.by_entity.get(entity, ())

    def from_outlet(self, outlet: str) -> Entries:
        return self.by_outlet.get(outlet, ())

    def tagged(self, tag: str) -> Entries:
        return self.by_tag.get(tag, ())

    def of_year(self, year: int) -> Entries:
        return [entry for month, entries in self.by_month.items() if month[0] == year for entry in entries]

    def said(self, speaker: str) -> Saids:
        """Return the quotes of a speaker."""
        return self.said_by.get(speaker, NONE)

    def named_most(self, most: int) -> Counts:
        """Return the entities named most that have a record, with their number of briefs, two at least."""
        counts = {it: len(found) for it, found in self.by_entity.items()}
        return named_most(counts, self.records, most)

    def cards(self, entries: Iterable[IndexEntry], language: str, level: int) -> tuple[str, ...]:
        """Return how briefs stand in a list: safe HTML with headings of a level."""
        return self._listed(entries, f"card.{language}", level)

    def rows(self, entries: Iterable[IndexEntry], language: str, level: int) -> tuple[str, ...]:
        """Return how briefs stand in a long list, on a line or two: safe HTML with headings of a level."""
        return self._listed(entries, f"row.{language}", level)

    def listed(self, entries: Entries, total: int, language: str, level: int) -> tuple[str, ...]:
        """Return one page of a list of `total` briefs: cards, or rows where they fill more than a page."""
        shown = self.cards if total <= self.settings.page_size else self.rows
        return shown(entries, language, level)

    def _listed(self, entries: Iterable[IndexEntry], name: str, level: int) -> tuple[str, ...]:
        number, get = str(level), self.fragments.get
        return tuple(get(entry.id, name).replace(LEVEL, number) for entry in entries)

    def quote(self, said: Said, language: str) -> str:
        """Return how a quote stands in a list of quotes: safe HTML."""
        return self.fragments.get(said.entry.id, f"quotes.{language}").split(BETWEEN)[said.number]


def archive_of(
    entries: Iterable[IndexEntry],
    near_duplicates: NearDuplicates,
    fragments: Fragments,
    records: Library,
    settings: Settings,
) -> Archive:
    """Return the archive of published briefs, indexed."""
    ordered = tuple(sorted(entries, key=newest_first))
    by_entity: defaultdict[str, list[IndexEntry]] = defaultdict(list)
    by_outlet: defaultdict[str, list[IndexEntry]] = defaultdict(list)
    by_tag: defaultdict[str, list[IndexEntry]] = defaultdict(list)
    by_month: defaultdict[Month, list[IndexEntry]] = defaultdict(list)
    said_by: defaultdict[str, Saids] = defaultdict(Saids)
    for entry in ordered:
        for entity in entry.entities:
            by_entity[entity].append(entry)
        by_outlet[entry.outlet].append(entry)
        for tag in entry.tags:
            by_tag[tag].append(entry)
        if entry.day is not None:
            by_month[entry.day.year, entry.day.month].append(entry)
        for number, speaker in enumerate(entry.speakers):
            said_by[speaker].add(entry, number)
    return Archive(
        settings=settings,
        records=records,
        entries=ordered,
        fragments=fragments,
        by_entity=by_entity,
        by_outlet=by_outlet,
        by_tag=by_tag,
        by_month=by_month,
        said_by=said_by,
        near_duplicates=near_duplicates,
        names=_names(records),
        quotes=sum(len(said) for said in said_by.values()),
    )


ENTITIES: Callable[[IndexEntry], Iterable[str]] = attrgetter("entities")


def entity_counts(entries: Entries) -> Counter[str]:
    """Return how many of the briefs name each entity."""
    return Counter(chain.from_iterable(map(ENTITIES, entries)))


def named_together(entries: Entries, entity: str, records: Library, most: int) -> Counts:
    """Return the `most` other entities that the briefs naming `entity` name too; they have a record."""
    counts = entity_counts(entries)
    counts.pop(entity, None)
    return named_most(counts, records, most, least=1)


def named_most(counts: Mapping[str, int], records: Library, most: int, least: int = 2) -> Counts:
    """Return the `most` entities with the highest counts, of those with a record and `least` of them."""
    known = [it for it in counts.items() if it[1] >= least and it[0] in records.entities]
    if len(known) > most:  # of thousands, few are worth a place in order
        last = sorted(map(itemgetter(1), known))[-most]
        known = [it for it in known if it[1] >= last]
    return tuple(sorted(known, key=_highest_first)[:most])


def _highest_first(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _names(records: Library) -> bytes:
    named = (
        [(it.id, it.type.value, it.names.pairs) for it in records.entities.values()],
        [(it.id, it.names.pairs, it.sample) for it in records.outlets.values()],
        [(it.id, it.names.pairs) for it in records.tags.values()],
    )
    return blake2b(repr(named).encode("utf-8", "surrogatepass"), digest_size=8).digest()
