"""Renders each brief, then the pages and files that are made from the whole archive."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import NamedTuple

from mujaz.check.registry import checks_with
from mujaz.export.registry import all_exports, brief_files, export_fragments, file_sets
from mujaz.i18n.formats import formats
from mujaz.model.check_summary import CheckSummary, check_summary
from mujaz.model.finding import Finding
from mujaz.model.index_entry import DIGEST, IndexEntry
from mujaz.model.library import Library
from mujaz.model.page import Page, PageSeries
from mujaz.model.settings import Settings
from mujaz.model.site_file import FileSet, SiteFile
from mujaz.pipeline.check import CheckContext, check_context, link_and_check
from mujaz.read.read_file import ParsedFile
from mujaz.render.brief_fragments import brief_fragments
from mujaz.render.environment import Renderer
from mujaz.search import index_files as search
from mujaz.site.archive_index import Archive
from mujaz.site.pages import all_kinds, all_series, brief_pages
from mujaz.site.published_brief import PublishedBrief, index_entry, published_brief

Fragments = tuple[tuple[str, str], ...]
"""Names and texts of what lists, feeds and the search index show of a brief."""


@dataclass(frozen=True, slots=True, eq=False)
class BuildContext:
    """Everything that rendering one brief after the other needs."""

    checks: CheckContext
    digest: bytes
    """Of the records."""
    settings: Settings
    renderer: Renderer


class RenderedBrief(NamedTuple):
    """The results of one brief's file."""

    listing: CheckSummary | None = None
    """None where the file could not be read."""
    published: PublishedBrief | None = None
    """None where the brief is not published."""
    pages: tuple[Page, ...] = ()
    entry: IndexEntry | None = None
    fragments: Fragments = ()
    findings: tuple[Finding, ...] = ()


def build_context(records: Library, digest: bytes, settings: Settings, renderer: Renderer) -> BuildContext:
    """Prepare the records for rendering."""
    return BuildContext(check_context(records), digest, settings, renderer)


def preload(context: BuildContext) -> None:
    """Load what every brief needs, so that processes that are forked later share it."""
    checks_with("of_brief")
    all_exports()
    all_kinds()
    context.renderer.load(("brief.html", *context.renderer.parts))
    for language in context.settings.languages:
        formats(context.settings, language).day(date.min)


def render_brief(context: BuildContext, parsed: ParsedFile) -> RenderedBrief:
    """Link, check and render one brief. Depends on nothing but the brief, the records and the settings."""
    if not parsed.values:
        return RenderedBrief(findings=parsed.findings)
    brief, findings = link_and_check(context.checks, parsed)
    published = published_brief(brief, context.checks.records, context.settings)
    if published is None:
        return RenderedBrief(check_summary(brief), findings=findings)
    pages = tuple(brief_pages(published))
    list_fragments = (*brief_fragments(context.renderer, published, pages), *export_fragments(published))
    search_fragments = tuple(search.fragments(published)) if context.settings.search else ()
    entry = index_entry(published, _digest(list_fragments), _digest(search_fragments))
    return RenderedBrief(
        check_summary(brief), published, pages, entry, (*list_fragments, *search_fragments), findings
    )


def _digest(fragments: Fragments) -> bytes:
    return blake2b("\0".join([text for _, text in fragments]).encode(), digest_size=DIGEST).digest()


def files_of_brief(rendered: RenderedBrief) -> Iterator[SiteFile]:
    """Yield the other files of a published brief."""
    if rendered.published is not None:
        yield from brief_files(rendered.published)


def archive_pages(archive: Archive) -> tuple[tuple[PageSeries, ...], tuple[FileSet, ...]]:
    """Return the pages and files that depend on the whole archive."""
    return tuple(all_series(archive)), tuple(file_sets(archive))
