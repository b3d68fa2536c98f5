"""Bring the search index up to date, and put what has changed of it beside the site."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from mujaz.cache.state import KeptIndex
from mujaz.model.settings import Settings
from mujaz.publish.swap import link
from mujaz.publish.write_file import write_file
from mujaz.search.files import FOLDER, labels, share
from mujaz.search.record_postings import RecordPostings, record_postings
from mujaz.search.update import Index, Shares, update
from mujaz.site.archive_index import Archive
from mujaz.site.fragments import Fragments


class MadeIndex(NamedTuple):
    """The search index as it will stand in the site."""

    kept: KeptIndex
    files: Mapping[str, bytes]
    """Path of each file below its folder, and the digest of what it holds."""


@dataclass(frozen=True, slots=True)
class IndexOrder:
    """An index that is to be brought up to date, with all that it takes for it: it can go to another process.

    What it takes from the entries of an archive is looked at before processes are forked, so that the one
    that makes the index copies few of them."""

    ids: list[str]
    """Of the briefs, the oldest first."""
    digests: list[bytes]
    """Of what is searched in each."""
    fragments: Fragments
    records: Sequence[RecordPostings]
    labels: Mapping[str, object]
    settings: Settings
    made_from: bytes
    place: Path
    """Where the index is kept between builds."""


def index_order(archive: Archive, place: Path, made_from: bytes) -> IndexOrder:
    """Return the order for an index of an archive."""
    return IndexOrder(
        ids=[entry.id for entry in reversed(archive.entries)],
        digests=[entry.search_digest for entry in reversed(archive.entries)],
        fragments=archive.fragments,
        records=record_postings(archive),
        labels=labels(archive),
        settings=archive.settings,
        made_from=made_from,
        place=place,
    )


def update_search(asked: IndexOrder, fresh: Path, before: Mapping[str, bytes]) -> MadeIndex:
    """Return the index as it will stand in the site.

    Only files that are not the same as `before` are put into `fresh`: the others come along when the folder
    of the index before is renamed.
    """
    shares = Shares(asked.ids, asked.digests, lambda at: share(asked.fragments, asked.ids[at]))
    index = update(asked.place, shares, asked.records, asked.labels, asked.settings)
    _put(index, fresh, before)
    return MadeIndex(KeptIndex(asked.made_from, index.folder), index.digests)


def _put(index: Index, fresh: Path, known: Mapping[str, bytes]) -> None:
    made: set[str] = set()
    for name, digest in index.digests.items():
        if known.get(name) != digest:
            target = f"{fresh}/{FOLDER}/{index.folder}/{name}"
            parent, _, _ = target.rpartition("/")
            if parent not in made:
                os.makedirs(parent, exist_ok=True)
                made.add(parent)
            link(index.files / name, target)
    write_file(fresh, f"{FOLDER}/manifest.json", index.manifest)


def moved(before: KeptIndex | None, now: KeptIndex) -> list[tuple[str, str]]:
    """Return the folders to be renamed in the site, from what to what."""
    if before is None or before.folder == now.folder:
        return []
    return [(f"{FOLDER}/{before.folder}", f"{FOLDER}/{now.folder}")]


def gone(before: Mapping[str, bytes], now: MadeIndex) -> list[str]:
    """Return the paths of files that are no more, after the folder has been renamed."""
    return [f"{FOLDER}/{now.kept.folder}/{name}" for name in sorted(before.keys() - now.files.keys())]
