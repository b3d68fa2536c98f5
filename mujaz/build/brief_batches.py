"""Make briefs in batches: their pages without the foot, their other files, their fragments."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mujaz.build.profile import Profile
from mujaz.cache.fragment_store import PackWriter
from mujaz.cache.state import KeptBrief
from mujaz.host.background_draw import Drawing
from mujaz.model.page import Page
from mujaz.pipeline.render import Desk, Made, files_of_brief, make
from mujaz.publish.write_file import write_file
from mujaz.read.file_stamps import FileStamp
from mujaz.read.read_file import read_brief_file
from mujaz.render.assemble import PageAssembler
from mujaz.render.assemble import placeholder_values as slots_of

BATCH = 10
"""Briefs made in one go, of a large archive."""
BATCHES = 40
"""Batches of a small one, about: so that no process is left with much to do when the others are done."""
Slots = dict[str, str]


@dataclass(slots=True)
class BriefWork:
    """The briefs of one build that must be made. Each process that does a part has a copy of its own."""

    desk: Desk
    drawing: Drawing
    root: Path
    fresh: Path
    """Where the new files go."""
    packs: Path
    generation: str
    """Tells the packs of this build from those of earlier ones."""
    paths: Sequence[tuple[str, FileStamp]]
    profile: Profile = field(default_factory=Profile)
    waiting: list[tuple[Page, Slots]] = field(default_factory=list)
    """Pages made before their frames were drawn."""
    composer: PageAssembler | None = None
    writer: PackWriter | None = None
    names: tuple[str, ...] = ()

    @property
    def batches(self) -> int:
        return -(-len(self.paths) // self._size)

    @property
    def _size(self) -> int:
        return max(1, min(BATCH, len(self.paths) // BATCHES))

    def begin(self) -> None:
        """Begin in another process, which counts its own seconds."""
        self.profile = Profile()

    def do(self, number: int) -> tuple[list[tuple[str, KeptBrief]], tuple[str, ...]]:
        """Make one batch. Returns each path with what it came to, and the names of the fragments."""
        done = [self._one(*it) for it in self.paths[number * self._size : (number + 1) * self._size]]
        if self.writer:
            self.writer.flush()
        if self.composer is None and self.drawing.ready():
            self._frames()
        return done, self.names

    def done(self) -> dict[str, float]:
        """Write the pages that waited for their frames. Returns the seconds spent in each room."""
        if self.waiting:
            self._frames()
        self.close()
        return self.profile.seconds

    def close(self) -> None:
        """Close the pack, however the work ended."""
        if self.writer:
            self.writer.close()

    def _one(self, path: str, signature: FileStamp) -> tuple[str, KeptBrief]:
        with self.profile.room("read"):
            reading = read_brief_file(self.root, path)
        with self.profile.room("link, check, fragments"):
            made = make(self.desk, reading)
        packed = None
        if made.entry is not None:
            self._publish(made)
            with self.profile.room("write"):
                self.names = tuple(name for name, _ in made.fragments)
                packed = self._pack().add(text for _, text in made.fragments)
        return path, KeptBrief(signature, made.listing, made.entry, packed, made.findings)

    def _publish(self, made: Made) -> None:
        for page in made.pages:
            with self.profile.room("render"):
                slots = slots_of(self.desk.renderer, page)
            if self.composer is None:
                self.waiting.append((page, slots))
            else:
                self._write(page, slots)
        for path, data in files_of_brief(made):
            with self.profile.room("write"):
                write_file(self.fresh, path, data)

    def _write(self, page: Page, slots: Slots) -> None:
        assert self.composer is not None
        with self.profile.room("write"):
            write_file(self.fresh, f"{page.address}index.html", self.composer.page_above_footer(page, slots))

    def _frames(self) -> None:
        self.composer = PageAssembler(self.desk.renderer, self.drawing.frames())
        for page, slots in self.waiting:
            self._write(page, slots)
        self.waiting.clear()

    def _pack(self) -> PackWriter:
        if self.writer is None:
            self.writer = PackWriter(self.packs, f"{self.generation}-{os.getpid()}")
        return self.writer
