"""The small parts that views share: links, counts, groups, cards, pagers, quotes."""

from datetime import date
from typing import NamedTuple

from mujaz.model.language import Text


class Link(NamedTuple):
    """A link to a page of this site; with an empty address it is a name only."""

    address: str
    text: Text


class Counted(NamedTuple):
    """A link to an entity, outlet, tag or period, with a count."""

    link: Link
    times: int
    type: str = ""
    """Entity type (`person` …) where the link leads to an entity."""
    id: str = ""
    """Entity id where the link leads to an entity: `data-entity` on the page."""
    side: str = ""
    """`source` or `target` where only the original or only the translation names the entity."""


class Group(NamedTuple):
    """Counted links under one heading."""

    key: str
    """Entity type, letter, year or other key; templates translate types with `type_word`."""
    heading: Text
    items: tuple[Counted, ...]
    address: str = ""
    """The heading's own page, empty where it has none: the whole year of a group of months."""
    total: int = 0
    """Number of links on all pages together, where a group has several."""


class Card(NamedTuple):
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


class Pager(NamedTuple):
    """Links to the other pages of a long list."""

    current: int
    total: int
    previous: str
    """Address, empty on the first page."""
    next: str
    pages: tuple[tuple[int, str], ...]


class QuoteView(NamedTuple):
    """One quote on a page."""

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
    """The match of direct words with the original: a `QuoteMatch` value, empty without a comparison."""
    left_out: int = 0
    """Words of the original that a stitched quote leaves out."""
    own_voice: bool = False
    """The outlet itself speaks; `speaker` links to it then."""
    alone: bool = False
    """True where no named source stands beside the anonymous one."""
    shared_by: tuple[Link, ...] = ()
    """Other named sources who say the same."""
