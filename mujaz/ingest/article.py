"""What one captured page holds, once it has been taken apart."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from mujaz.model.provenance import Photo


class LineKind(Enum):
    """What a line of a pasted page is."""

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
    """From 1, as an editor counts; of lines that were joined, the first."""
    text: str
    """Without invisible controls, with single spaces."""
    kind: LineKind = LineKind.UNSORTED
    reason: str = ""
    """Why it was dropped, or why its kind is not certain."""
    block: int = 0
    """Lines with no empty line between them have the same number."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block that becomes a segment of the brief."""

    text: str
    """Items of a list are parted by line breaks."""
    kind: LineKind
    line_number: int


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """When the page says that it was published."""

    value: date | datetime | None = None
    """A datetime has an offset; None where the page does not say."""
    line_number: int = 0
    doubt: str = ""
    """What a person should look at; empty where nothing is in doubt."""


@dataclass(frozen=True, slots=True)
class OutletGuess:
    """Which outlet record fits the page, and on what grounds."""

    outlet_id: str = ""
    doubt: str = ""
    printed_name: str = ""
    """The publisher as the page prints it, where no record fits."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something, in the words of the article."""

    text: str = ""
    """As printed, role and name together; empty where nobody was found."""
    role: str = ""
    """Verbatim; empty where the text gives none, or none that can be told from the name."""
    entity: str = ""
    via: str = ""
    """Who passed the words on, as printed."""
    doubt: str = ""
    """Why a person should look again; empty where nothing is in doubt."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Direct speech: what stands between one pair of quotation marks in one paragraph."""

    segment: int
    """From 1."""
    start: int
    end: int
    """Offsets into the paragraph in code points, quotation marks left out, end exclusive."""
    text: str
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class ReportedStatement:
    """Reported speech, to be paraphrased by a person."""

    segment: int
    cue: str
    """The word that makes it a report, as printed."""
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class EntityMention:
    """One place in one paragraph where a record is named."""

    segment: int
    entity: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """Everything that a draft is made from."""

    title: str
    kicker: str
    outlet: OutletGuess
    byline: str
    published: PublicationDate
    photo: Photo | None
    dropped_lines: tuple[PageLine, ...]
    language: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    statements: tuple[ReportedStatement, ...] = ()
    mentions: tuple[EntityMention, ...] = ()
    unknown_names: tuple[str, ...] = ()
    """Names that no record has, as the article writes them."""
    remarks: tuple[str, ...] = ()
    """What was done to the text as a whole, in full sentences."""
    url: str = ""
    """An address of the outlet's that stands in the text itself."""
