"""Make, in batches, what depends on the whole archive: lists, entities, feeds, and the feet of briefs."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from mujaz.cache.calm import calm
from mujaz.cache.state import KeptFiles, KeptSeries, State
from mujaz.host.feet import write_feet
from mujaz.host.profile import Profile
from mujaz.host.search_work import IndexOrder, MadeIndex, update_search
from mujaz.host.write import write_file
from mujaz.model.files import FileSet
from mujaz.model.page import Series
from mujaz.render.compose import Composer
from mujaz.site.archive import Archive

BATCH = 60
"""Pages made in one go, about."""
Kept = tuple[str, KeptSeries | KeptFiles | MadeIndex, int]
"""Name, what was made, and how many pages of it were made anew."""
LONG = 100_000
"""More than any other task: an index that is made from nothing is begun first."""
WORTH = 10 * BATCH
"""Pages, about, below which starting other processes costs more than it saves."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to make, and how many pages' worth of work it is."""

    weight: int
    do: Callable[[], Kept | None]


def _without_language(series: Series) -> str:
    """Sort key that puts the same pages in all languages together: what they share is then made once."""
    return series.name.partition("/")[2]


@dataclass(slots=True)
class ArchiveWork:
    """What is to be made of an archive. Each process that does a part of it has a copy of its own."""

    archive: Archive
    composer: Composer
    fresh: Path
    series: Sequence[Series]
    """Those that are not made from the same things as last time."""
    files: Sequence[FileSet]
    feet: Sequence[int]
    """Places in `archive.entries` of the briefs whose pages lie in `fresh` without their foot."""
    before: State
    search: IndexOrder | None
    """None where the search index is as it was, not wanted, or made elsewhere."""
    profile: Profile = field(default_factory=Profile)
    batches: list[list[Task]] = field(default_factory=list)

    def plan(self) -> int:
        """Cut the work into batches and return how many pages' worth of work they are, about."""
        weight, total = BATCH, 0
        for task in self._tasks():
            if weight >= BATCH:
                self.batches.append([])
                weight = 0
            self.batches[-1].append(task)
            weight += task.weight
            total += task.weight
        return total

    def begin(self) -> None:
        """Begin in another process, which counts its own seconds."""
        self.profile = Profile()

    def do(self, number: int) -> list[Kept]:
        """Make one batch and return what was made, by name."""
        return [kept for task in self.batches[number] if (kept := task.do())]

    def done(self) -> dict[str, float]:
        """Return the seconds spent in each room."""
        return self.profile.seconds

    def _tasks(self) -> Iterator[Task]:
        if self.search is not None:
            yield Task(len(self.feet) if self.before.search else LONG, self._index)
        for files in self.files:
            yield Task(BATCH, partial(self._files, files))
        for series in sorted(self.series, key=_without_language):
            parts = series.parts()
            stale = self._stale(series, parts)
            make = partial(self._series, series, parts, stale)
            yield Task(len(stale), make)
        for start in range(0, len(self.feet), BATCH):
            yield Task(BATCH // 4, partial(self._feet, start))

    def _stale(self, series: Series, parts: tuple[bytes, ...]) -> Collection[int]:
        """Return the numbers of the pages that are not those that stand in the site."""
        before = self.before.series.get(series.name)
        if before is None or len(before.parts) != len(parts):
            return range(len(parts))
        return frozenset(number for number, part in enumerate(parts) if before.parts[number] != part)

    def _series(self, series: Series, parts: tuple[bytes, ...], stale: Collection[int]) -> Kept:
        """Make the stale pages of a series; the others stand as they are."""
        addresses = []
        for number in range(len(parts)):
            if number not in stale:
                addresses.append(self.before.series[series.name].addresses[number])
                continue
            with self.profile.room("lists: views"):
                page = series.make(number)
            with self.profile.room("lists: render"):
                data = self.composer.page(page)
            with self.profile.room("lists: write"):
                write_file(self.fresh, f"{page.address}index.html", data)
            addresses.append(page.address)
        return series.name, KeptSeries(series.made_from, parts, tuple(addresses)), len(stale)

    def _files(self, files: FileSet) -> Kept:
        paths = []
        with self.profile.room(f"files: {files.name.partition('/')[0]}"):
            for path, data in files.files():
                write_file(self.fresh, path, data)
                paths.append(path)
        return files.name, KeptFiles(files.made_from, tuple(paths)), 0

    def _index(self) -> Kept:
        assert self.search is not None
        with self.profile.room("search index"), calm():
            index = update_search(self.search, self.fresh, self.before.search_files)
        return "search", index, 0

    def _feet(self, start: int) -> None:
        with self.profile.room("feet of briefs"):
            write_feet(self.fresh, self.composer, self.archive, self.feet[start : start + BATCH])


def index_alone(
    asked: IndexOrder, fresh: Path, before: Mapping[str, bytes]
) -> tuple[list[Kept], Mapping[str, float]]:
    """Make the search index in a process that does nothing else. Returns a batch, and the seconds it took."""
    profile = Profile()
    with profile.room("search index"):
        index = update_search(asked, fresh, before)
    return [("search", index, 0)], profile.seconds
