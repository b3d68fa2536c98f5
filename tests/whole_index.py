"""The search index made in one go: the index that the incremental update must equal."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from mujaz.model.settings import Settings
from mujaz.search.brief_postings import BriefPostings
from mujaz.search.index_files import (
    FOLDER,
    File,
    build_index,
    file_digest,
    folder_name,
    labels,
    load_postings,
    manifest_file,
)
from mujaz.search.record_postings import RecordPostings, record_postings
from mujaz.site.archive_index import Archive


def index_archive(archive: Archive) -> Iterator[File]:
    """Yield every file of the index of an archive, without an earlier index."""
    postings = (load_postings(archive.fragments, entry.id) for entry in reversed(archive.entries))
    yield from index_files(postings, record_postings(archive), labels(archive), archive.settings)


def index_files(
    briefs: Iterable[BriefPostings],
    records: Sequence[RecordPostings],
    names: Mapping[str, object],
    settings: Settings,
) -> Iterator[File]:
    """Yield every file of an index of records and briefs, oldest first. Equal input gives equal bytes."""
    contents: dict[str, bytes] = {}
    packed_facets, tables = build_index(briefs, records, settings, contents.__setitem__)
    folder = folder_name((name, file_digest(data)) for name, data in contents.items())
    yield f"{FOLDER}/manifest.json", manifest_file(folder, len(packed_facets), tables, names)
    for name, data in contents.items():
        yield f"{FOLDER}/{folder}/{name}", data
