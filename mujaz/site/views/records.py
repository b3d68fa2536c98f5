"""Views of entities, outlets, tags and agreed terms."""

from datetime import date
from typing import NamedTuple

from mujaz.model.language import Text
from mujaz.site.views.parts import Counted, Group, Link, Pager


class NameRow(NamedTuple):
    """One name or alias of an entity."""

    text: Text
    note: str
    """`name`, `alias`, `ambiguous` or a romanization scheme."""


class EntityView(NamedTuple):
    """One page of an entity. Fields that only the first page shows are empty on the others."""

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


class EntityIndexView(NamedTuple):
    """Entities by type, or by letter in one script."""

    heading: str
    mode: str
    """`type` or a script: `arabic`, `latin`, …"""
    direction: str
    """Direction of the list, `rtl` or `ltr`: that of its names, whatever the page's language."""
    modes: tuple[tuple[str, str], ...]
    """Every mode and its address."""
    groups: tuple[Group, ...]
    """Those of this page."""
    places: tuple[tuple[Text, str], ...]
    """Heading of every group of the index, and the address of its start."""
    pager: Pager | None


class OutletView(NamedTuple):
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


class OutletIndexView(NamedTuple):
    """All outlets."""

    outlets: tuple[tuple[Counted, Text], ...]
    """Each outlet and its note on reliability."""


class TagView(NamedTuple):
    """One page of a tag."""

    title: Text
    cards: tuple[str, ...]
    total: int
    pager: Pager | None
    entities: tuple[Counted, ...]


class TagIndexView(NamedTuple):
    """All tags."""

    tags: tuple[Counted, ...]


class TermView(NamedTuple):
    """An agreed term as a reader of one language looks it up."""

    anchor: str
    headword: Text
    originals: tuple[Text, ...]
    """The term in the languages of the press, where the headword is a rendering."""
    agreed: tuple[Text, ...]
    """All renderings but the headword, preferred ones first."""
    refused: tuple[Text, ...]
    note: Text


class TermGroup(NamedTuple):
    """The terms under one letter."""

    heading: Text
    terms: tuple[TermView, ...]


class GlossaryView(NamedTuple):
    """The agreed terms."""

    groups: tuple[TermGroup, ...]
