"""A brief as its rights allow to publish it, with everything that does not depend on the page's language."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from hashlib import blake2b
from typing import NamedTuple

from mujaz.backlog.pending_work import pending_work
from mujaz.check.registry import publishable_brief, publishable_records
from mujaz.check.rules.publishing.p102_reserved_address import RESERVED
from mujaz.link.near_duplicates import min_hashes_of, pack_min_hashes
from mujaz.model.brief import Brief
from mujaz.model.index_entry import DIGEST, OUTLET_SPEAKER, IndexEntry
from mujaz.model.library import Library
from mujaz.model.pending_work import PendingWork
from mujaz.model.settings import Settings
from mujaz.model.slug import SLUG
from mujaz.site.rights import as_published, is_published
from mujaz.site.segment_views import mentions_of, segment_views
from mujaz.site.views.brief import SegmentView


class PublishedBrief(NamedTuple):
    """One published brief. Nothing that its rights keep back or a check refuses is in here."""

    brief: Brief
    records: Library
    settings: Settings
    left_out: int
    """Number of segments that the rights keep back."""
    segments: tuple[SegmentView, ...]
    counts: Counter[str]
    """Mentions of each entity in the text."""
    one_sided: Mapping[str, str]
    """Entities that only the original (`source`) or only the translation (`target`) names."""
    min_hashes: tuple[int, ...]
    """Of the whole source text, whatever the rights: numbers that show nothing of it."""
    work: PendingWork | None = None
    """Open work in it, whatever its rights; None where no page shows it."""


def published_brief(brief: Brief, records: Library, settings: Settings) -> PublishedBrief | None:
    """Return a linked brief as published, or None where it is not.

    A draft is published in the preview alone, and a brief whose id can be no address (P101, P102) nowhere.
    What a check refuses is left out, whatever the flags of the build.
    """
    if not is_published(brief, settings) or not SLUG.match(brief.id) or brief.id in RESERVED:
        return None
    records = publishable_records(records)
    brief = publishable_brief(brief, records)
    visible = as_published(brief)
    counts, one_sided = mentions_of(visible)
    return PublishedBrief(
        brief=visible,
        records=records,
        settings=settings,
        left_out=len(brief.segments) - len(visible.segments),
        segments=segment_views(records, visible),
        counts=counts,
        one_sided=one_sided,
        min_hashes=min_hashes_of(brief),
        work=pending_work(brief, records)._replace(entities=()) if settings.shows_desk else None,
    )


def index_entry(published: PublishedBrief, fragments: bytes, searched: bytes = b"") -> IndexEntry:
    """Return the brief's entry, with the digests of its fragments and of its searchable text."""
    brief = published.brief
    source = brief.provenance
    speakers = tuple(
        OUTLET_SPEAKER + source.outlet if quote.by_outlet else quote.speaker for quote in brief.quotes
    )
    corrections = tuple(correction.date for correction in brief.corrections)
    changed = changed_on(brief)
    facts = (brief.id, source.day, changed, source.outlet, brief.tags, brief.entities, speakers, corrections)
    digest = blake2b(repr(facts).encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()
    return IndexEntry(
        id=brief.id,
        path=brief.location.path,
        day=source.day,
        changed=changed,
        outlet=source.outlet,
        tags=brief.tags,
        entities=brief.entities,
        speakers=speakers,
        corrections=corrections,
        digests=digest + fragments,
        search_digest=searched,
        fingerprint=pack_min_hashes(published.min_hashes),
        pending_work=published.work,
    )


def changed_on(brief: Brief) -> date | None:
    """Return the latest day on which a brief was published, corrected or updated."""
    corrected = (correction.date for correction in brief.corrections)
    days = (day for day in (brief.provenance.day, brief.updated, *corrected) if day is not None)
    return max(days, default=None)
