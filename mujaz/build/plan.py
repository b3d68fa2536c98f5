"""What of an archive must be made again: that which is not made from the same things as last time."""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import NamedTuple

from mujaz.cache.state import FileStamp, State
from mujaz.model.index_entry import IndexEntry, list_digest
from mujaz.model.page import PageSeries
from mujaz.model.site_file import FileSet
from mujaz.pipeline.render import archive_pages
from mujaz.site.archive_index import Archive
from mujaz.site.near_duplicates import (
    NearDuplicates,
    find_near_duplicates,
    input_digest,
    near_duplicate_ids,
    near_duplicates_from_ids,
)

NO_FILE: FileStamp = b""
"""The signature of no file."""


class Plan(NamedTuple):
    """The archive, and what of it is to be made."""

    archive: Archive
    series: tuple[PageSeries, ...]
    files: tuple[FileSet, ...]
    dropped: tuple[str, ...]
    """Names of series and file sets that are no more."""


def made_from(entries: Iterable[IndexEntry], state: State) -> bytes:
    """Return the digest of all that series, file sets and feet are made from, beside what the key names."""
    return list_digest(entries) + state.record_mark


def plan_archive(archive: Archive, state: State) -> Plan:
    """Compare the archive with what the site was made from."""
    if made_from(archive.entries, state) == state.listed:
        return Plan(archive, (), (), ())
    every_series, every_files = archive_pages(archive)
    names = {it.name for it in every_series} | {it.name for it in every_files}
    return Plan(
        archive=archive,
        series=tuple(it for it in every_series if not _same(state.series.get(it.name), it.input_digest)),
        files=tuple(it for it in every_files if not _same(state.files.get(it.name), it.input_digest)),
        dropped=tuple(sorted((state.series.keys() | state.files.keys()) - names)),
    )


def _same(cached: object, made_from: bytes) -> bool:
    return cached is not None and getattr(cached, "made_from", None) == made_from


def withdraw_repeated_ids(state: State) -> list[tuple[str, FileStamp]]:
    """Take back, where errors are let pass, the briefs whose id another one has; of these the first counts.

    Those taken back are read again by every build. Returns the first ones, whose pages must be made again,
    since the others have overwritten them.
    """
    ids = [cached.entry.id for cached in state.briefs.values() if cached.entry is not None]
    if len(ids) == len(set(ids)):
        return []
    first: dict[str, str] = {}
    overwritten: dict[str, FileStamp] = {}
    for path, cached in sorted(state.briefs.items()):
        if cached.entry is not None:
            first_path = first.setdefault(cached.entry.id, path)
            if first_path != path:
                overwritten[first_path] = state.briefs[first_path].stamp
                state.briefs[path] = cached._replace(stamp=NO_FILE, entry=None, packed=None)
    return list(overwritten.items())


def footer_digests(entries: Iterable[IndexEntry], near_duplicates: NearDuplicates) -> dict[str, bytes]:
    """Return by path a digest of what each brief's foot is made from; entries stand in the site's order."""
    ordered = list(entries)
    digests = [b"", *map(_neighbour_digest, ordered), b""]
    return {
        entry.path: _digest(
            digests[index], digests[index + 2], *map(_neighbour_digest, near_duplicates.get(entry.id, ()))
        )
        for index, entry in enumerate(ordered)
    }


def _digest(*marks: bytes) -> bytes:
    return blake2b(b"\0".join(marks), digest_size=8).digest()


def current_near_duplicates(entries: Sequence[IndexEntry], state: State) -> NearDuplicates:
    """Return the near-duplicates of briefs: those of the last build where nothing has changed for them."""
    digest = input_digest(entries)
    if digest == state.near_duplicates_from:
        return near_duplicates_from_ids(entries, state.near_duplicates)
    near_duplicates = find_near_duplicates(entries)
    state.near_duplicates = near_duplicate_ids(near_duplicates)
    state.near_duplicates_from = digest
    return near_duplicates


def _neighbour_digest(entry: IndexEntry) -> bytes:
    return entry.id.encode() + entry.fragment_digest


def stale_footers(
    digests: dict[str, bytes], digests_before: dict[str, bytes], rendered: Iterable[str]
) -> list[str]:
    """Return the paths of the briefs that must be made again for nothing but their foot."""
    rendered_paths = set(rendered)
    return sorted(
        path
        for path, digest in digests.items()
        if path not in rendered_paths and digests_before.get(path) != digest
    )
