"""Make briefs in batches: their pages without the foot, their other files, their fragments."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

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
"""Briefs made in one go, of a large archive."""
FEWEST_BATCHES = 40
"""Batches of a small one, about: so that no process is left with much to do when the others are done."""
Slots = dict[str, str]


@dataclass(slots=True)
class BriefTask:
    """The briefs of one build that must be made. Each process that does a part has a copy of its own."""

    context: BuildContext
    drawing: LayoutJob
    root: Path
    new_files: Path
    """Where the new files go."""
    fragment_folder: Path
    generation: str
    """Tells the packs of this build from those of earlier ones."""
    paths: Sequence[tuple[str, FileStamp]]
    profile: Profile = field(default_factory=Profile)
    waiting_pages: list[tuple[Page, Slots]] = field(default_factory=list)
    """Pages made before their frames were drawn."""
    composer: PageAssembler | None = None
    writer: PackWriter | None = None
    names: tuple[str, ...] = ()

    @property
    def batches(self) -> int:
        return -(-len(self.paths) // self._size)

    @property
    def _size(self) -> int:
        return max(1, min(BATCH, len(self.paths) // FEWEST_BATCHES))

    def begin(self) -> None:
        """Begin in another process, which counts its own seconds."""
        self.profile = Profile()

    def do(self, number: int) -> tuple[list[tuple[str, CachedBrief]], tuple[str, ...]]:
        """Make one batch. Returns each path with what it came to, and the names of the fragments."""
        cached_briefs = [
            self._render(*it) for it in self.paths[number * self._size : (number + 1) * self._size]
        ]
        if self.writer:
            self.writer.flush()
        if self.composer is None and self.drawing.is_ready():
            self._write_waiting_pages()
        return cached_briefs, self.names

    def done(self) -> dict[str, float]:
        """Write the pages that waited for their frames. Returns the seconds spent in each room."""
        if self.waiting_pages:
            self._write_waiting_pages()
        self.close()
        return self.profile.seconds

    def close(self) -> None:
        """Close the pack, however the work ended."""
        if self.writer:
            self.writer.close()

    def _render(self, path: str, signature: FileStamp) -> tuple[str, CachedBrief]:
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
        return path, CachedBrief(signature, rendered.listing, rendered.entry, packed, rendered.findings)

    def _write_brief(self, rendered: RenderedBrief) -> None:
        for page in rendered.pages:
            with self.profile.step("render"):
                slots = slots_of(self.context.renderer, page)
            if self.composer is None:
                self.waiting_pages.append((page, slots))
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

    def _write_waiting_pages(self) -> None:
        self.composer = PageAssembler(self.context.renderer, self.drawing.layouts())
        for page, slots in self.waiting_pages:
            self._write_page(page, slots)
        self.waiting_pages.clear()

    def _fragment_writer(self) -> PackWriter:
        if self.writer is None:
            self.writer = PackWriter(self.fragment_folder, f"{self.generation}-{os.getpid()}")
        return self.writer
