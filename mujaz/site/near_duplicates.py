"""Finds briefs of other outlets that carry nearly the same text, such as agency copy."""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import blake2b

from mujaz.link.near_duplicates import similar_keys, unpack_min_hashes
from mujaz.model.index_entry import IndexEntry, fact_digests

NearDuplicates = Mapping[str, Sequence[IndexEntry]]
"""Id of each brief that has near-duplicates to their entries, the earliest first."""


def find_near_duplicates(entries: Sequence[IndexEntry]) -> NearDuplicates:
    """Return the near-duplicates of each brief among those of other outlets."""
    by_id = {entry.id: entry for entry in entries}
    near_duplicates = {}
    for brief_id, similar in similar_keys(
        {entry.id: unpack_min_hashes(entry.fingerprint) for entry in entries}
    ).items():
        outlet = by_id[brief_id].outlet
        of_others = [by_id[other] for other in similar if by_id[other].outlet != outlet]
        if of_others:
            near_duplicates[brief_id] = tuple(sorted(of_others, key=_earliest_first))
    return near_duplicates


def near_duplicate_ids(near_duplicates: NearDuplicates) -> dict[str, tuple[str, ...]]:
    """Return near-duplicates as ids, for a cache."""
    return {brief_id: tuple([entry.id for entry in others]) for brief_id, others in near_duplicates.items()}


def near_duplicates_from_ids(
    entries: Sequence[IndexEntry], ids: Mapping[str, Sequence[str]]
) -> NearDuplicates:
    """Return the near-duplicates that `near_duplicate_ids` was given; all of them are among `entries`."""
    by_id = {entry.id: entry for entry in entries} if ids else {}
    return {brief_id: tuple([by_id[other] for other in others]) for brief_id, others in ids.items()}


def input_digest(entries: Sequence[IndexEntry]) -> bytes:
    """Return a digest of everything that near-duplicates depend on."""
    min_hashes = b"\n".join([entry.fingerprint for entry in entries])
    return blake2b(fact_digests(entries) + b"\0" + min_hashes, digest_size=16).digest()


def _earliest_first(entry: IndexEntry) -> tuple[date, str]:
    return entry.day or date.max, entry.id
