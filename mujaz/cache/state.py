"""What a build remembers for the next one: what each file came to, and what each page was made from."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from mujaz.cache.fragment_store import Packed
from mujaz.model.check_summary import CheckSummary
from mujaz.model.finding import Finding
from mujaz.model.index_entry import IndexEntry

FileStamp = bytes


class CachedBrief(NamedTuple):
    """What one brief's file came to."""

    stamp: FileStamp
    listing: CheckSummary | None
    entry: IndexEntry | None
    packed: Packed | None
    findings: tuple[Finding, ...]


class CachedSeries(NamedTuple):
    """The pages of a series, as they stand in the site."""

    made_from: bytes
    parts: tuple[bytes, ...]
    addresses: tuple[str, ...]


class CachedFiles(NamedTuple):
    """The files of a file set, as they stand in the site."""

    made_from: bytes
    paths: tuple[str, ...]


class CachedIndex(NamedTuple):
    """The search index, as it stands in the site."""

    made_from: bytes
    folder: str
    """Its folder below `search/`."""


@dataclass(slots=True)
class State:
    """One site's memory. Only as good as the key, which names everything else that pages depend on."""

    key: str
    site: tuple[int, ...] = ()
    """What tells the published folder from another one in its place."""
    names: tuple[str, ...] = ()
    """Names of the fragments, in the order in which packs hold them."""
    record_files: dict[str, tuple[FileStamp, Any]] = field(default_factory=dict)
    """Path of each file of records to its stamp and what was parsed."""
    records: bytes = b""
    """Digest of all that a brief's page depends on in the records."""
    record_mark: bytes = b""
    """Digest of the signatures of all files of records."""
    record_findings: tuple[Finding, ...] = ()
    briefs: dict[str, CachedBrief] = field(default_factory=dict)
    """By path."""
    series: dict[str, CachedSeries] = field(default_factory=dict)
    files: dict[str, CachedFiles] = field(default_factory=dict)
    footers: dict[str, bytes] = field(default_factory=dict)
    """Path of each published brief to a digest of what the foot of its pages is made from."""
    near_duplicates_from: bytes = b""
    """Digest of everything that near-duplicates depend on."""
    near_duplicates: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Id of each brief that others have published too to the ids of those, the earliest first."""
    listed: bytes = b""
    """Digest of all that series, file sets and feet were made from."""
    search: CachedIndex | None = None
    search_files: dict[str, bytes] = field(default_factory=dict)
    """Path of each file of the index below its folder, and the digest of what it holds."""

    def keep(self, name: str, kept: CachedSeries | CachedFiles) -> list[str]:
        """Remember what was made, and return the paths of what it no longer holds."""
        before = self.series.get(name) if isinstance(kept, CachedSeries) else self.files.get(name)
        if isinstance(kept, CachedSeries):
            self.series[name] = kept
        else:
            self.files[name] = kept
        return sorted(set(_paths(before)) - set(_paths(kept)))

    def drop(self, name: str) -> list[str]:
        """Forget a series or a file set that is no more, and return its paths."""
        return [*_paths(self.series.pop(name, None)), *_paths(self.files.pop(name, None))]


def _paths(kept: CachedSeries | CachedFiles | None) -> tuple[str, ...]:
    if isinstance(kept, CachedSeries):
        return tuple(f"{address}index.html" for address in kept.addresses)
    return kept.paths if kept else ()
