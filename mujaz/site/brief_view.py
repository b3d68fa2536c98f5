"""The view of a brief's page."""

from collections import defaultdict

from mujaz.i18n.code_words import TYPES, word
from mujaz.i18n.formats import formats
from mujaz.i18n.reading_time import minutes
from mujaz.model.brief import Brief
from mujaz.model.language import Localized, Text
from mujaz.model.settings import Settings
from mujaz.site import address
from mujaz.site.cards import summary_of, title_of
from mujaz.site.claims_view import claims_view
from mujaz.site.external_links import edit_url, mistake_url
from mujaz.site.links import by_count, counted_entity, outlet_link, tag_link
from mujaz.site.published_brief import PublishedBrief
from mujaz.site.quote_views import quote_views
from mujaz.site.views.brief import BriefView, CorrectionView, ProvenanceView
from mujaz.site.views.parts import Counted, Group, Link

CITATIONS = ("json", "ris", "bib")
"""Endings of the citation files of each brief: CSL-JSON, RIS, BibTeX."""


def brief_view(published: PublishedBrief, language: str) -> BriefView:
    """Return all that a brief's page shows in one interface language, its neighbours left out."""
    brief, records, settings = published.brief, published.records, published.settings
    own_address = address.brief(language, brief.id)
    title = title_of(brief, language)
    notes = notes_of(brief.notes, language)
    outlet = records.outlets.get(brief.provenance.outlet)
    quotes = quote_views(published, language)
    return BriefView(
        title=title,
        titles=_titles(brief, title),
        provenance=_provenance(published, language),
        summary=summary_of(brief, language),
        segments=published.segments,
        left_out=published.left_out,
        source_language=brief.language,
        target_language=brief.translation,
        quotes=quotes,
        claims=claims_view(published, quotes, language),
        entities=_entities(published, language),
        notes_html=notes.value,
        notes_language=notes.language,
        corrections=corrections_of(brief, language),
        tags=tuple(tag_link(records, tag, language) for tag in brief.tags),
        translated_by=brief.credits.translated,
        reviewed_by=brief.credits.reviewed,
        machine=_machine(published, language),
        status=brief.status.value,
        sample=outlet is not None and outlet.sample,
        minutes=minutes(brief, language),
        missing_language=language not in {_primary(brief.language), _primary(brief.translation)},
        edit_url=edit_url(settings, brief.location.path),
        mistake_url=mistake_url(settings, title.value, own_address, language),
        citations=tuple((ending, citation_address(settings, brief.id, ending)) for ending in CITATIONS),
    )


def citation_address(settings: Settings, brief_id: str, ending: str) -> str:
    """Return the address of a citation file. It exists once, beside the page in the default language."""
    return f"{address.brief(settings.languages[0], brief_id)}cite.{ending}"


def notes_of(notes: Localized, language: str) -> Text:
    """Return hand-written HTML in the page's language, else in any; without a heading it is English."""
    text = notes.best(language, "und", "en")
    return Text(text.value, "en") if text.language == "und" else text


def corrections_of(brief: Brief, language: str) -> tuple[CorrectionView, ...]:
    """Return the corrections of a brief, in the order in which they stand in its file."""
    link = Link(address.brief(language, brief.id), title_of(brief, language))
    return tuple(
        CorrectionView(correction.date, correction.note.best(language, "en"), link)
        for correction in brief.corrections
    )


def _machine(published: PublishedBrief, language: str) -> str:
    """Return the name of the machine that drafted the translation, and the day, where they are known."""
    machine = published.brief.credits.machine
    if machine is None:
        return ""
    day = formats(published.settings, language).day(machine.day)
    return f"{machine.name} ({day})" if day else machine.name


def _titles(brief: Brief, main_title: Text) -> tuple[Text, ...]:
    order = {brief.language: 0, brief.translation: 1}
    others = (text for text in brief.title.texts() if text != main_title)
    return tuple(sorted(others, key=lambda text: order.get(text.language, 2)))


def _provenance(published: PublishedBrief, language: str) -> ProvenanceView:
    brief, source = published.brief, published.brief.provenance
    return ProvenanceView(
        outlet=outlet_link(published.records, source.outlet, language),
        byline=source.byline,
        source_language=brief.language,
        published=source.published,
        retrieved=source.retrieved,
        updated=brief.updated,
        url=source.url,
        archive=source.archive,
        capture=source.capture,
        sha256=source.sha256,
        rights=source.rights.value,
        photo_caption=source.photo.caption if source.photo else "",
        photo_credit=source.photo.credit if source.photo else "",
    )


def _entities(published: PublishedBrief, language: str) -> tuple[Group, ...]:
    """Return the sidebar: every entity of the brief under its type, most named first."""
    groups: defaultdict[str, list[Counted]] = defaultdict(list)
    for entity_id in published.brief.entities:
        entity = published.records.entities.get(entity_id)
        if entity is not None:
            side = published.one_sided.get(entity_id, "")
            counted = counted_entity(published.records, entity, published.counts[entity_id], language, side)
            groups[entity.type.value].append(counted)
    return tuple(
        Group(kind, Text(word(TYPES, kind, language), language), tuple(sorted(groups[kind], key=by_count)))
        for kind in TYPES
        if kind in groups
    )


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()
