"""Writes the text of a draft brief: known fields, and comments for those that a person must add."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from mujaz.exchange.yaml_scalar import line_scalar, one_line, url_scalar
from mujaz.ingest.article import Article, PublicationDate
from mujaz.ingest.draft.comments import comments
from mujaz.ingest.draft.escape_markdown import markdown_block
from mujaz.ingest.draft.quotes import quote_lines
from mujaz.ingest.options import IngestOptions
from mujaz.model.provenance import Rights
from mujaz.model.records import Outlet
from mujaz.schema.schema_path import SchemaKind, schema_line

UNTRANSLATED = "> [untranslated]"
EXAMPLE_PATH = "briefs/2025/2025-03-04-grain-market.md"
"""Path like that of every brief; the relative path to the schemas is the same for all."""
UNKNOWN_RIGHTS = (
    "excerpt  # unsure: shows only paragraphs that begin with [excerpt];"
    " 'full' shows all where the outlet permits it, 'link' none"
)
"""Placeholder for unknown rights: nothing is published until a person marks it, but all can be translated."""


@dataclass(frozen=True, slots=True)
class CaptureFile:
    """File name and digest of the capture."""

    name: str
    sha256: str


def draft_text(article: Article, options: IngestOptions, outlet: Outlet | None, capture: CaptureFile) -> str:
    """Return the text of the brief's file. It reads back without errors once the comments are answered."""
    rights = options.rights or (outlet.rights.value if outlet and outlet.rights else "")
    is_link_only = rights == Rights.LINK.value
    lines = [
        "---",
        schema_line(SchemaKind.BRIEF, EXAMPLE_PATH),
        *_title_lines(article),
        *_source_lines(article, options, outlet, capture, rights),
        f"language: {article.language}",
        f"translation: {translation_language(article.language)}",
        "status: draft",
        *_lines_to_fill(article.language),
        *quote_lines(article, is_link_only),
        *comments(article),
        "---",
        "",
        *(() if is_link_only else _body_blocks(article)),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def translation_language(language: str) -> str:
    """Return the target language of a brief: English, or Arabic for an English original."""
    return "ar" if language == "en" else "en"


def _title_lines(article: Article) -> Iterator[str]:
    yield "title:"
    if article.title:
        yield f"  {article.language}: {line_scalar(article.title)}"
    else:
        yield f"  # {article.language}: …  # to fill: no title was found"
    yield f"  # {translation_language(article.language)}: …  # to fill: the translated title"
    if article.kicker:
        yield f"  # kicker: {one_line(article.kicker)}"


def _source_lines(
    article: Article, options: IngestOptions, outlet: Outlet | None, capture: CaptureFile, rights: str
) -> Iterator[str]:
    yield "source:"
    yield _outlet_line(article)
    yield _url_line(article, options, outlet)
    if article.byline:
        yield f"  byline: {line_scalar(article.byline)}"
    yield _published_line(article.published)
    yield f"  retrieved: {options.retrieved.isoformat()}"
    yield (
        f"  archive: {url_scalar(options.archive)}"
        if options.archive
        else "  # archive: https://…  # to fill: a saved copy"
    )
    yield f"  capture: {capture.name}"
    yield f"  sha256: {capture.sha256}"
    yield f"  rights: {rights or UNKNOWN_RIGHTS}"
    if article.photo:
        yield "  photo:"
        yield from (
            f"    {key}: {line_scalar(text)}"
            for key, text in (("caption", article.photo.caption), ("credit", article.photo.credit))
            if text
        )


def _outlet_line(article: Article) -> str:
    guess = article.outlet
    if guess.outlet_id:
        return f"  outlet: {guess.outlet_id}" + (
            f"  # unsure: {one_line(guess.doubt)}" if guess.doubt else ""
        )
    printed = f"; the page says '{one_line(guess.printed_name)}'" if guess.printed_name else ""
    return f"  # outlet: …  # to fill: the id of a record in content/outlets/{printed}"


def _url_line(article: Article, options: IngestOptions, outlet: Outlet | None) -> str:
    if options.url:
        return f"  url: {url_scalar(options.url)}"
    if article.url:
        return f"  url: {url_scalar(article.url)}  # unsure: found in the text"
    if outlet and outlet.url:
        doubt = "only the outlet's front page; put the article's address here"
        return f"  url: {url_scalar(outlet.url)}  # unsure: {doubt}"
    return "  # url: https://…  # to fill: the address of the article"


def format_publication_date(value: date | datetime | None) -> str:
    """Return a time of publication as front matter writes it, empty if there is none."""
    if value is None:
        return ""
    return value.isoformat(timespec="minutes") if isinstance(value, datetime) else value.isoformat()


def _published_line(published: PublicationDate) -> str:
    if published.value is None:
        return "  # published: …  # to fill: no dateline was found, and nothing was guessed from the text"
    doubt = f"  # unsure: {one_line(published.doubt)}" if published.doubt else ""
    return f"  published: {format_publication_date(published.value)}{doubt}"


def _lines_to_fill(language: str) -> Iterator[str]:
    other = translation_language(language)
    yield f"# summary: {{{other}: …, {language}: …}}  # to fill: two or three sentences of your own"
    yield "# tags: […]  # to fill: ids from content/tags.yml"


def _body_blocks(article: Article) -> Iterator[str]:
    for paragraph in article.paragraphs:
        yield from (markdown_block(paragraph), "", UNTRANSLATED, "")
