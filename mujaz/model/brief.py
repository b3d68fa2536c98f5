"""One article: its provenance, its segments, its quotes."""

from datetime import date
from enum import Enum
from typing import NamedTuple

from mujaz.model.key_positions import KeyPositions, key_location
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.machine_credit import MachineCredit
from mujaz.model.mention import Mention
from mujaz.model.provenance import Provenance
from mujaz.model.quote_match import QuoteMatch


class Status(Enum):
    """How far a brief has come."""

    DRAFT = "draft"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"


class Block(Enum):
    """What sort of block a segment is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST = "list"


class Piece(NamedTuple):
    """A bit of a passage: either markup that is copied as it is, or text that a reader sees."""

    markup: bool
    value: str
    """HTML where `markup`, else plain text that is not escaped yet."""


class Passage(NamedTuple):
    """One side of a segment, ready to be linked and rendered."""

    pieces: tuple[Piece, ...]
    location: Location
    mentions: tuple[Mention, ...] = ()
    """In order, never overlapping. Empty until the link stage."""

    @property
    def text(self) -> str:
        """The plain text as written: all text pieces joined. Mention offsets index this."""
        return "".join(piece.value for piece in self.pieces if not piece.markup)


class Segment(NamedTuple):
    """One block of source text and its translation."""

    number: int
    """From 1, in the order of the article."""
    anchor: str
    """Made from the source text, so that edits to neighbours do not break links to it."""
    block: Block
    source: Passage
    target: Passage | None
    """None where the translation is missing or marked `[untranslated]`."""
    excerpt: bool
    """Marked as publishable in a brief with `rights: excerpt`."""
    marked_untranslated: bool = False

    @property
    def location(self) -> Location:
        return self.source.location


class Quote(NamedTuple):
    """Words that somebody said, or our paraphrase of them."""

    speaker: str
    """Entity id, empty where the source is anonymous."""
    anonymous: Localized
    role: Localized
    via: str
    words: Localized
    """The direct quote by language, verbatim; empty for reported speech."""
    reported: Localized
    """Our paraphrase by language; empty for a direct quote."""
    location: Location
    words_locations: tuple[tuple[str, Location], ...] = ()
    """Where the words of each language stand in the file."""
    segment: int | None = None
    """Number of the segment that holds the words. None until the link stage, or where none does."""
    match: QuoteMatch | None = None
    """How the words stand to the original. None until the link stage, or with nothing to compare."""
    omitted_words: int = 0
    """Words of the original that a stitched quote leaves out."""
    shared_by: tuple[str, ...] = ()
    """Ids of further named sources who say the same."""
    by_outlet: bool = False
    """Said by the outlet itself, of its own knowledge: there is no speaker then."""

    @property
    def direct(self) -> bool:
        return bool(self.words)


class Correction(NamedTuple):
    """A published change to a published brief."""

    date: date | None
    note: Localized
    location: Location


class Credits(NamedTuple):
    """Who did the work, as names or initials."""

    translated: tuple[str, ...] = ()
    reviewed: tuple[str, ...] = ()
    machine: MachineCredit | None = None
    """The machine whose draft the translation started from."""


class MentionRules(NamedTuple):
    """A person's word over the matcher's, for one brief."""

    pin: tuple[tuple[str, str], ...] = ()
    """Surface form and the entity id it means here."""
    ignore: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()
    """Entity ids the article is about although no published text names them."""


class Allowance(NamedTuple):
    """A finding that a person accepts, and why."""

    code: str
    reason: str
    location: Location


class Brief(NamedTuple):
    """One article as a unit of research."""

    id: str
    """File name without its ending; also the address."""
    title: Localized
    provenance: Provenance
    language: str
    """BCP 47 tag of the original."""
    translation: str
    """BCP 47 tag of the translation."""
    status: Status
    credits: Credits
    summary: Localized
    tags: tuple[str, ...]
    rules: MentionRules
    quotes: tuple[Quote, ...]
    corrections: tuple[Correction, ...]
    allow: tuple[Allowance, ...]
    segments: tuple[Segment, ...]
    notes: Localized
    """The analyst's own words as safe HTML by language; `und` where no language is given."""
    updated: date | None
    key_positions: KeyPositions
    location: Location
    entities: tuple[str, ...] = ()
    """Ids of all entities this brief names, most mentioned first. Empty until the link stage."""
    credibility: str = ""
    """Of what is reported, on the Admiralty scale: 1 (confirmed) to 6 (cannot be judged), or empty."""
    doubts: tuple[int, ...] = ()
    """Lines of the front matter with a comment that asks a person something."""

    def key_location(self, name: str) -> Location:
        """Return where the front matter key `name` stands, else where the nearest parent stands."""
        return key_location(self.key_positions, name, self.location)
