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
from mujaz.search import files as search
from mujaz.site.archive_index import Archive
from mujaz.site.pages import all_kinds, all_series, brief_pages
from mujaz.site.published_brief import PublishedBrief, index_entry, published_brief

Fragments = tuple[tuple[str, str], ...]
"""Names and texts."""


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """All that it takes to make one brief after the other."""

    checks: CheckContext
    digest: bytes
    """Of the records."""
    settings: Settings
    renderer: Renderer


class Made(NamedTuple):
    """What one brief comes to, its pages aside."""

    listing: CheckSummary | None = None
    """None where the file could not be read."""
    shown: PublishedBrief | None = None
    """None where the brief is not published."""
    pages: tuple[Page, ...] = ()
    entry: IndexEntry | None = None
    fragments: Fragments = ()
    findings: tuple[Finding, ...] = ()


def open_desk(records: Library, digest: bytes, settings: Settings, renderer: Renderer) -> Desk:
    """Return a desk for records that are all read."""
    return Desk(check_context(records), digest, settings, renderer)


def get_ready(desk: Desk) -> None:
    """Load now what every brief takes, so that processes that are forked after it need not."""
    checks_with("of_brief")
    all_exports()
    all_kinds()
    desk.renderer.load(("brief.html", *desk.renderer.parts))
    for language in desk.settings.languages:
        formats(desk.settings, language).day(date.min)


def make(desk: Desk, reading: ParsedFile) -> Made:
    """Link, check and show one brief. Depends on nothing but the brief, the records and the settings."""
    if not reading.values:
        return Made(findings=reading.findings)
    brief, findings = link_and_check(desk.checks, reading)
    shown = published_brief(brief, desk.checks.records, desk.settings)
    if shown is None:
        return Made(check_summary(brief), findings=findings)
    pages = tuple(brief_pages(shown))
    listed = (*brief_fragments(desk.renderer, shown, pages), *export_fragments(shown))
    searched = tuple(search.fragments(shown)) if desk.settings.search else ()
    entry = index_entry(shown, _digest(listed), _digest(searched))
    return Made(check_summary(brief), shown, pages, entry, (*listed, *searched), findings)


def _digest(fragments: Fragments) -> bytes:
    return blake2b("\0".join([text for _, text in fragments]).encode(), digest_size=DIGEST).digest()


def files_of_brief(made: Made) -> Iterator[SiteFile]:
    """Yield the other files of a published brief."""
    if made.shown is not None:
        yield from brief_files(made.shown)


def whole(archive: Archive) -> tuple[tuple[PageSeries, ...], tuple[FileSet, ...]]:
    """Return the pages and the files that are made from the whole archive."""
    return tuple(all_series(archive)), tuple(file_sets(archive))
