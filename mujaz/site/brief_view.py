"""A brief as its page shows it."""

from collections import defaultdict

from mujaz.model.brief import Brief
from mujaz.model.language import Localized, Text
from mujaz.site import address
from mujaz.site.archive import Archive, Said
from mujaz.site.cards import summary_of, title_of
from mujaz.site.code_words import TYPES, word
from mujaz.site.formats import formats
from mujaz.site.links import by_count, counted_entity, outlet_link, tag_link
from mujaz.site.outward import edit_url, mistake_url
from mujaz.site.quote_views import quote_view
from mujaz.site.reading_time import minutes
from mujaz.site.segment_views import mention_counts, one_sided, segment_views
from mujaz.site.views import BriefView, CorrectionView, Counted, Group, Link, ProvenanceView

CITATIONS = ("json", "ris", "bib")
"""Endings of the citation files of each brief: CSL-JSON, RIS, BibTeX."""


def brief_view(archive: Archive, brief: Brief, language: str) -> BriefView:
    """Return all that a brief's page shows in one interface language."""
    older, newer = _neighbours(archive, brief, language)
    here = address.brief(language, brief.id)
    title = title_of(brief, language)
    notes = notes_of(brief.notes, language)
    return BriefView(
        title=title,
        titles=_titles(brief, title),
        provenance=_provenance(archive, brief, language),
        summary=summary_of(brief, language),
        segments=segment_views(archive.library, brief, language, "../" * here.count("/")),
        left_out=archive.left_out[brief.id],
        source_language=brief.language,
        target_language=brief.translation,
        quotes=tuple(quote_view(archive, Said(brief, quote), language) for quote in brief.quotes),
        entities=_entities(archive, brief, language),
        notes_html=notes.value,
        notes_language=notes.language,
        corrections=corrections_of(brief, language),
        tags=tuple(tag_link(archive.library, tag, language) for tag in brief.tags),
        translated_by=brief.credits.translated,
        reviewed_by=brief.credits.reviewed,
        machine=_machine(archive, brief, language),
        status=brief.status.value,
        sample=archive.cards[brief.id, language].sample,
        minutes=minutes(brief, language),
        missing_language=language not in {_primary(brief.language), _primary(brief.translation)},
        edit_url=edit_url(archive.settings, brief.at.path),
        mistake_url=mistake_url(archive.settings, title.value, here, language),
        previous=older,
        next=newer,
        citations=tuple((ending, citation_address(archive, brief, ending)) for ending in CITATIONS),
    )


def citation_address(archive: Archive, brief: Brief, ending: str) -> str:
    """Return where a citation file stands: once, beside the page in the default language."""
    return f"{address.brief(archive.settings.languages[0], brief.id)}cite.{ending}"


def notes_of(notes: Localized, language: str) -> Text:
    """Return hand-written HTML in the page's language, else in any; without a heading it is English."""
    found = notes.best(language, "und", "en")
    return Text(found.value, "en") if found.language == "und" else found


def corrections_of(brief: Brief, language: str) -> tuple[CorrectionView, ...]:
    """Return the corrections of a brief, newest first."""
    link = Link(address.brief(language, brief.id), title_of(brief, language))
    found = sorted(brief.corrections, key=lambda correction: str(correction.date or ""), reverse=True)
    return tuple(
        CorrectionView(correction.date, correction.note.best(language, "en"), link) for correction in found
    )


def _machine(archive: Archive, brief: Brief, language: str) -> str:
    """Return the name of the machine that drafted the translation, and the day, where they are known."""
    machine = brief.credits.machine
    if machine is None:
        return ""
    day = formats(archive.settings, language).day(machine.day)
    return f"{machine.name} ({day})" if day else machine.name


def _titles(brief: Brief, shown: Text) -> tuple[Text, ...]:
    order = {brief.language: 0, brief.translation: 1}
    others = (text for text in brief.title.texts() if text != shown)
    return tuple(sorted(others, key=lambda text: order.get(text.language, 2)))


def _provenance(archive: Archive, brief: Brief, language: str) -> ProvenanceView:
    source = brief.provenance
    return ProvenanceView(
        outlet=outlet_link(archive.library, source.outlet, language),
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


def _entities(archive: Archive, brief: Brief, language: str) -> tuple[Group, ...]:
    """Return the sidebar: every entity of the brief under its type, most named first."""
    counts, lonely = mention_counts(brief), one_sided(brief)
    groups: defaultdict[str, list[Counted]] = defaultdict(list)
    for entity_id in brief.entities:
        entity = archive.library.entities.get(entity_id)
        if entity is not None:
            counted = counted_entity(archive.library, entity, counts[entity_id], language)
            both = entity_id not in lonely
            groups[entity.type.value].append(
                Counted(counted.link, counted.count, counted.type, counted.id, both)
            )
    return tuple(
        Group(kind, Text(word(TYPES, kind, language), language), tuple(sorted(groups[kind], key=by_count)))
        for kind in TYPES
        if kind in groups
    )


def _neighbours(archive: Archive, brief: Brief, language: str) -> tuple[Link | None, Link | None]:
    """Return the next older and the next newer brief."""
    place = archive.place[brief.id]
    older = archive.briefs[place + 1] if place + 1 < len(archive.briefs) else None
    newer = archive.briefs[place - 1] if place else None
    return _link(older, language), _link(newer, language)


def _link(brief: Brief | None, language: str) -> Link | None:
    return None if brief is None else Link(address.brief(language, brief.id), title_of(brief, language))


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()
