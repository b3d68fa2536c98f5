"""An entity as its page shows it."""

from collections.abc import Iterator, Sequence

from mujaz.model.brief import Brief
from mujaz.model.entity import Entity
from mujaz.model.language import Text
from mujaz.site.archive import Archive
from mujaz.site.brief_view import notes_of
from mujaz.site.formats import formats
from mujaz.site.links import counted_entities, entity_link, name_of
from mujaz.site.outlet_counts import outlet_counts
from mujaz.site.outward import edit_url
from mujaz.site.quote_views import quote_view
from mujaz.site.timeline import timeline
from mujaz.site.views import Counted, EntityView, NameRow, Pager, QuoteView

COMPANIONS = 24
"""Entities named together with this one that its page shows."""


def entity_view(
    archive: Archive, entity: Entity, language: str, briefs: Sequence[Brief], paging: Pager | None
) -> EntityView:
    """Return one page of an entity; the profile, quotes and companions stand on the first page only."""
    first_page = paging is None or paging.current == 1
    links, library = archive.backlinks, archive.library
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
        relations=tuple((it.kind, entity_link(library, it.entity, language)) for it in entity.relations),
        confused_with=tuple(entity_link(library, other, language) for other in entity.confused_with),
        cards=archive.cards_of(briefs, language),
        total=len(links.by_entity.get(entity.id, ())),
        pager=paging,
        quotes=_quotes(archive, entity, language) if first_page else (),
        together=_together(archive, entity, language) if first_page else (),
        outlets=outlet_counts(archive, links.outlets.get(entity.id, ()), language) if first_page else (),
        first=links.first_day.get(entity.id),
        last=links.last_day.get(entity.id),
        timeline=timeline(brief.provenance.day for brief in archive.naming(entity.id)) if first_page else (),
        sample=entity.sample,
        edit_url=edit_url(archive.settings, entity.at.path),
        quotes_total=len(archive.said_by.get(entity.id, ())),
    )


def _names(entity: Entity) -> Iterator[NameRow]:
    for text in entity.names.texts():
        yield NameRow(text, "name")
    for alias in entity.aliases:
        yield NameRow(Text(alias.name, alias.language), "ambiguous" if alias.ambiguous else "alias")
    for scheme, spelling in entity.romanizations:
        yield NameRow(Text(spelling, "ar-Latn"), scheme)


def _quotes(archive: Archive, entity: Entity, language: str) -> tuple[QuoteView, ...]:
    newest = archive.said_by.get(entity.id, ())[: archive.settings.quotes_per_page]
    return tuple(quote_view(archive, said, language) for said in newest)


def _together(archive: Archive, entity: Entity, language: str) -> tuple[Counted, ...]:
    counts = archive.backlinks.together.get(entity.id, ())
    return counted_entities(archive.library, counts, language)[:COMPANIONS]
