"""Entries made by hand, for lists that need no texts."""

from datetime import date

from mujaz.link.near_duplicates import pack_min_hashes
from mujaz.model.index_entry import DIGEST, IndexEntry


def entry(
    name: str,
    day: int = 1,
    outlet: str = "gazette",
    min_hashes: tuple[int, ...] = (),
    *,
    fragments: bytes = b"f",
    entities: tuple[str, ...] = (),
) -> IndexEntry:
    """Return an entry of March 2025."""
    return IndexEntry(
        id=name,
        path=f"briefs/2025/{name}.md",
        day=date(2025, 3, day),
        changed=None,
        outlet=outlet,
        tags=(),
        entities=entities,
        speakers=(),
        corrections=(),
        digests=bytes(DIGEST) + fragments,
        fingerprint=pack_min_hashes(min_hashes),
    )
