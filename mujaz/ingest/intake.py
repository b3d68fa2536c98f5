"""One input to everything that `new` writes or says about it. Nothing is written here."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from mujaz.ingest.article import Article
from mujaz.ingest.attribution.mentions import ids_in
from mujaz.ingest.context import Desk
from mujaz.ingest.draft.draft import Capture, draft
from mujaz.ingest.draft.slug import brief_id
from mujaz.ingest.duplicates import Duplicate, Seen, duplicate_of, seen_as
from mujaz.ingest.html_page import html_page
from mujaz.ingest.options import Wishes
from mujaz.ingest.prefill import with_memory
from mujaz.ingest.read_page import read_page, text_page
from mujaz.ingest.source.decode import decode_page, refused
from mujaz.ingest.source.received import Received


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
    """Return what one input becomes. Raises MujazError (T101, T102, T103) where it holds no article."""
    wishes = replace(desk.wishes, url=desk.wishes.url or received.url)
    article = _article(received, wishes, desk)
    day = _day(article) or wishes.retrieved
    named = ids_in(article.title, article.language, desk.matcher, article.mentions)
    title = article.title.removeprefix(article.kicker)
    made_id = wanted_id or brief_id(day, title, named, article.mentions, desk.library.entities)
    digest = sha256(received.data).hexdigest()
    outlet = desk.library.outlets.get(article.outlet.outlet)
    text = draft(article, wishes, outlet, Capture(f"{made_id}{received.ending}", digest))
    year = f"{_year(article, made_id, day):04}"
    path = f"briefs/{year}/{made_id}.md"
    text = with_memory(text, path, desk.memory)
    seen = seen_as(path, digest, article, wishes.url or article.url)
    return Intake(received, made_id, year, article, text, seen, duplicate_of(seen, desk.seen))


def _article(received: Received, wishes: Wishes, desk: Desk) -> Article:
    page = html_page(received) if received.is_html else text_page(decode_page(received.name, received.data))
    article = read_page(page, wishes, desk.library, desk.matcher)
    if not article.paragraphs:
        fix = "Give a file with the text of one article, its paragraphs as lines."
        raise refused("T102", received.name, "No running text was found in it.", fix)
    return article


def _day(article: Article) -> date | None:
    value = article.published.value
    return value.date() if isinstance(value, datetime) else value


def _year(article: Article, made_id: str, day: date) -> int:
    """Return the year of publication; without one, the year with which a wanted id begins."""
    head = made_id[:4]
    known = _day(article) is not None or not (head.isdecimal() and made_id[4:5] == "-")
    return day.year if known else int(head)
