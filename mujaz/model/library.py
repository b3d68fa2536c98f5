"""The library: all briefs and records of an archive, and the findings of reading them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from mujaz.model.brief import Brief
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding
from mujaz.model.location import Location
from mujaz.model.records import Outlet, Tag, Term
from mujaz.model.settings import DEFAULT_LANGUAGES


class CaptureParagraph(NamedTuple):
    """One paragraph of a saved page: a few words that identify it, not its text."""

    number: int
    """Line of the saved page, from 1."""
    opening: str
    """Its first words."""
    rare_words: str
    """Words that no other line has, separated by spaces."""


@dataclass(frozen=True, slots=True)
class Capture:
    """A saved page in `content/captures/`: its name and the digest of its bytes, never its text."""

    name: str
    sha256: str
    paragraphs: tuple[CaptureParagraph, ...] = field(default=(), repr=False)
    """Its paragraphs where it is plain text. Equal digests have equal paragraphs."""


class HandPage(NamedTuple):
    """A page that a person wrote, in one language."""

    slug: str
    """File name without suffix; `index` is the introduction of the home page."""
    language: str
    title: str
    description: str
    markdown: str
    html: str
    """The body as safe HTML."""

    @property
    def location(self) -> Location:
        """The first line of its file."""
        return Location(f"content/pages/{self.language}/{self.slug}.md")


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """All content of an archive. Mappings are in id order.

    Libraries compare by identity, so that caches can use one as a key.
    """

    briefs: tuple[Brief, ...] = ()
    """Newest first, then by id."""
    entities: Mapping[str, Entity] = field(default_factory=dict)
    outlets: Mapping[str, Outlet] = field(default_factory=dict)
    tags: Mapping[str, Tag] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    captures: Mapping[str, Capture] = field(default_factory=dict)
    pages: tuple[HandPage, ...] = ()
    languages: tuple[str, ...] = DEFAULT_LANGUAGES
    """Interface languages of the site, in each of which titles and names are wanted."""
    unreadable: frozenset[tuple[str, str]] = frozenset()
    """Kind and id of each record whose file could not be read: its folder, such as `content/outlets`, and the
    file's name without suffix. Checks say nothing of what such a record would explain."""
    findings: tuple[Finding, ...] = ()
    """Findings of reading. Files that cannot be read are missing from the other fields."""
