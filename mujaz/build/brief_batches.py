"""Renders briefs in batches: their pages without the footer, their other files, their fragments."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from mujaz.build.profile import Profile
from mujaz.cache.fragment_store import PackWriter
from mujaz.cache.state import CachedBrief
from mujaz.host.background_layouts import LayoutJob
from mujaz.model.page import Page
from mujaz.pipeline.render import BuildContext, RenderedBrief, files_of_brief, render_brief
from mujaz.publish.write_file import write_file
from mujaz.read.file_stamps import FileStamp
from mujaz.read.read_file import read_brief_file
from mujaz.render.assemble import PageAssembler
from mujaz.render.assemble import placeholder_values as slots_of

BATCH = 10
"""Briefs in a batch of a large archive."""
FEWEST_BATCHES = 40
"""Batches of a small archive, so that all processes end at about the same time."""
Slots = dict[str, str]
WaitingPage = tuple[Page, Slots]
"""A page without its view, and its content, before MkDocs rendered its layout."""
NO_VIEW = ""


class BriefBatch(NamedTuple):
    """A batch of briefs that were read, checked and rendered."""

    briefs: list[tuple[str, CachedBrief]]
    """By path."""
    names: tuple[str, ...]
    """Names of the fragments; empty where no brief of the batch is published."""
    waiting_pages: list[WaitingPage]
    """Pages that cannot be written yet."""
    seconds: dict[str, float]
    """Time spent in each step."""


def batch_size(briefs: int) -> int:
    """Return how many of so many briefs make a batch."""
    return max(1, min(BATCH, briefs // FEWEST_BATCHES))


@dataclass(slots=True)
class BriefTask:
    """The briefs to be rendered by one build. Each worker process has a copy of its own."""

    context: BuildContext
    layout_job: LayoutJob
    root: Path
    new_files: Path
    """Folder of the new pages and files."""
    fragment_folder: Path
    generation: str
    """Distinguishes the fragment files of this build from those of earlier ones."""
    paths: Sequence[tuple[str, FileStamp]]
    size: int
    """Briefs of a batch."""
    profile: Profile = field(default_factory=Profile)
    waiting_pages: list[WaitingPage] = field(default_factory=list)
    """Pages of the batch that cannot be written yet."""
    composer: PageAssembler | None = None
    writer: PackWriter | None = None
    names: tuple[str, ...] = ()

    @property
    def batches(self) -> int:
        return -(-len(self.paths) // self.size)

    def do(self, number: int) -> BriefBatch:
        """Read, check and render one batch of briefs."""
        if self.composer is None and self.layout_job.is_ready():
            self._load_layouts()
        batch = self.paths[number * self.size : (number + 1) * self.size]
        briefs = [self._render(path, stamp) for path, stamp in batch]
        if self.writer:
            self.writer.flush()
        waiting_pages, self.waiting_pages = self.waiting_pages, []
        return BriefBatch(briefs, self.names, waiting_pages, self.profile.take())

    def write_waiting(self, pages: list[WaitingPage]) -> None:
        """Write pages once MkDocs rendered their layouts; waits for it."""
        if pages and self.composer is None:
            self._load_layouts()
        for page, slots in pages:
            self._write_page(page, slots)

    def close(self) -> None:
        """Close the file of fragments, even after an error."""
        if self.writer:
            self.writer.close()

    def _render(self, path: str, stamp: FileStamp) -> tuple[str, CachedBrief]:
        with self.profile.step("read"):
            parsed = read_brief_file(self.root, path)
        with self.profile.step("link, check, fragments"):
            rendered = render_brief(self.context, parsed)
        packed = None
        if rendered.entry is not None:
            self._write_brief(rendered)
            with self.profile.step("write"):
                self.names = tuple(name for name, _ in rendered.fragments)
                packed = self._fragment_writer().add(text for _, text in rendered.fragments)
        return path, CachedBrief(stamp, rendered.listing, rendered.entry, packed, rendered.findings)

    def _write_brief(self, rendered: RenderedBrief) -> None:
        for page in rendered.pages:
            with self.profile.step("render"):
                slots = slots_of(self.context.renderer, page)
            if self.composer is None:
                self.waiting_pages.append((page._replace(view=NO_VIEW), slots))
            else:
                self._write_page(page, slots)
        for path, data in files_of_brief(rendered):
            with self.profile.step("write"):
                write_file(self.new_files, path, data)

    def _write_page(self, page: Page, slots: Slots) -> None:
        assert self.composer is not None
        with self.profile.step("write"):
            write_file(
                self.new_files, f"{page.address}index.html", self.composer.page_above_footer(page, slots)
            )

    def _load_layouts(self) -> None:
        self.composer = PageAssembler(self.context.renderer, self.layout_job.layouts())

    def _fragment_writer(self) -> PackWriter:
        if self.writer is None:
            self.writer = PackWriter(self.fragment_folder, f"{self.generation}-{os.getpid()}")
        return self.writer
