"""Lists the project's speed targets, and compares measurements with them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchmarks.peers.hugo import HUGO, WITH_PAGEFIND
from benchmarks.peers.mkdocs import MKDOCS
from benchmarks.speed.cold import BARE, OURS, pair_name
from benchmarks.speed.growth import memory_exponent, time_exponent
from benchmarks.speed.number_format import kilobytes, megabytes, number, seconds
from benchmarks.speed.results_store import ResultsStore

SMALL, MIDDLE, LARGE = 100, 1_000, 10_000
NumberFormat = Callable[[float | None], str]


@dataclass(frozen=True, slots=True)
class Target:
    """One promise: a number that is at most its limit."""

    words: str
    limit: float
    value: float | None
    """None where it was not measured."""
    format_value: NumberFormat

    @property
    def verdict(self) -> str:
        if self.value is None:
            return "not measured"
        return "met" if self.value <= self.limit else "**not met**"


def targets(store: ResultsStore) -> Iterator[Target]:
    """Yield every target with what was measured for it."""
    yield from _cold(store)
    yield from _edits(store)
    yield from _preview(store)
    yield from _growth(store)
    yield from _weight(store)


def _cold(store: ResultsStore) -> Iterator[Target]:
    bare = pair_name(HUGO)
    for size, limit in ((SMALL, 2.0), (MIDDLE, 0.8), (LARGE, 0.35)):
        words = f"Cold build, {size:,} briefs, without search: share of Hugo's time"
        yield Target(words, limit, store.ratio(size, bare, BARE, HUGO), number)
    for size, limit in ((MIDDLE, 0.5), (LARGE, 0.2)):
        words = f"The same, {size:,} briefs, the far goal"
        yield Target(words, limit, store.ratio(size, bare, BARE, HUGO), number)
    value = store.ratio(MIDDLE, pair_name(MKDOCS), BARE, MKDOCS)
    yield Target(f"The same, {MIDDLE:,} briefs: share of stock MkDocs' time", 1 / 12, value, number)
    for size in (SMALL, MIDDLE, LARGE):
        value = store.ratio(size, pair_name(WITH_PAGEFIND), OURS, WITH_PAGEFIND)
        words = f"Cold build, {size:,} briefs, with search: share of Hugo's and Pagefind's time"
        yield Target(words, 1.0, value, number)
    value = store.median("cold", LARGE, "memory", "together")
    yield Target(f"Peak memory of a cold build, {LARGE:,} briefs (MB)", 500e6, value, megabytes)


def _edits(store: ResultsStore) -> Iterator[Target]:
    hugo = store.median("cold", LARGE, HUGO)
    for name in ("body of one brief", "title of one brief"):
        value = store.median("edit", LARGE, name)
        yield Target(f"Build after an edit, {name}, {LARGE:,} briefs (s)", 1.0, value, seconds)
        share = value / hugo if value and hugo else None
        yield Target("The same: share of Hugo's build", 1 / 30, share, number)
    value = store.median("edit", LARGE, "nothing changed")
    yield Target(f"Build where nothing changed, {LARGE:,} briefs (s)", 0.5, value, seconds)
    value = store.median("edit", LARGE, "check of one changed brief")
    yield Target(f"Check of one changed brief, {LARGE:,} briefs (s)", 0.4, value, seconds)
    helps = [store.median("edit", size, "help") for size in store.sizes("edit")]
    value = min((seconds_of_help for seconds_of_help in helps if seconds_of_help is not None), default=None)
    yield Target("`build.py --help` (s)", 0.15, value, seconds)


def _preview(store: ResultsStore) -> Iterator[Target]:
    value = store.median("serve", LARGE, "save: body", "page")
    yield Target(f"Preview, {LARGE:,} briefs: from a save to the new page (s)", 0.2, value, seconds)
    value = store.median("serve", LARGE, "start", "page as saved")
    words = f"Preview, {LARGE:,} briefs: from the start to a page as last saved (s)"
    yield Target(words, 2.0, value, seconds)


def _growth(store: ResultsStore) -> Iterator[Target]:
    words = "Growth of {} from 1,000 briefs to the largest archive: exponent"
    yield Target(words.format("time"), 1.03, time_exponent(store, OURS), number)
    yield Target(words.format("memory"), 0.5, memory_exponent(store), number)


def _weight(store: ResultsStore) -> Iterator[Target]:
    for field, words, limit, shape in (
        ("median brief", "Page of a brief, the middle one (kB)", 40e3, kilobytes),
        ("largest brief", "Page of a brief, the largest (kB)", 40e3, kilobytes),
        ("all", "The published site (MB)", 1e9, megabytes),
    ):
        value = store.median("weight", LARGE, "site", field)
        yield Target(f"{words}, {LARGE:,} briefs", limit, value, shape)
    large, middle = (store.median("weight", size, "site", "largest list") for size in (LARGE, MIDDLE))
    value = large / middle if large and middle else None
    yield Target("Largest list page at 10,000 briefs: times that at 1,000", 1.5, value, number)
