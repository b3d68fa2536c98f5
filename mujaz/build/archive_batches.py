"""Make, in batches, what depends on the whole archive: lists, entities, feeds, and the feet of briefs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from mujaz.build.footers import append_footers
from mujaz.build.profile import Profile
from mujaz.build.search_index import IndexTask, UpdatedIndex, update_search
from mujaz.cache.gc_paused import calm
from mujaz.cache.state import CachedFiles, State
from mujaz.model.page import PageSeries
from mujaz.model.site_file import FileSet
from mujaz.pipeline.render import archive_pages
from mujaz.publish.write_file import write_file
from mujaz.render.assemble import PageAssembler
from mujaz.site.archive_index import Archive

BATCH = 60
"""Pages made in one go, about."""
FOOTER_BATCH = 4 * BATCH
"""Briefs whose feet are as much work as that."""
FEWEST_FOR_WORKERS = 10 * BATCH
"""Pages, about, below which starting other processes costs more than it saves."""
INDEX_FROM_NOTHING = 100_000
"""More pages than any archive has: an index that is made from nothing is worth another process."""


class RenderedPage(NamedTuple):
    """A page that was made anew."""

    series_index: int
    """Of its series among those of the work."""
    number: int
    address: str


BatchResult = RenderedPage | tuple[str, CachedFiles | UpdatedIndex]
"""What a batch comes to: pages of series, and the rest by name."""


class ArchiveBatch(NamedTuple):
    """A batch of what depends on the whole archive, as it was made."""

    results: Sequence[BatchResult]
    seconds: dict[str, float]
    """Time spent in each step."""


@dataclass(slots=True)
class ArchiveTask:
    """What is to be made of an archive. Each worker process has a copy of its own.

    A pickle holds the names of series and file sets, whose functions cannot be pickled; another process
    makes them again from the archive."""

    archive: Archive
    composer: PageAssembler
    new_files: Path
    series: Sequence[PageSeries]
    """Those that are not made from the same things as last time."""
    files: Sequence[FileSet]
    footers: Sequence[int]
    """Places in `archive.entries` of the briefs whose pages lie in `fresh` without their foot."""
    state: State
    index_task: IndexTask | None
    """None where the search index is as it was, not wanted, or made elsewhere."""
    size: int = field(default_factory=lambda: BATCH)
    """Approximate number of pages in a batch."""
    profile: Profile = field(default_factory=Profile)
    part_digests: list[tuple[bytes, ...]] = field(default_factory=list)
    """What each page of each series is made from."""
    pages: list[tuple[int, int]] = field(default_factory=list)
    """What is to be made of the series: places in `series` and numbers of pages, in the order of making."""
    batches: list[Callable[[], Iterable[BatchResult]]] = field(default_factory=list)

    def plan(self) -> int:
        """Cut the work into batches and return how many pages' worth of work they are, about."""
        self.part_digests = [it.page_digests() for it in self.series]
        self.pages = sorted(self._stale_pages(), key=self._order)
        self.cut()
        index = (
            0 if self.index_task is None else len(self.footers) if self.state.search else INDEX_FROM_NOTHING
        )
        return index + BATCH * len(self.files) + len(self.pages) + len(self.footers) * BATCH // FOOTER_BATCH

    def cut(self) -> None:
        """Cut the planned pages, the files, the footers and the index into batches."""
        self.batches = [
            *([self._index] if self.index_task is not None else ()),
            *(partial(self._files, files) for files in self.files),
            *(partial(self._pages, start) for start in range(0, len(self.pages), self.size)),
            *(partial(self._footers, start) for start in range(0, len(self.footers), FOOTER_BATCH)),
        ]

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what another process needs to do batches of the same task."""
        fields = {
            "archive": self.archive,
            "composer": self.composer,
            "new_files": self.new_files,
            "series": (),
            "files": (),
            "footers": self.footers,
            "state": State(self.state.key, search_files=self.state.search_files),
            "index_task": self.index_task,
            "pages": self.pages,
            "size": self.size,
        }
        names = [it.name for it in self.series], [it.name for it in self.files]
        return _planned_again, (fields, *names)

    def do(self, number: int) -> ArchiveBatch:
        """Make one batch."""
        results = [*self.batches[number]()]
        return ArchiveBatch(results, self.profile.take())

    def published_addresses(self) -> list[list[str]]:
        """Return the addresses of the pages of each series, empty for those that were not there before."""
        found = []
        for series, parts in zip(self.series, self.part_digests, strict=True):
            kept = self.state.series.get(series.name)
            before = kept.addresses[: len(parts)] if kept else ()
            found.append([*before, *[""] * (len(parts) - len(before))])
        return found

    def _stale_pages(self) -> Iterator[tuple[int, int]]:
        """Yield the pages that are not those that stand in the site."""
        for place, (series, parts) in enumerate(zip(self.series, self.part_digests, strict=True)):
            before = self.state.series.get(series.name)
            known = before.parts if before and len(before.parts) == len(parts) else ()
            for number, part in enumerate(parts):
                if not known or known[number] != part:
                    yield place, number

    def _order(self, page: tuple[int, int]) -> tuple[float, str, int]:
        """Sort key that puts together what shares the most: pages of lists that show the same time, since
        lists are in order of time, and a page in all languages."""
        place, number = page
        return number / len(self.part_digests[place]), self.series[place].name.partition("/")[2], number

    def _pages(self, start: int) -> Iterator[BatchResult]:
        for place, number in self.pages[start : start + self.size]:
            series = self.series[place]
            with self.profile.step("lists: views"):
                page = series.make_page(number)
            with self.profile.step("lists: render"):
                data = self.composer.page(page)
            with self.profile.step("lists: write"):
                write_file(self.new_files, f"{page.address}index.html", data)
            yield RenderedPage(place, number, page.address)

    def _files(self, files: FileSet) -> Iterator[BatchResult]:
        paths = []
        with self.profile.step(f"files: {files.name.partition('/')[0]}"):
            for path, data in files.files():
                write_file(self.new_files, path, data)
                paths.append(path)
        yield files.name, CachedFiles(files.input_digest, tuple(paths))

    def _index(self) -> Iterator[BatchResult]:
        assert self.index_task is not None
        with self.profile.step("search index"), calm():
            index = update_search(self.index_task, self.new_files, self.state.search_files)
        yield "search", index

    def _footers(self, start: int) -> tuple[BatchResult, ...]:
        with self.profile.step("feet of briefs"):
            append_footers(
                self.new_files, self.composer, self.archive, self.footers[start : start + FOOTER_BATCH]
            )
        return ()


def _planned_again(fields: dict[str, Any], series: Sequence[str], files: Sequence[str]) -> ArchiveTask:
    """Return the task that another process has planned, with series and file sets by their names."""
    task = ArchiveTask(**fields)
    every_series, every_files = archive_pages(task.archive)
    series_by_name = {it.name: it for it in every_series}
    files_by_name = {it.name: it for it in every_files}
    task.series = [series_by_name[name] for name in series]
    task.files = [files_by_name[name] for name in files]
    task.cut()
    return task


def update_index_alone(task: IndexTask, new_files: Path, known_files: Mapping[str, bytes]) -> ArchiveBatch:
    """Make the search index in a process that does nothing else."""
    profile = Profile()
    with profile.step("search index"):
        index = update_search(task, new_files, known_files)
    return ArchiveBatch([("search", index)], profile.take())
