"""Decides what of an archive must be rendered again, by digests of its inputs."""

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
"""The stamp of no file: a result with it is never valid."""


class Plan(NamedTuple):
    """The archive, and the parts of it that are to be rendered."""

    archive: Archive
    series: tuple[PageSeries, ...]
    files: tuple[FileSet, ...]
    dropped: tuple[str, ...]
    """Names of series and file sets that the site has and the archive has not."""


def made_from(entries: Iterable[IndexEntry], state: State) -> bytes:
    """Return the digest of everything that series, file sets and footers depend on, but for the build key."""
    return list_digest(entries) + state.record_mark


def plan_archive(archive: Archive, state: State) -> Plan:
    """Return the parts of the archive whose inputs changed since the site was rendered."""
    if made_from(archive.entries, state) == state.listed:
        return Plan(archive, (), (), ())
    every_series, every_files = archive_pages(archive)
    names = {series.name for series in every_series} | {files.name for files in every_files}
    return Plan(
        archive=archive,
        series=tuple(
            series for series in every_series if not _same(state.series.get(series.name), series.input_digest)
        ),
        files=tuple(
            files for files in every_files if not _same(state.files.get(files.name), files.input_digest)
        ),
        dropped=tuple(sorted((state.series.keys() | state.files.keys()) - names)),
    )


def _same(cached: object, made_from: bytes) -> bool:
    return cached is not None and getattr(cached, "made_from", None) == made_from


def withdraw_repeated_ids(state: State) -> list[tuple[str, FileStamp]]:
    """Withdraw the briefs whose id an earlier one has; a build that goes on after errors meets such briefs.

    The withdrawn ones are read again by every build. Returns the first ones, which must be rendered again,
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
    """Return, by path, the digest of the inputs of each brief's footer; `entries` are newest first."""
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
    """Return the near-duplicates of briefs, from the cache where their inputs are the same."""
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
    """Return the paths of the briefs that must be rendered again for their footer alone."""
    rendered_paths = set(rendered)
    return sorted(
        path
        for path, digest in digests.items()
        if path not in rendered_paths and digests_before.get(path) != digest
    )
