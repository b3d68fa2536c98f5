"""Turns one input into a draft brief with its id, paths and duplicate check. Nothing is written here."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from mujaz.ingest.article import Article
from mujaz.ingest.attribution.mentions import entity_ids_in
from mujaz.ingest.context import IngestContext
from mujaz.ingest.draft.brief_id import brief_id
from mujaz.ingest.draft.draft_text import CaptureFile, draft_text
from mujaz.ingest.duplicates import ArticleIdentity, Duplicate, article_identity, find_duplicate
from mujaz.ingest.extract_article import extract_article
from mujaz.ingest.options import IngestOptions
from mujaz.ingest.page_from_html import page_from_html
from mujaz.ingest.prefill_translations import prefill_translations
from mujaz.ingest.source.decode_text import decode_text
from mujaz.ingest.source.input_error import input_error
from mujaz.ingest.source.raw_input import RawInput
from mujaz.ingest.source_page import page_from_text


@dataclass(frozen=True, slots=True)
class IngestResult:
    """Draft of one input, and everything that the command reports about it."""

    raw: RawInput
    id: str
    """Id of the brief and of the capture."""
    year: str
    article: Article
    draft_text: str
    identity: ArticleIdentity
    duplicate: Duplicate | None

    @property
    def brief_path(self) -> str:
        return f"briefs/{self.year}/{self.id}.md"


def ingest_input(raw: RawInput, requested_id: str, context: IngestContext) -> IngestResult:
    """Return the draft of one input. Raises MujazError (T101, T102, T103) if it holds no article."""
    options = replace(context.options, url=context.options.url or raw.url)
    article = _article(raw, options, context)
    day = _publication_day(article) or options.retrieved
    title_entities = entity_ids_in(article.title, article.language, context.matcher, article.mentions)
    title = article.title.removeprefix(article.kicker)
    new_id = requested_id or brief_id(day, title, title_entities, article.mentions, context.library.entities)
    digest = sha256(raw.data).hexdigest()
    outlet = context.library.outlets.get(article.outlet.outlet_id)
    draft = draft_text(article, options, outlet, CaptureFile(f"{new_id}{raw.suffix}", digest))
    year = f"{_brief_year(article, new_id, day):04}"
    path = f"briefs/{year}/{new_id}.md"
    draft = prefill_translations(draft, path, context.memory)
    identity = article_identity(path, digest, article, options.url or article.url)
    return IngestResult(
        raw, new_id, year, article, draft, identity, find_duplicate(identity, context.identities)
    )


def _article(raw: RawInput, options: IngestOptions, context: IngestContext) -> Article:
    page = page_from_html(raw) if raw.is_html else page_from_text(decode_text(raw.name, raw.data))
    article = extract_article(page, options, context.library, context.matcher)
    if not article.paragraphs:
        fix = "Give a file with the text of one article, its paragraphs as lines."
        raise input_error("T102", raw.name, "No running text was found in it.", fix)
    return article


def _publication_day(article: Article) -> date | None:
    value = article.published.value
    return value.date() if isinstance(value, datetime) else value


def _brief_year(article: Article, new_id: str, day: date) -> int:
    """Return the year of publication; without one, the year at the start of a requested id."""
    prefix = new_id[:4]
    is_dated = _publication_day(article) is not None or not (prefix.isdecimal() and new_id[4:5] == "-")
    return day.year if is_dated else int(prefix)
