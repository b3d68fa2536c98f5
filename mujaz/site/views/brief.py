"""Views of a brief: the page, its parts, its footer."""

from datetime import date, datetime
from typing import NamedTuple

from mujaz.model.language import Text
from mujaz.site.views.parts import Group, Link, QuoteView


class ClaimsView(NamedTuple):
    """The sources of a brief, and the grades of its outlet and its information."""

    statements: int
    """Number of statements; at 0 the page shows the grades only."""
    named: int
    anonymous: int
    outlets: tuple[Link, ...]
    """The outlets and agencies that took the statements down."""
    alone: tuple[tuple[str, Text], ...]
    """Anchor and words of each statement that rests on an anonymous source alone."""
    reliability: str
    """Of the outlet, A to F, or empty."""
    credibility: str
    """Of the information, 1 to 6, or empty."""


class SegmentView(NamedTuple):
    """One segment, side by side."""

    number: int
    anchor: str
    source_html: str
    target_html: str
    """Empty where there is no translation; the page then shows a notice in its place."""


class CorrectionView(NamedTuple):
    """One correction of a brief."""

    day: date | None
    note: Text
    brief: Link | None = None


class ProvenanceView(NamedTuple):
    """The provenance of a brief, and its rights."""

    outlet: Link
    byline: str
    source_language: str
    published: date | datetime | None
    retrieved: date | None
    updated: date | None
    url: str
    archive: str
    capture: str
    sha256: str
    rights: str
    """`full`, `excerpt` or `link`."""
    photo_caption: str
    photo_credit: str


class BriefView(NamedTuple):
    """A brief whole: the text with its translation, quotes, names, notes."""

    title: Text
    titles: tuple[Text, ...]
    """The title in the other languages, the original's language first."""
    provenance: ProvenanceView
    summary: Text
    segments: tuple[SegmentView, ...]
    left_out: int
    """Number of segments that the rights keep back."""
    source_language: str
    target_language: str
    quotes: tuple[QuoteView, ...]
    claims: ClaimsView | None
    """None where there are neither statements nor grades."""
    entities: tuple[Group, ...]
    """The sidebar: one group for each entity type."""
    notes_html: str
    notes_language: str
    corrections: tuple[CorrectionView, ...]
    tags: tuple[Link, ...]
    translated_by: tuple[str, ...]
    reviewed_by: tuple[str, ...]
    machine: str
    status: str
    sample: bool
    minutes: int
    """Reading time of the text in the page's language, at least 1."""
    missing_language: bool
    """True where neither original nor translation is in the page's language."""
    edit_url: str
    mistake_url: str
    """Both external; empty where no repository is configured."""
    citations: tuple[tuple[str, str], ...] = ()
    """Ending of each citation file (`json`, `ris`, `bib`) and its address."""


class NearDuplicateView(NamedTuple):
    """A brief of another outlet that carries nearly the same text."""

    address: str
    title: str
    """Safe HTML."""
    outlet: Link
    day: date | None


class NeighboursView(NamedTuple):
    """The footer of a brief: near-duplicates in other outlets, and the briefs before and after it."""

    older: tuple[str, str] | None
    """Address and title as safe HTML."""
    newer: tuple[str, str] | None
    near_duplicates: tuple[NearDuplicateView, ...] = ()
