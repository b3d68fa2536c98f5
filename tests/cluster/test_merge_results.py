"""Laws of what is put together from parts: the order in which they came, and the groups, leave no trace."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mujaz.cluster.brief_task import PartitionEntry, PartitionResult
from mujaz.cluster.finish_map import PAGES_PER_TASK, batches
from mujaz.cluster.merge_results import merge_results
from mujaz.cluster.search_task import ranges
from mujaz.cluster.written_files import FileDigests, WrittenFiles, path_digest
from mujaz.model.index_entry import IndexEntry, newest_first

FIRST = date(2025, 1, 1)
days = st.lists(st.integers(0, 400), max_size=30)
lengths = st.lists(st.integers(0, 3 * PAGES_PER_TASK), max_size=12)


def entry(number: int, day: int) -> IndexEntry:
    when = FIRST + timedelta(days=day)
    return IndexEntry(f"b-{number}", f"briefs/{number}.md", when, when, "o", (), (), (), (), b"")


def part(number: int, some: Sequence[IndexEntry]) -> PartitionResult:
    entries = tuple(PartitionEntry(entry, number) for entry in sorted(some, key=newest_first))
    return PartitionResult(entries, (), (), ("title",) if some else ())


@given(days, st.integers(1, 7), st.integers(2, 4))
def test_parts_merge_to_the_same_whatever_the_groups(given_days: list[int], size: int, width: int) -> None:
    every = [entry(number, day) for number, day in enumerate(given_days)]
    parts = [part(start, every[start : start + size]) for start in range(0, len(every), size)] or [
        part(0, [])
    ]
    at_once = merge_results(parts)
    while len(parts) > 1:
        parts = [merge_results(parts[start : start + width]) for start in range(0, len(parts), width)]
    assert merge_results(parts) == at_once
    assert [placed.entry for placed in at_once.entries] == sorted(every, key=newest_first)


@given(lengths)
def test_every_page_of_a_list_is_made_once(pages: list[int]) -> None:
    spans = batches(pages)
    pages_of_batches = [
        (number, page) for batch in spans for number, start, end in batch for page in range(start, end)
    ]
    assert pages_of_batches == [
        (number, page) for number, length in enumerate(pages) for page in range(length)
    ]
    assert all(sum(end - start for _, start, end in batch) <= PAGES_PER_TASK for batch in spans)


@given(st.integers(0, 1000), st.integers(1, 300))
def test_ranges_hold_every_brief_once(briefs: int, share: int) -> None:
    spans = ranges(briefs, share)
    assert [number for start, end in spans for number in range(start, end)] == list(range(briefs))
    assert spans  # an index without briefs is an index too


@given(st.sets(st.text(max_size=20), max_size=40), st.sets(st.text(max_size=20), max_size=40))
def test_only_what_has_no_mark_is_of_others(own: set[str], existing: set[str]) -> None:
    digests = FileDigests()
    digests.add(WrittenFiles(b"".join(map(path_digest, own))))
    assert set(digests.unwritten(existing)) == existing - own
