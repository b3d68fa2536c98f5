"""One site and what is known of it: read what has changed, make it, publish it, remember it.

A build opens a session and ends; the preview keeps one open and reads again after every save.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from mujaz.cache.pack import PackReader
from mujaz.cache.state import KeptIndex, State, lean
from mujaz.cache.state_file import StateFile, load_state, new_state
from mujaz.cache.tidy import drop_packs, gather_packs
from mujaz.host.archive_work import WORTH, ArchiveWork
from mujaz.host.brief_work import BriefWork
from mujaz.host.drawing import Drawing, FramesMissingError, start_drawing
from mujaz.host.key import build_key
from mujaz.host.plan import Plan, feet, kept_feet, neighbours_changed, one_of_each_id, plan_archive
from mujaz.host.profile import Profile
from mujaz.host.publish import Changes, fresh_folder, link_tree, publish_changes, publish_whole
from mujaz.host.records import Records, read_records
from mujaz.host.search_work import gone, moved
from mujaz.host.standing import site_cache, site_mark
from mujaz.host.words import frame_words
from mujaz.host.workers import jobs_for, processors, spread
from mujaz.model.entry import Entry, newest_first
from mujaz.model.finding import Finding
from mujaz.model.settings import Settings
from mujaz.pipeline.checking import check_all
from mujaz.pipeline.making import Desk, open_desk
from mujaz.read.settings import read_settings
from mujaz.read.sources import Signature, signatures
from mujaz.render.compose import Composer
from mujaz.render.environment import Renderer, renderer
from mujaz.render.frames import Frame, FrameKey
from mujaz.search.files import made_from
from mujaz.site import address
from mujaz.site.archive import archive_of

Say = Callable[[str], None]
SOME = 180
"""Pages, about, from which making them is worth a word."""


@dataclass(slots=True)
class Session:
    """What one site is made from and what it came to last time."""

    root: Path
    output: Path
    settings: Settings
    settings_findings: tuple[Finding, ...]
    renderer: Renderer
    drawing: Drawing
    cache: Path
    """The folder of what is kept of this output."""
    state: State
    file: StateFile
    """Where the state is kept."""
    whole: bool
    """True where the site is made from nothing."""
    profile: Profile = field(default_factory=Profile)
    records: Records | None = None
    desk: Desk | None = None
    fresh: Path = Path("nowhere")
    made: set[str] = field(default_factory=set)
    """Paths of the briefs that were made and are not published yet."""
    unpublished: set[str] = field(default_factory=set)
    """Ids of briefs of which a file was deleted or is a draft now."""
    gone: list[str] = field(default_factory=list)
    """Paths below the site of what is no more, and still stands there."""
    moved: list[tuple[str, str]] = field(default_factory=list)
    """Folders below the site that get another name."""
    written: int = 0
    """Pages made in this run."""
    frames: dict[FrameKey, Frame] = field(default_factory=dict)
    settled: bool = True
    """True where nothing has changed since the site was published."""
    remembered: bool = True
    """True where the file says what is known."""
    in_place: set[str] = field(default_factory=set)
    """Paths of briefs among `made` whose pages, with their feet, stand in the site already."""

    @property
    def published(self) -> Iterator[Entry]:
        """Every published brief, in any order."""
        return (kept.entry for kept in self.state.briefs.values() if kept.entry is not None)

    @property
    def entries(self) -> list[Entry]:
        """Every published brief, newest first."""
        return sorted(self.published, key=newest_first)

    def read(self, say: Say) -> tuple[Finding, ...]:
        """Read what has changed, make the briefs among it, and return all findings in order."""
        self.fresh = fresh_folder(self.output)
        with self.profile.room("records"):
            before = self.state.records
            self.records = read_records(self.root, self.state)
        with self.profile.room("look for changes"):
            paths = signatures(self.root)
            kept = self.state.briefs if self.records.digest == before else {}
            changed = [
                (path, now)
                for path, now in paths.items()
                if path not in kept or kept[path].signature != now or path in self.made
            ]
        dropped = self.state.briefs.keys() - paths.keys()
        if self.whole or changed or dropped or self.records.changed:
            self.settled = self.remembered = False
        self._drop(dropped)
        if changed:
            say(f"Reading and checking {len(changed):,} of {len(paths):,} briefs …")
        self._make(changed)
        return self._findings()

    def _findings(self) -> tuple[Finding, ...]:
        assert self.records is not None
        kept = self.state.briefs.values()
        listings = sorted((it.listing for it in kept if it.listing is not None), key=lambda it: it.at.path)
        single = (finding for it in kept for finding in it.findings)
        with self.profile.room("check the whole"):
            return check_all(
                listings,
                self.records.library,
                (*self.settings_findings, *self.records.findings, *single),
            )

    def _drop(self, paths: Iterable[str]) -> None:
        for path in sorted(paths):
            entry = self.state.briefs.pop(path).entry
            if entry is not None:
                self.unpublished.add(entry.id)

    def _make(self, changed: list[tuple[str, Signature]]) -> None:
        """Make briefs, in several processes where they are many."""
        if not changed:
            return
        work = BriefWork(
            desk=self._desk(),
            drawing=self.drawing,
            root=self.root,
            fresh=self.fresh,
            packs=self.cache / "packs",
            generation=os.urandom(4).hex(),
            paths=changed,
        )
        jobs = jobs_for(len(changed))
        try:
            self._take(work, jobs)
        except FramesMissingError:
            self.drawing.wait()  # says why
            raise

    def _take(self, work: BriefWork, jobs: int) -> None:
        for done, names in spread(work, work.batches, jobs, self.profile.add):
            self.state.names = names or self.state.names
            for path, kept in done:
                old = self.state.briefs.get(path)
                if old is not None and old.entry is not None and kept.entry is None:
                    self.unpublished.add(old.entry.id)
                self.state.briefs[path] = lean(kept)
                self.made.add(path)
                self.in_place.discard(path)

    def _desk(self) -> Desk:
        assert self.records is not None
        if self.desk is None or self.desk.digest != self.records.digest:
            with self.profile.room("names to search for"):
                self.desk = open_desk(self.records.library, self.records.digest, self.settings, self.renderer)
        return self.desk

    def publish(self, say: Say) -> None:
        """Make what depends on the whole archive, and put everything in its place."""
        self.written = 0
        if not self.settled:
            self._publish(say)
        self.settled = True

    def _publish(self, say: Say) -> None:
        self.frames = self.frames or self.drawing.wait()
        self._make(one_of_each_id(self.state))
        now = feet(self.entries)
        stale = neighbours_changed(now, self.state.feet, self.made)
        self._make([(path, self.state.briefs[path].signature) for path in stale])
        with closing(self.fragments()) as fragments:
            with self.profile.room("index the archive"):
                plan = self._plan(fragments)
            self._carry_out(plan, Composer(self.renderer, self.frames), say)
        for name in plan.dropped:
            self.gone += self.state.drop(name)
        for brief_id in self.unpublished - {entry.id for entry in plan.archive.entries}:
            self.gone += [address.brief(language, brief_id) for language in self.settings.languages]
        with self.profile.room("publish"):
            self._put_in_place()
        self.state.feet, self.made, self.in_place = kept_feet(now, self.state.feet), set(), set()
        self.unpublished, self.gone, self.moved = set(), [], []

    def remember(self) -> None:
        """Keep what is known for the next session."""
        if self.remembered:
            return
        with self.profile.room("remember"):
            packs = self.cache / "packs"
            gather_packs(packs, self.state, os.urandom(4).hex())
            self.file.save(self.state)
            drop_packs(packs, self.state)
        self.remembered = True

    def fragments(self) -> PackReader:
        """Return what lists show of each brief. To be closed."""
        kept = self.state.briefs.values()
        places = {it.entry.id: it.packed for it in kept if it.entry and it.packed}
        return PackReader(self.cache / "packs", self.state.names, places)

    def _plan(self, fragments: PackReader) -> Plan:
        assert self.records is not None
        archive = archive_of(self.published, fragments, self.records.library, self.settings)
        return plan_archive(archive, self.state)

    def _carry_out(self, plan: Plan, composer: Composer, say: Say) -> None:
        bare = self.made - self.in_place
        work = ArchiveWork(
            archive=plan.archive,
            composer=composer,
            fresh=self.fresh,
            series=plan.series,
            files=plan.files,
            feet=[place for place, it in enumerate(plan.archive.entries) if it.path in bare],
            before=self.state,
            search=self._search_place(plan),
        )
        total = work.plan()
        if total > SOME:
            say("Writing lists, entities, feeds and search …")
        jobs = processors() if total > WORTH else 1
        for batch in spread(work, len(work.batches), jobs, self.profile.add):
            for name, kept, written in batch:
                self.written += written
                if isinstance(kept, KeptIndex):
                    self._keep_index(kept)
                else:
                    self.gone += self.state.keep(name, kept)
        self.written += sum(it.path in self.made for it in plan.archive.entries) * len(
            self.settings.languages
        )

    def _search_place(self, plan: Plan) -> Path | None:
        """Return where the index is kept, None where it need not be made."""
        kept = self.state.search
        if not self.settings.search or (kept and kept.made_from == made_from(plan.archive)):
            return None
        return self.cache / "search"

    def _keep_index(self, index: KeptIndex) -> None:
        self.moved += moved(self.state.search, index)
        self.gone += gone(self.state.search, index)
        self.state.search = index

    def _put_in_place(self) -> None:
        self.file.forget()
        if self.whole:
            link_tree(self.drawing.folder, self.fresh, host_files(self.drawing.folder))
            publish_whole(self.output, self.fresh)
        else:
            publish_changes(self.output, self.fresh, Changes(self.moved, self.gone))
        self.state.site = site_mark(self.output)
        self.whole = False


def open_session(root: Path, output: Path, *, drafts: bool, clean: bool = False) -> Session:
    """Return the session of one site, with what was kept of it unless `clean`."""
    settings, found = read_settings(root)
    settings = replace(settings, drafts=drafts)
    drawing = start_drawing(root, settings, frame_words(root, settings))
    cache = site_cache(root, output)
    key = build_key(root, settings, drawing.folder.name)
    file, state = new_state(cache, key) if clean else load_state(cache, key)
    if not state.site or site_mark(output) != state.site:
        file, state = new_state(cache, key)
        shutil.rmtree(cache, ignore_errors=True)
    bodies = root / "theme_overrides" / "bodies"
    return Session(
        root=root,
        output=output,
        settings=settings,
        settings_findings=found,
        renderer=renderer(settings, bodies, cache / "templates"),
        drawing=drawing,
        cache=cache,
        state=state,
        file=file,
        whole=not state.series,
    )


UNUSED = ("assets/javascripts/", "assets/stylesheets/")
"""The theme's own scripts and styles: our frames load none of them, and its search is not ours."""


def host_files(folder: Path) -> list[str]:
    """Return the paths of the host's output that go into the site as they are."""
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    wanted = (it for it in names if it == "404.html" or it.startswith("assets/"))
    return [it for it in wanted if not it.startswith(UNUSED)]
