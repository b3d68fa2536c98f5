"""The same text in other outlets stands below a brief, and a change there reaches it."""

from collections.abc import Iterable
from datetime import date

from mujaz.build.plan import footer_digests, stale_footers
from mujaz.model.index_entry import IndexEntry
from mujaz.site.archive_index import archive_of
from mujaz.site.near_duplicates import find_near_duplicates
from mujaz.site.neighbours import neighbours
from tests.memory_fragments import MemoryFragments
from tests.site import toy
from tests.site.entries import entry

COPY = tuple(range(1, 17))
OTHER = tuple(range(101, 117))


ENTRIES = [
    entry("f-late", 9, "gazette", COPY),
    entry("e-else", 8, "gazette", OTHER),
    entry("d-else", 7, "review", ()),
    entry("c-again", 6, "wire", COPY[:12] + OTHER[:4]),
    entry("b-else", 5, "review", ()),
    entry("a-first", 4, "wire", COPY),
]


def footers_of(entries: list[IndexEntry]) -> dict[str, bytes]:
    return footer_digests(entries, find_near_duplicates(entries))


def named(found: Iterable[IndexEntry]) -> list[str]:
    return [it.id for it in found]


def test_near_duplicates_are_briefs_of_other_outlets_the_earliest_first() -> None:
    found = find_near_duplicates(ENTRIES)
    assert {name: named(others) for name, others in found.items()} == {
        "a-first": ["f-late"],
        "c-again": ["f-late"],
        "f-late": ["a-first", "c-again"],
    }


def test_a_foot_is_made_again_when_a_near_duplicate_far_away_changes_goes_or_comes() -> None:
    before = footers_of(ENTRIES)
    renamed = [*ENTRIES[:-1], entry("a-first", 4, "wire", COPY, fragments=b"new title")]
    rewritten = [*ENTRIES[:-1], entry("a-first", 4, "wire", OTHER)]
    late = "briefs/2025/f-late.md"
    made = {"briefs/2025/a-first.md"}
    assert stale_footers(footers_of(renamed), before, made) == ["briefs/2025/b-else.md", late]
    assert late in stale_footers(footers_of(rewritten), before, made)
    assert late in stale_footers(footers_of(ENTRIES[:-1]), before, ())
    assert stale_footers(footers_of(list(ENTRIES)), before, ()) == []


def test_a_brief_shows_its_near_duplicates_with_outlet_and_day() -> None:
    held = {it.id: {"title.en": f"Title of {it.id}"} for it in ENTRIES}
    archive = archive_of(
        ENTRIES, find_near_duplicates(ENTRIES), MemoryFragments(held), toy.RECORDS, toy.SETTINGS
    )
    shown = neighbours(archive, 0, "en").near_duplicates
    assert [(it.address, it.title, it.outlet.text.value, it.day) for it in shown] == [
        ("en/briefs/a-first/", "Title of a-first", "Sample Wire", date(2025, 3, 4)),
        ("en/briefs/c-again/", "Title of c-again", "Sample Wire", date(2025, 3, 6)),
    ]
    assert neighbours(archive, 1, "en").near_duplicates == ()
