"""The whole program on one screen: read, link, check, plan pages, compose them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mujaz.check.registry import run_checks
from mujaz.export.registry import export_files
from mujaz.link.link import link
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.read.library import read_library
from mujaz.render.frames import Frame, FrameKey, splice
from mujaz.search.files import files as search_files
from mujaz.site.archive import Archive, archive_of
from mujaz.site.pages import all_pages


@dataclass(frozen=True, slots=True)
class Checked:
    """A linked library and everything that is wrong with it, in order of place."""

    library: Library
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        return sum(finding.severity is Severity.ERROR for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Plan:
    """All pages of a site before they are written."""

    archive: Archive
    pages: tuple[Page, ...]

    def frames(self) -> Iterator[FrameKey]:
        for page in self.pages:
            yield frame_key(page)


def check(root: Path) -> Checked:
    """Read, link and check everything below `root`."""
    library = link(read_library(root))
    return Checked(library, run_checks(library))


def plan(library: Library, settings: Settings) -> Plan:
    """Return every page of the site, in every interface language."""
    archive = archive_of(library, settings)
    return Plan(archive, tuple(all_pages(archive)))


def frame_key(page: Page) -> FrameKey:
    """Return which frame a page hangs in."""
    return FrameKey(page.kind, page.language, page.depth)


Render = Callable[[Page], Mapping[str, str]]
"""Return a page's slots: `head`, `switch` and `body`."""


def compose(
    pages: Iterable[Page], frames: Mapping[FrameKey, Frame], render: Render
) -> Iterator[tuple[str, bytes]]:
    """Hang each page's picture in its frame."""
    for page in pages:
        html = splice(frames[frame_key(page)], dict(render(page)))
        yield f"{page.address}index.html", html.encode()


def finish(plan: Plan, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """Return the files that are made from the whole: feeds, sitemap, citations, search."""
    yield from export_files(plan.archive, settings)
    yield from search_files(plan.archive, settings)
