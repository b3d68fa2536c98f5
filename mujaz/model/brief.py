"""A brief: one article with its provenance, segments and quotes."""

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
    """State of the translation of a brief."""

    DRAFT = "draft"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"


class Block(Enum):
    """Kind of block that a segment is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST = "list"


class Piece(NamedTuple):
    """A part of a passage: markup that is copied unchanged, or text that a reader sees."""

    markup: bool
    value: str
    """HTML where `markup` is true, else plain text that is not escaped."""


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
    """Computed from the source text, so that edits to other segments do not break links to this one."""
    block: Block
    source: Passage
    target: Passage | None
    """None where the translation is missing or marked `[untranslated]`."""
    excerpt: bool
    """True where it may be published although the brief has `rights: excerpt`."""
    marked_untranslated: bool = False

    @property
    def location(self) -> Location:
        return self.source.location


class Quote(NamedTuple):
    """A quote, or our paraphrase of one, with its speaker."""

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
    """Location in the file of the words in each language."""
    segment: int | None = None
    """Number of the segment that contains the words. None until the link stage, or where none does."""
    match: QuoteMatch | None = None
    """Result of the comparison with the original. None until the link stage, or without an original."""
    omitted_words: int = 0
    """Number of words of the original that an elided quote leaves out."""
    shared_by: tuple[str, ...] = ()
    """Ids of further named sources who say the same."""
    by_outlet: bool = False
    """True where the outlet itself says it (`voice: outlet`) and there is no speaker."""

    @property
    def direct(self) -> bool:
        return bool(self.words)


class Correction(NamedTuple):
    """A correction of a published brief."""

    date: date | None
    note: Localized
    location: Location


class Credits(NamedTuple):
    """Translators and reviewers, as names or initials."""

    translated: tuple[str, ...] = ()
    reviewed: tuple[str, ...] = ()
    machine: MachineCredit | None = None
    """The machine whose draft the translation started from."""


class MentionRules(NamedTuple):
    """What a person decides about the mentions of one brief, against the matcher."""

    pin: tuple[tuple[str, str], ...] = ()
    """Surface form and the entity id it means here."""
    ignore: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()
    """Entity ids the article is about although no published text names them."""


class Allowance(NamedTuple):
    """A finding that a person accepts, with the reason."""

    code: str
    reason: str
    location: Location


class Brief(NamedTuple):
    """One article with its translation."""

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
    """The notes as safe HTML by language; `und` where no language is given."""
    updated: date | None
    key_positions: KeyPositions
    location: Location
    entities: tuple[str, ...] = ()
    """Ids of all entities that the brief mentions, most mentioned first. Empty until the link stage."""
    credibility: str = ""
    """Credibility of the article on the Admiralty scale (NATO AJP-2.1): 1 (confirmed) to 6, or empty."""
    doubts: tuple[int, ...] = ()
    """Lines of the front matter with an open question in a comment."""

    def key_location(self, name: str) -> Location:
        """Return the location of the front matter key `name`, or of its nearest parent."""
        return key_location(self.key_positions, name, self.location)
