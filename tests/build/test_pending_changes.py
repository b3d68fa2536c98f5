"""Briefs that were rendered or deleted since the site was published."""

from datetime import date

from mujaz.build.pending_changes import PendingChanges
from mujaz.cache.state import CachedBrief
from mujaz.model.index_entry import IndexEntry

ENTRY = IndexEntry(
    "2025-03-04-library",
    "briefs/2025/2025-03-04-library.md",
    date(2025, 3, 4),
    None,
    "wire",
    (),
    (),
    (),
    (),
    b"",
)
PUBLISHED = CachedBrief(b"1", None, ENTRY, None, ())
DRAFT = CachedBrief(b"2", None, None, None, ())


def test_a_rendered_brief_lacks_its_footer_until_it_is_published_first() -> None:
    pending = PendingChanges()
    pending.add_rendered(ENTRY.path, None, PUBLISHED)
    assert pending.without_footer == {ENTRY.path}
    pending.with_footer = {ENTRY.path}
    assert pending.without_footer == set()
    pending.add_rendered(ENTRY.path, PUBLISHED, PUBLISHED)
    assert pending.without_footer == {ENTRY.path}
    assert pending.unpublished == set()


def test_a_brief_that_is_deleted_or_becomes_a_draft_is_unpublished() -> None:
    deleted, drafted = PendingChanges(), PendingChanges()
    deleted.add_deleted(PUBLISHED)
    drafted.add_rendered(ENTRY.path, PUBLISHED, DRAFT)
    assert deleted.unpublished == drafted.unpublished == {ENTRY.id}


def test_a_draft_was_never_published() -> None:
    pending = PendingChanges()
    pending.add_deleted(DRAFT)
    pending.add_deleted(None)
    pending.add_rendered(ENTRY.path, DRAFT, DRAFT)
    assert pending.unpublished == set()
