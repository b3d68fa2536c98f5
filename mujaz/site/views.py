"""What templates are handed. One dataclass for each kind of page, and the small parts they share.

Addresses are paths below the site's root; templates prefix them with `root`.
Fields named `*_html` hold safe HTML; everything else is plain text that templates escape.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from mujaz.model.language import Text


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a page of this site; with an empty address it is a name only."""

    address: str
    text: Text


@dataclass(frozen=True, slots=True)
class Counted:
    """A link to an entity, outlet, tag or period with how often it occurs."""

    link: Link
    count: int
    type: str = ""
    """Entity type (`person` …) where the link leads to an entity."""
    id: str = ""
    """Entity id where the link leads to an entity: `data-entity` on the page."""
    side: str = ""
    """`source` or `target` where only the original or only the translation names the entity."""


@dataclass(frozen=True, slots=True)
class Group:
    """Counted links under one heading."""

    key: str
    """Entity type, letter, year or other key; templates translate types with `type_word`."""
    heading: Text
    items: tuple[Counted, ...]
    address: str = ""
    """The heading's own page, empty where it has none: the whole year of a group of months."""
    total: int = 0
    """How many there are in all, where the group stands on several pages."""


@dataclass(frozen=True, slots=True)
class Card:
    """A brief in a list."""

    address: str
    title: Text
    other_title: Text
    """The title in the original's language, empty where it is the same."""
    summary: Text
    day: date | None
    outlet: Link
    status: str
    language: str
    """BCP 47 tag of the original."""
    tags: tuple[Link, ...]
    quotes: int
    sample: bool


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands among the pages of one long list."""

    current: int
    total: int
    previous: str
    """Address, empty on the first page."""
    next: str
    pages: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class QuoteView:
    """One quote as a page shows it."""

    anchor: str
    speaker: Link | None
    anonymous: Text | None
    role: Text | None
    via: Link | None
    words: tuple[Text, ...]
    """Original first, then the translation; empty for reported speech."""
    reported: Text | None
    segment: str
    """Address of the paragraph with its anchor, empty where none is published."""
    brief: Link | None = None
    day: date | None = None
    verdict: str = ""
    """How direct words stand to the original: a `Verdict`, empty where nothing was compared."""
    left_out: int = 0
    """Words of the original that a stitched quote leaves out."""
    own_voice: bool = False
    """Said by the outlet itself, to which `speaker` leads then."""
    alone: bool = False
    """True where no named source stands beside the anonymous one."""
    shared_by: tuple[Link, ...] = ()
    """Other named sources who say the same."""


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """Who stands behind a brief, and how far its outlet and its information are trusted."""

    statements: int
    """How many there are; without any, only the grades are shown."""
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


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """One correction of a brief."""

    day: date | None
    note: Text
    brief: Link | None = None


@dataclass(frozen=True, slots=True)
class ProvenanceView:
    """Where a brief comes from, and how much of it may be shown."""

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


@dataclass(frozen=True, slots=True)
class BriefView:
    """A brief whole: the text with its translation, quotes, names, notes."""

    title: Text
    titles: tuple[Text, ...]
    """The title in the other languages, the original's language first."""
    provenance: ProvenanceView
    summary: Text
    segments: tuple[SegmentView, ...]
    left_out: int
    """How many segments the rights keep back."""
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


@dataclass(frozen=True, slots=True)
class TwinView:
    """A brief of another outlet that carries nearly the same text."""

    address: str
    title: str
    """Safe HTML."""
    outlet: Link
    day: date | None


@dataclass(frozen=True, slots=True)
class NeighboursView:
    """What stands below a brief: the same text in other outlets, and the briefs before and after it."""

    older: tuple[str, str] | None
    """Address and title as safe HTML."""
    newer: tuple[str, str] | None
    twins: tuple[TwinView, ...] = ()


@dataclass(frozen=True, slots=True)
class HomeView:
    """The front page of one language."""

    welcome_html: str
    briefs: int
    entities: int
    quotes: int
    outlets: int
    days: tuple[tuple[date | None, tuple[str, ...]], ...]
    featured: tuple[Counted, ...]
    tags: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class BriefListView:
    """All briefs, or those of one year or month."""

    heading: str
    year: int | None
    month: int | None
    cards: tuple[str, ...]
    """Safe HTML, as in all lists of briefs."""
    pager: Pager | None
    periods: tuple[Group, ...]
    """Years with their months and counts."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name or alias of an entity."""

    text: Text
    note: str
    """`name`, `alias`, `ambiguous` or a romanization scheme."""


@dataclass(frozen=True, slots=True)
class EntityView:
    """One page of an entity; what the first page alone shows is empty on the others."""

    id: str
    type: str
    title: Text
    names: tuple[NameRow, ...]
    description: Text
    profile_html: str
    profile_language: str
    wikidata: str
    coordinates: tuple[float, float] | None
    country: str
    """Localized country name, empty where it does not apply."""
    active: tuple[str, str]
    relations: tuple[tuple[str, Link], ...]
    """Relation kind and the other entity."""
    confused_with: tuple[Link, ...]
    cards: tuple[str, ...]
    total: int
    pager: Pager | None
    quotes: tuple[str, ...]
    together: tuple[Counted, ...]
    outlets: tuple[Counted, ...]
    first: date | None
    last: date | None
    timeline: tuple[tuple[str, int], ...]
    """Month `YYYY-MM` and number of briefs, gaps filled with zero; empty for fewer than two months."""
    sample: bool
    edit_url: str
    quotes_total: int = 0
    """How many quotes there are; `quotes` holds the newest of them, on the first page only."""


@dataclass(frozen=True, slots=True)
class EntityIndexView:
    """Entities by type, or by letter in one script."""

    heading: str
    mode: str
    """`type` or a script: `arabic`, `latin`, …"""
    direction: str
    """From where the list runs: a list of Arabic names from the right, in any page."""
    modes: tuple[tuple[str, str], ...]
    """Every mode and its address."""
    groups: tuple[Group, ...]
    """Those of this page."""
    places: tuple[tuple[Text, str], ...]
    """Every group of the index and the address at which it begins."""
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class OutletView:
    """One page of an outlet."""

    title: Text
    names: tuple[Text, ...]
    url: str
    owner: Text
    country: str
    language: str
    reliability: Text
    grade: str
    """Reliability on the Admiralty scale, A to F, or empty."""
    sample: bool
    cards: tuple[str, ...]
    total: int
    pager: Pager | None
    entities: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class OutletIndexView:
    """All outlets."""

    outlets: tuple[tuple[Counted, Text], ...]
    """Each outlet and its note on reliability."""


@dataclass(frozen=True, slots=True)
class TagView:
    """One page of a tag."""

    title: Text
    cards: tuple[str, ...]
    total: int
    pager: Pager | None
    entities: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class TagIndexView:
    """All tags."""

    tags: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class TermView:
    """An agreed term as a reader of one language looks it up."""

    anchor: str
    headword: Text
    originals: tuple[Text, ...]
    """The term in the languages of the press, where the headword is a rendering."""
    agreed: tuple[Text, ...]
    """All renderings but the headword, preferred ones first."""
    refused: tuple[Text, ...]
    note: Text


@dataclass(frozen=True, slots=True)
class TermGroup:
    """The terms under one letter."""

    heading: Text
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """The agreed terms."""

    groups: tuple[TermGroup, ...]


@dataclass(frozen=True, slots=True)
class SpeakerQuotes:
    """The quotes of one speaker on one page of all quotes."""

    speaker: Text
    address: str
    """Empty for anonymous sources."""
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuotesView:
    """One page of all quotes."""

    speakers: tuple[SpeakerQuotes, ...]
    total: int
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class PlainView:
    """A hand-written page."""

    heading: str
    body_html: str
    language: str = ""
    """Language of the body, which may exist in one language only."""


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """The corrections page: the policy, then every correction there is, newest first."""

    heading: str
    body_html: str
    corrections: tuple[str, ...]
    """Safe HTML."""
    language: str = ""
    """Language of the body, which may exist in one language only."""
    has_report_links: bool = False
    """Briefs have a link at their foot for reporting a mistake."""


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """What stands where nothing is."""

    homes: tuple[tuple[str, str], ...]
