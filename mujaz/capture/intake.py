"""One input to everything that `new` writes or says about it. Nothing is written here."""

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from mujaz.capture.article import Article
from mujaz.capture.decode import decode_page
from mujaz.capture.desk import Desk
from mujaz.capture.draft import Capture, draft
from mujaz.capture.duplicates import Duplicate, Seen, duplicate_of, seen_as
from mujaz.capture.page import ids_in, read_page
from mujaz.capture.slug import brief_id
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location


@dataclass(frozen=True, slots=True)
class Received:
    """The bytes of one input as they came in."""

    name: str
    """As the person wrote it; stands in messages."""
    data: bytes


@dataclass(frozen=True, slots=True)
class Intake:
    """What one input becomes."""

    received: Received
    id: str
    """Of the brief and of the capture."""
    year: str
    article: Article
    draft: str
    seen: Seen
    duplicate: Duplicate | None

    @property
    def brief_path(self) -> str:
        return f"briefs/{self.year}/{self.id}.md"


def take_in(received: Received, wanted_id: str, desk: Desk) -> Intake:
    """Return what one input becomes. Raises MujazError (T101, T102) where it holds no article."""
    article = _article(received, desk)
    wishes = desk.wishes
    day = _day(article) or wishes.retrieved
    named = ids_in(article.title, article.language, desk.matcher, article.mentions)
    title = article.title.removeprefix(article.kicker)
    made_id = wanted_id or brief_id(day, title, named, article.mentions, desk.library.entities)
    digest = sha256(received.data).hexdigest()
    outlet = desk.library.outlets.get(article.outlet.outlet)
    text = draft(article, wishes, outlet, Capture(f"{made_id}.txt", digest))
    year = f"{_year(article, made_id, day):04}"
    seen = seen_as(f"briefs/{year}/{made_id}.md", digest, article, wishes.url or article.url)
    return Intake(received, made_id, year, article, text, seen, duplicate_of(seen, desk.seen))


def _article(received: Received, desk: Desk) -> Article:
    text = decode_page(received.name, received.data)
    article = read_page(text, desk.wishes, desk.library, desk.matcher)
    if not article.paragraphs:
        fix = "Give a file with the text of one article, its paragraphs as lines."
        raise MujazError(Finding("T102", "No running text was found in it.", fix, Location(received.name)))
    return article


def _day(article: Article) -> date | None:
    value = article.published.value
    return value.date() if isinstance(value, datetime) else value


def _year(article: Article, made_id: str, day: date) -> int:
    """Return the year of publication; without one, the year with which a wanted id begins."""
    head = made_id[:4]
    known = _day(article) is not None or not (head.isdecimal() and made_id[4:5] == "-")
    return day.year if known else int(head)
