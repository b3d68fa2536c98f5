"""Make, in batches, what depends on the whole archive: lists, entities, feeds, and the feet of briefs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from mujaz.build.footers import write_feet
from mujaz.build.profile import Profile
from mujaz.build.search_index import IndexOrder, MadeIndex, update_search
from mujaz.cache.gc_paused import calm
from mujaz.cache.state import KeptFiles, State
from mujaz.model.page import PageSeries
from mujaz.model.site_file import FileSet
from mujaz.publish.write_file import write_file
from mujaz.render.assemble import PageAssembler
from mujaz.site.archive_index import Archive

BATCH = 60
"""Pages made in one go, about."""
FEET = 4 * BATCH
"""Briefs whose feet are as much work as that."""
WORTH = 10 * BATCH
"""Pages, about, below which starting other processes costs more than it saves."""
LONG = 100_000
"""More pages than any archive has: an index that is made from nothing is worth another process."""


class MadePage(NamedTuple):
    """A page that was made anew."""

    place: int
    """Of its series among those of the work."""
    number: int
    address: str


Made = MadePage | tuple[str, KeptFiles | MadeIndex]
"""What a batch comes to: pages of series, and the rest by name."""


@dataclass(slots=True)
class ArchiveWork:
    """What is to be made of an archive. Each process that does a part of it has a copy of its own."""

    archive: Archive
    composer: PageAssembler
    fresh: Path
    series: Sequence[PageSeries]
    """Those that are not made from the same things as last time."""
    files: Sequence[FileSet]
    feet: Sequence[int]
    """Places in `archive.entries` of the briefs whose pages lie in `fresh` without their foot."""
    before: State
    search: IndexOrder | None
    """None where the search index is as it was, not wanted, or made elsewhere."""
    profile: Profile = field(default_factory=Profile)
    parts: list[tuple[bytes, ...]] = field(default_factory=list)
    """What each page of each series is made from."""
    pages: list[tuple[int, int]] = field(default_factory=list)
    """What is to be made of the series: places in `series` and numbers of pages, in the order of making."""
    batches: list[Callable[[], Iterable[Made]]] = field(default_factory=list)

    def plan(self) -> int:
        """Cut the work into batches and return how many pages' worth of work they are, about."""
        self.parts = [it.page_digests() for it in self.series]
        self.pages = sorted(self._stale(), key=self._order)
        self.batches = [
            *([self._index] if self.search is not None else ()),
            *(partial(self._files, files) for files in self.files),
            *(partial(self._pages, start) for start in range(0, len(self.pages), BATCH)),
            *(partial(self._feet, start) for start in range(0, len(self.feet), FEET)),
        ]
        index = 0 if self.search is None else len(self.feet) if self.before.search else LONG
        return index + BATCH * len(self.files) + len(self.pages) + len(self.feet) * BATCH // FEET

    def begin(self) -> None:
        """Begin in another process, which counts its own seconds."""
        self.profile = Profile()

    def do(self, number: int) -> list[Made]:
        """Make one batch and return what was made."""
        return [*self.batches[number]()]

    def done(self) -> dict[str, float]:
        """Return the seconds spent in each room."""
        return self.profile.seconds

    def standing(self) -> list[list[str]]:
        """Return the addresses of the pages of each series, empty for those that were not there before."""
        found = []
        for series, parts in zip(self.series, self.parts, strict=True):
            kept = self.before.series.get(series.name)
            before = kept.addresses[: len(parts)] if kept else ()
            found.append([*before, *[""] * (len(parts) - len(before))])
        return found

    def _stale(self) -> Iterator[tuple[int, int]]:
        """Yield the pages that are not those that stand in the site."""
        for place, (series, parts) in enumerate(zip(self.series, self.parts, strict=True)):
            before = self.before.series.get(series.name)
            known = before.parts if before and len(before.parts) == len(parts) else ()
            for number, part in enumerate(parts):
                if not known or known[number] != part:
                    yield place, number

    def _order(self, page: tuple[int, int]) -> tuple[float, str, int]:
        """Sort key that puts together what shares the most: pages of lists that show the same time, since
        lists are in order of time, and a page in all languages."""
        place, number = page
        return number / len(self.parts[place]), self.series[place].name.partition("/")[2], number

    def _pages(self, start: int) -> Iterator[Made]:
        for place, number in self.pages[start : start + BATCH]:
            series = self.series[place]
            with self.profile.room("lists: views"):
                page = series.make_page(number)
            with self.profile.room("lists: render"):
                data = self.composer.page(page)
            with self.profile.room("lists: write"):
                write_file(self.fresh, f"{page.address}index.html", data)
            yield MadePage(place, number, page.address)

    def _files(self, files: FileSet) -> Iterator[Made]:
        paths = []
        with self.profile.room(f"files: {files.name.partition('/')[0]}"):
            for path, data in files.files():
                write_file(self.fresh, path, data)
                paths.append(path)
        yield files.name, KeptFiles(files.input_digest, tuple(paths))

    def _index(self) -> Iterator[Made]:
        assert self.search is not None
        with self.profile.room("search index"), calm():
            index = update_search(self.search, self.fresh, self.before.search_files)
        yield "search", index

    def _feet(self, start: int) -> tuple[Made, ...]:
        with self.profile.room("feet of briefs"):
            write_feet(self.fresh, self.composer, self.archive, self.feet[start : start + FEET])
        return ()


def index_alone(
    asked: IndexOrder, fresh: Path, before: Mapping[str, bytes]
) -> tuple[list[Made], Mapping[str, float]]:
    """Make the search index in a process that does nothing else. Returns a batch, and the seconds it took."""
    profile = Profile()
    with profile.room("search index"):
        index = update_search(asked, fresh, before)
    return [("search", index)], profile.seconds
