"""The view of an entity's page."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from mujaz.i18n.formats import formats
from mujaz.model.entity import Entity
from mujaz.model.language import Text
from mujaz.site.archive_index import Archive, Counts, Entries, cooccurring_entities
from mujaz.site.brief_view import notes_of
from mujaz.site.counts import outlet_counts
from mujaz.site.external_links import edit_url
from mujaz.site.links import counted_entities, entity_link, name_of
from mujaz.site.long_list import ListPage
from mujaz.site.timeline import timeline
from mujaz.site.views.parts import Counted
from mujaz.site.views.records import EntityView, NameRow

QUOTES = 12
"""Quotes of an entity that its page shows, the newest; the page of all quotes has the others."""
COOCCURRING = 12
"""Entities named together with this one that its page shows."""


def entity_view(archive: Archive, entity: Entity, language: str, list_page: ListPage) -> EntityView:
    """Return one page of an entity; only the first page has the profile, quotes and co-occurring entities."""
    first_page = list_page.number == 1
    entries, records = archive.briefs_naming(entity.id), archive.records
    quotes = archive.quotes_of(entity.id)
    counted_entries = entries if first_page else ()
    first, last = first_and_last(entries)
    profile = notes_of(entity.profile, language)
    return EntityView(
        id=entity.id,
        type=entity.type.value,
        title=name_of(entity.names, language),
        names=tuple(_names(entity)),
        description=entity.description.best(language, "en"),
        profile_html=profile.value if first_page else "",
        profile_language=profile.language,
        wikidata=entity.wikidata,
        coordinates=entity.coordinates,
        country=formats(archive.settings, language).country(entity.country),
        active=entity.active,
        relations=tuple(
            (relation.kind, entity_link(records, relation.entity, language)) for relation in entity.relations
        ),
        confused_with=tuple(entity_link(records, other, language) for other in entity.confused_with),
        cards=archive.rows(list_page.entries, language, 3),
        total=len(entries),
        pager=list_page.pager,
        quotes=_quotes(archive, entity, language) if first_page else (),
        together=_cooccurring_links(archive, entity, language) if first_page else (),
        outlets=outlet_counts(records, Counter(entry.outlet for entry in counted_entries).items(), language),
        first=first,
        last=last,
        timeline=timeline([entry.day for entry in counted_entries if entry.day is not None]),
        sample=entity.sample,
        edit_url=edit_url(archive.settings, entity.location.path),
        quotes_total=len(quotes),
    )


def first_and_last(newest_first: Entries) -> tuple[date | None, date | None]:
    """Return the days of the oldest and the newest brief of a list; those without a day stand at its end."""
    oldest = next((entry.day for entry in reversed(newest_first) if entry.day is not None), None)
    return oldest, newest_first[0].day if newest_first else None


def _names(entity: Entity) -> Iterator[NameRow]:
    for text in entity.names.texts():
        yield NameRow(text, "name")
    for alias in entity.aliases:
        yield NameRow(Text(alias.name, alias.language), "ambiguous" if alias.ambiguous else "alias")
    for scheme, spelling in entity.romanizations:
        yield NameRow(Text(spelling, "ar-Latn"), scheme)


def _quotes(archive: Archive, entity: Entity, language: str) -> tuple[str, ...]:
    newest = archive.quotes_of(entity.id)[:QUOTES]
    return tuple(archive.quote_html(quote, language) for quote in newest)


def _cooccurring_links(archive: Archive, entity: Entity, language: str) -> tuple[Counted, ...]:
    return counted_entities(archive.records, _cooccurring(archive, entity.id), language)


@lru_cache(maxsize=1)  # an entity's pages in all languages are rendered one after the other
def _cooccurring(archive: Archive, entity: str) -> Counts:
    return cooccurring_entities(archive.briefs_naming(entity), entity, archive.records, COOCCURRING)
