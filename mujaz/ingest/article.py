"""Values that describe one ingested article: its lines, paragraphs, quotes, speakers and mentions."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from mujaz.model.provenance import Photo


class LineKind(Enum):
    """Kind of one line of an ingested page."""

    UNSORTED = "unsorted"
    TITLE = "title"
    KICKER = "kicker"
    DATELINE = "dateline"
    BYLINE = "byline"
    CAPTION = "caption"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of the page that is not empty."""

    number: int
    """Line number in the input, from 1; for joined lines, that of the first."""
    text: str
    """Text without invisible control characters, with single spaces."""
    kind: LineKind = LineKind.UNSORTED
    reason: str = ""
    """Reason why the line was dropped, or why its kind is not certain."""
    block: int = 0
    """Number of the block; lines without an empty line between them share it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of text that becomes a segment of the brief."""

    text: str
    """Text of the block; line breaks separate the items of a list."""
    kind: LineKind
    line_number: int


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """Time of publication as the page gives it."""

    value: date | datetime | None = None
    """Day, or a datetime with an offset from UTC; None if the page gives no date."""
    line_number: int = 0
    doubt: str = ""
    """Doubt for a person to settle; empty if the date is sure."""


@dataclass(frozen=True, slots=True)
class OutletGuess:
    """Outlet record that fits the page, and the doubt about it."""

    outlet_id: str = ""
    doubt: str = ""
    printed_name: str = ""
    """Publisher as printed on the page, if no record fits."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Speaker of a quote or statement, in the words of the article."""

    text: str = ""
    """Role and name as printed; empty if no speaker was identified."""
    role: str = ""
    """Role as printed; empty if the text gives none, or none that can be separated from the name."""
    entity: str = ""
    via: str = ""
    """Intermediary who relayed the words, as printed."""
    doubt: str = ""
    """Doubt for a person to settle; empty if the speaker is sure."""


@dataclass(frozen=True, slots=True)
class DirectQuote:
    """Direct speech: the text between one pair of quotation marks in one paragraph."""

    segment: int
    """Number of the paragraph, from 1."""
    start: int
    end: int
    """Offsets into the paragraph in code points, without the quotation marks, end exclusive."""
    text: str
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class ReportedStatement:
    """Reported speech, for a person to paraphrase."""

    segment: int
    cue: str
    """Reporting word, as printed."""
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class EntityMention:
    """One mention of a record in one paragraph. Offsets are code points of the paragraph, end exclusive."""

    segment: int
    entity: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """Everything that a draft is written from."""

    title: str
    kicker: str
    outlet: OutletGuess
    byline: str
    published: PublicationDate
    photo: Photo | None
    dropped_lines: tuple[PageLine, ...]
    language: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    direct_quotes: tuple[DirectQuote, ...] = ()
    statements: tuple[ReportedStatement, ...] = ()
    mentions: tuple[EntityMention, ...] = ()
    unknown_names: tuple[str, ...] = ()
    """Names without a record, as the article writes them."""
    remarks: tuple[str, ...] = ()
    """Changes made to the text as a whole, in full sentences."""
    url: str = ""
    """Address of the article at its outlet, if the page or its metadata contains one."""
