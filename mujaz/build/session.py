"""One site and what is known of it.

A build opens a session (`opening`), reads what has changed (`changed`), makes and publishes what depends on
it (`whole`), remembers, and ends; the preview keeps one open and reads again after every save.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mujaz.build.cached_records import Records
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
    """What one site is made from and what it came to last time."""

    root: Path
    output: Path
    settings: Settings
    settings_findings: tuple[Finding, ...]
    renderer: Renderer
    layout_job: LayoutJob
    cache: Path
    """The folder of what is kept of this output."""
    state: State
    state_file: StateFile
    """Where the state is kept."""
    from_nothing: bool
    """True where the site is made from nothing."""
    profile: Profile = field(default_factory=Profile)
    brief_stamps: Mapping[str, FileStamp] | None = None
    """Signatures of the briefs where they were just looked at."""
    records: Records | None = None
    context: BuildContext | None = None
    new_files: Path = Path("nowhere")
    rendered: set[str] = field(default_factory=set)
    """Paths of the briefs that were made and are not published yet."""
    unpublished: set[str] = field(default_factory=set)
    """Ids of briefs of which a file was deleted or is a draft now."""
    removed_paths: list[str] = field(default_factory=list)
    """Paths below the site of what is no more, and still stands there."""
    renamed_folders: list[tuple[str, str]] = field(default_factory=list)
    """Folders below the site that get another name."""
    pages_written: int = 0
    """Pages made in this run."""
    layouts: dict[LayoutKey, Layout] = field(default_factory=dict)
    is_published: bool = True
    """True where nothing has changed since the site was published."""
    is_saved: bool = True
    """True where the file says what is known."""
    in_place: set[str] = field(default_factory=set)
    """Paths of briefs among `made` whose pages, with their feet, stand in the site already."""

    @property
    def published(self) -> Iterator[IndexEntry]:
        """Every published brief, in any order."""
        return (kept.entry for kept in self.state.briefs.values() if kept.entry is not None)

    @property
    def entries(self) -> list[IndexEntry]:
        """Every published brief, newest first."""
        return sorted(self.published, key=newest_first)

    def save(self) -> None:
        """Keep what is known for the next session."""
        if self.is_saved:
            return
        with self.profile.step("remember"):
            packs = self.cache / "packs"
            gather_packs(packs, self.state, os.urandom(4).hex())
            self.state_file.save(self.state)
            drop_packs(packs, self.state)
        self.is_saved = True

    def close(self) -> None:
        """Leave no child behind, so that no other build meets it at work."""
        self.layout_job.end()

    def fragments(self) -> PackReader:
        """Return what lists show of each brief. To be closed."""
        cached_briefs = self.state.briefs.values()
        locations = {it.entry.id: it.packed for it in cached_briefs if it.entry and it.packed}
        return PackReader(self.cache / "packs", self.state.names, locations)
