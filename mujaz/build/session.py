"""The state of one site while it is built.

A build opens a session (`open_session`), reads and renders the briefs that changed (`changed_briefs`),
renders and publishes what depends on them (`archive_pages`), saves the session, and closes it. The preview
keeps its session open and reads again after every save.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mujaz.build.cached_records import Records
from mujaz.build.pending_changes import PendingChanges
from mujaz.build.profile import Profile
from mujaz.cache.compact import drop_packs, gather_packs
from mujaz.cache.fragment_store import PackReader
from mujaz.cache.state import FileStamp, State
from mujaz.cache.state_file import StateFile
from mujaz.host.background_layouts import LayoutJob
from mujaz.model.finding import Finding
from mujaz.model.index_entry import IndexEntry, newest_first
from mujaz.model.settings import Settings
from mujaz.pipeline.render import BuildContext
from mujaz.render.environment import Renderer
from mujaz.render.layouts import Layout, LayoutKey


@dataclass(slots=True)
class BuildSession:
    """The inputs of one site, the cached results of the last build, and the changes since."""

    root: Path
    output: Path
    settings: Settings
    settings_findings: tuple[Finding, ...]
    renderer: Renderer
    layout_job: LayoutJob
    cache: Path
    """Folder of the cache for this output."""
    state: State
    state_file: StateFile
    from_nothing: bool
    """Whether there is no published site to update."""
    profile: Profile = field(default_factory=Profile)
    brief_stamps: Mapping[str, FileStamp] | None = None
    """Stamps of the briefs' files where the caller took them just before; used once."""
    records: Records | None = None
    context: BuildContext | None = None
    new_files: Path = Path("nowhere")
    """Folder of the pages and files of this run, until they are published."""
    pending: PendingChanges = field(default_factory=PendingChanges)
    pages_written: int = 0
    """In this run."""
    layouts: dict[LayoutKey, Layout] = field(default_factory=dict)
    is_published: bool = True
    """Whether nothing changed since the site was published."""
    is_saved: bool = True
    """Whether the state file holds the state as it is now."""

    @property
    def published(self) -> Iterator[IndexEntry]:
        """Every published brief, in any order."""
        return (brief.entry for brief in self.state.briefs.values() if brief.entry is not None)

    @property
    def entries(self) -> list[IndexEntry]:
        """Every published brief, newest first."""
        return sorted(self.published, key=newest_first)

    def save(self) -> None:
        """Write the state for the next session."""
        if self.is_saved:
            return
        with self.profile.step("remember"):
            packs = self.cache / "packs"
            gather_packs(packs, self.state, os.urandom(4).hex())
            self.state_file.save(self.state)
            drop_packs(packs, self.state)
        self.is_saved = True

    def close(self) -> None:
        """End the process of this session: one that worked on would disturb the next build."""
        self.layout_job.end()

    def fragments(self) -> PackReader:
        """Return a reader for what lists show of each brief. The caller closes it."""
        cached_briefs = self.state.briefs.values()
        locations = {brief.entry.id: brief.packed for brief in cached_briefs if brief.entry and brief.packed}
        return PackReader(self.cache / "packs", self.state.names, locations)
