"""One input to everything that `new` writes or says about it. Nothing is written here."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from mujaz.ingest.article import Article
from mujaz.ingest.attribution.mentions import entity_ids_in
from mujaz.ingest.context import IngestContext
from mujaz.ingest.draft.draft_text import CaptureFile, draft_text
from mujaz.ingest.draft.slug import brief_id
from mujaz.ingest.duplicates import ArticleIdentity, Duplicate, article_identity, find_duplicate
from mujaz.ingest.extract_article import extract_article
from mujaz.ingest.html_page import page_from_html
from mujaz.ingest.options import IngestOptions
from mujaz.ingest.prefill import prefill
from mujaz.ingest.source.decode_text import decode_text, input_error
from mujaz.ingest.source.raw_input import RawInput
from mujaz.ingest.source_page import page_from_text


@dataclass(frozen=True, slots=True)
class IngestResult:
    """What one input becomes."""

    raw: RawInput
    id: str
    """Of the brief and of the capture."""
    year: str
    article: Article
    draft_text: str
    identity: ArticleIdentity
    duplicate: Duplicate | None

    @property
    def brief_path(self) -> str:
        return f"briefs/{self.year}/{self.id}.md"


def ingest_input(received: RawInput, wanted_id: str, desk: IngestContext) -> IngestResult:
    """Return what one input becomes. Raises MujazError (T101, T102, T103) where it holds no article."""
    wishes = replace(desk.options, url=desk.options.url or received.url)
    article = _article(received, wishes, desk)
    day = _publication_day(article) or wishes.retrieved
    named = entity_ids_in(article.title, article.language, desk.matcher, article.mentions)
    title = article.title.removeprefix(article.kicker)
    made_id = wanted_id or brief_id(day, title, named, article.mentions, desk.library.entities)
    digest = sha256(received.data).hexdigest()
    outlet = desk.library.outlets.get(article.outlet.outlet_id)
    text = draft_text(article, wishes, outlet, CaptureFile(f"{made_id}{received.suffix}", digest))
    year = f"{_brief_year(article, made_id, day):04}"
    path = f"briefs/{year}/{made_id}.md"
    text = prefill(text, path, desk.memory)
    seen = article_identity(path, digest, article, wishes.url or article.url)
    return IngestResult(received, made_id, year, article, text, seen, find_duplicate(seen, desk.identities))


def _article(received: RawInput, wishes: IngestOptions, desk: IngestContext) -> Article:
    page = (
        page_from_html(received)
        if received.is_html
        else page_from_text(decode_text(received.name, received.data))
    )
    article = extract_article(page, wishes, desk.library, desk.matcher)
    if not article.paragraphs:
        fix = "Give a file with the text of one article, its paragraphs as lines."
        raise input_error("T102", received.name, "No running text was found in it.", fix)
    return article


def _publication_day(article: Article) -> date | None:
    value = article.published.value
    return value.date() if isinstance(value, datetime) else value


def _brief_year(article: Article, made_id: str, day: date) -> int:
    """Return the year of publication; without one, the year with which a wanted id begins."""
    head = made_id[:4]
    known = _publication_day(article) is not None or not (head.isdecimal() and made_id[4:5] == "-")
    return day.year if known else int(head)
