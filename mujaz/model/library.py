"""All that was read: briefs and records, and what was wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from mujaz.model.brief import Brief
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding
from mujaz.model.location import Location
from mujaz.model.records import Outlet, Tag, Term


class CaptureParagraph(NamedTuple):
    """One paragraph of a saved page: enough to know it again, not its text."""

    number: int
    """From 1."""
    opening: str
    """Its first words."""
    rare_words: str
    """Words that stand in no other line, parted by spaces."""


@dataclass(frozen=True, slots=True)
class Capture:
    """What lies in `content/captures/`: a name and the digest of its bytes, never the text."""

    name: str
    sha256: str
    paragraphs: tuple[CaptureParagraph, ...] = field(default=(), repr=False)
    """Its paragraphs, as far as it is plain text. They follow from the digest."""


class HandPage(NamedTuple):
    """A page written by hand, once for each language."""

    slug: str
    """File name without ending; `index` is the welcome on the home page."""
    language: str
    title: str
    description: str
    markdown: str
    html: str
    """The body as safe HTML."""

    @property
    def location(self) -> Location:
        """Return where its file begins."""
        return Location(f"content/pages/{self.language}/{self.slug}.md")


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """Everything in the repository that a site is made from. Mappings are in id order.

    Two libraries are the same only if they are one, so that answers about one can be kept.
    """

    briefs: tuple[Brief, ...] = ()
    """Newest first; of one day by id."""
    entities: Mapping[str, Entity] = field(default_factory=dict)
    outlets: Mapping[str, Outlet] = field(default_factory=dict)
    tags: Mapping[str, Tag] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    captures: Mapping[str, Capture] = field(default_factory=dict)
    pages: tuple[HandPage, ...] = ()
    findings: tuple[Finding, ...] = ()
    """What went wrong while reading. Unreadable files are missing from the rest."""
