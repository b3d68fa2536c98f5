"""Renders, in batches, what depends on the whole archive: lists, entities, feeds, footers of briefs."""

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
"""Approximate number of pages in a batch."""
FOOTER_BATCH = 4 * BATCH
"""Briefs whose footers take as long as a batch of pages."""
FEWEST_FOR_WORKERS = 10 * BATCH
"""Fewest pages for which worker processes pay off."""
INDEX_FROM_NOTHING = 100_000
"""Counts as so many pages: building an index from nothing always pays for a worker process."""


class RenderedPage(NamedTuple):
    """A page of a series that was rendered."""

    series_index: int
    """Index of its series in `ArchiveTask.series`."""
    number: int
    address: str


BatchResult = RenderedPage | tuple[str, CachedFiles | UpdatedIndex]
"""A rendered page, or the name of a file set or the search index with its files."""


class ArchiveBatch(NamedTuple):
    """The results of one batch."""

    results: Sequence[BatchResult]
    seconds: dict[str, float]
    """Time spent in each step."""


@dataclass(slots=True)
class ArchiveTask:
    """Everything to be rendered of an archive. Each worker process has a copy of its own.

    A pickle holds the names of series and file sets, whose functions cannot be pickled; another process
    makes them again from the archive.
    """

    archive: Archive
    composer: PageAssembler
    new_files: Path
    series: Sequence[PageSeries]
    """Those whose inputs changed since the last build."""
    files: Sequence[FileSet]
    footers: Sequence[int]
    """Indices in `archive.entries` of the briefs whose pages in `new_files` lack their footers."""
    state: State
    index_task: IndexTask | None
    """None where the search index is up to date, off, or updated by another process."""
    size: int = field(default_factory=lambda: BATCH)
    """Approximate number of pages in a batch."""
    profile: Profile = field(default_factory=Profile)
    part_digests: list[tuple[bytes, ...]] = field(default_factory=list)
    """Digest of the inputs of each page of each series."""
    pages: list[tuple[int, int]] = field(default_factory=list)
    """Stale pages of the series, in the order of rendering: index in `series` and number of the page."""
    batches: list[Callable[[], Iterable[BatchResult]]] = field(default_factory=list)

    def plan(self) -> int:
        """Divide the task into batches, and return its approximate size in pages."""
        self.part_digests = [series.page_digests() for series in self.series]
        self.pages = sorted(self._stale_pages(), key=self._order)
        self.divide()
        index = (
            0 if self.index_task is None else len(self.footers) if self.state.search else INDEX_FROM_NOTHING
        )
        return index + BATCH * len(self.files) + len(self.pages) + len(self.footers) * BATCH // FOOTER_BATCH

    def divide(self) -> None:
        """Divide the planned pages, the files, the footers and the index into batches."""
        self.batches = [
            *([self._index] if self.index_task is not None else ()),
            *(partial(self._files, files) for files in self.files),
            *(partial(self._pages, start) for start in range(0, len(self.pages), self.size)),
            *(partial(self._footers, start) for start in range(0, len(self.footers), FOOTER_BATCH)),
        ]

    def __reduce__(self) -> tuple[Any, ...]:
        """Return the parts from which another process makes the same task."""
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
        names = [series.name for series in self.series], [files.name for files in self.files]
        return _restored_task, (fields, *names)

    def do(self, number: int) -> ArchiveBatch:
        """Render one batch."""
        results = [*self.batches[number]()]
        return ArchiveBatch(results, self.profile.take())

    def published_addresses(self) -> list[list[str]]:
        """Return the addresses of the pages of each series, empty for pages that are not published yet."""
        addresses = []
        for series, parts in zip(self.series, self.part_digests, strict=True):
            cached = self.state.series.get(series.name)
            published = cached.addresses[: len(parts)] if cached else ()
            addresses.append([*published, *[""] * (len(parts) - len(published))])
        return addresses

    def _stale_pages(self) -> Iterator[tuple[int, int]]:
        """Yield the pages that are not in the site, or are there with other inputs."""
        for series_index, (series, parts) in enumerate(zip(self.series, self.part_digests, strict=True)):
            before = self.state.series.get(series.name)
            known = before.parts if before and len(before.parts) == len(parts) else ()
            for number, part in enumerate(parts):
                if not known or known[number] != part:
                    yield series_index, number

    def _order(self, page: tuple[int, int]) -> tuple[float, str, int]:
        """Sort key: pages of lists at the same depth, then the same page in all languages.

        Lists are in order of time, so that such pages show the same briefs, whose fragments are read once.
        """
        series_index, number = page
        depth = number / len(self.part_digests[series_index])
        return depth, self.series[series_index].name.partition("/")[2], number

    def _pages(self, start: int) -> Iterator[BatchResult]:
        for series_index, number in self.pages[start : start + self.size]:
            series = self.series[series_index]
            with self.profile.step("lists: views"):
                page = series.make_page(number)
            with self.profile.step("lists: render"):
                data = self.composer.page(page)
            with self.profile.step("lists: write"):
                write_file(self.new_files, f"{page.address}index.html", data)
            yield RenderedPage(series_index, number, page.address)

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


def _restored_task(fields: dict[str, Any], series: Sequence[str], files: Sequence[str]) -> ArchiveTask:
    """Return a task that another process planned, with the series and file sets of these names."""
    task = ArchiveTask(**fields)
    every_series, every_files = archive_pages(task.archive)
    series_by_name = {it.name: it for it in every_series}
    files_by_name = {it.name: it for it in every_files}
    task.series = [series_by_name[name] for name in series]
    task.files = [files_by_name[name] for name in files]
    task.divide()
    return task


def update_index_alone(task: IndexTask, new_files: Path, known_files: Mapping[str, bytes]) -> ArchiveBatch:
    """Update the search index in a process of its own."""
    profile = Profile()
    with profile.step("search index"):
        index = update_search(task, new_files, known_files)
    return ArchiveBatch([("search", index)], profile.take())
