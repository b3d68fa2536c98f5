"""Builds the search index as a map and a reduction: collects postings of ranges of briefs and merges them."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from mujaz.cluster.job import BuildJob, one_at_a_time
from mujaz.cluster.shared_index import ArchiveView, open_archive
from mujaz.cluster.written_files import WrittenFiles, write_files
from mujaz.search.brief_postings import BriefPostings
from mujaz.search.index_files import (
    FOLDER,
    MAX_FILE_LENGTH,
    card_files,
    facet_files,
    file_digest,
    folder_name,
    labels,
    line_files,
    load_postings,
    manifest_file,
    ui_word_files,
)
from mujaz.search.index_lines import IndexLines, encode_by_form, entries_by_form
from mujaz.search.line_table import LineTable
from mujaz.search.postings import encode, new_entries
from mujaz.search.record_postings import record_postings

MANIFEST = f"{FOLDER}/manifest.json"


@dataclass(frozen=True, slots=True)
class GatheredPostings:
    """The postings of neighbouring briefs, the oldest first."""

    postings: Mapping[str, "array[int]"]
    """Numbers of briefs by search form."""
    columns: tuple[bytes, ...]
    """Packed columns of each brief."""
    texts: tuple[tuple[str, bytes], ...]
    """Name and digest of each brief's own file in the index."""


@dataclass(frozen=True, slots=True)
class FinishedIndex:
    """An index without the briefs' own files."""

    folder: str
    written_files: WrittenFiles
    manifest: bytes
    """File that leads readers to the folder. It must be written after all files of the folder."""


def ranges(briefs: int, partition_size: int) -> list[tuple[int, int]]:
    """Return ranges of the briefs' numbers in the index, in which the oldest brief is 0."""
    return [
        (start, min(start + partition_size, briefs)) for start in range(0, max(briefs, 1), partition_size)
    ]


@one_at_a_time
def gather_range(job: BuildJob, start: int, end: int) -> GatheredPostings:
    """Return the postings of the briefs with the numbers from `start` to `end`."""
    briefs = list(_brief_postings(open_archive(job), start, end))
    return GatheredPostings(
        postings=dict(entries_by_form((brief.entries() for brief in briefs), start)),
        columns=tuple(brief.facets.pack() for brief in briefs),
        texts=tuple(
            (_text_name(start + index), file_digest(brief.text_json.encode()))
            for index, brief in enumerate(briefs)
        ),
    )


def merge_postings(gathered: Sequence[GatheredPostings]) -> GatheredPostings:
    """Return neighbouring ranges as one. They must be in ascending order, so that postings stay sorted."""
    merged: defaultdict[str, array[int]] = defaultdict(new_entries)
    for part in gathered:
        for form, numbers_of_form in part.postings.items():
            merged[form].extend(numbers_of_form)
    return GatheredPostings(
        postings=dict(merged),
        columns=tuple(chain.from_iterable(part.columns for part in gathered)),
        texts=tuple(chain.from_iterable(part.texts for part in gathered)),
    )


@one_at_a_time
def finish_index(job: BuildJob, gathered: GatheredPostings) -> FinishedIndex:
    """Write the index without the briefs' own files, which `write_texts` writes."""
    archive = open_archive(job).archive
    records = record_postings(archive)
    lists = {form: encode(numbers_of_form) for form, numbers_of_form in gathered.postings.items()}
    tables = {folder: LineTable(folder, limit) for folder, limit in MAX_FILE_LENGTH.items()}
    contents = dict(
        line_files(tables, IndexLines(lists, encode_by_form(record.entries().items() for record in records)))
    )
    contents.update(card_files(records))
    contents.update(facet_files(gathered.columns, records))
    contents.update(ui_word_files(archive.settings))
    folder = folder_name((*((name, file_digest(data)) for name, data in contents.items()), *gathered.texts))
    files = ((f"{FOLDER}/{folder}/{name}", data) for name, data in contents.items())
    written_files = write_files(job.output, job.site_files(files))
    return FinishedIndex(
        folder, written_files, manifest_file(folder, len(gathered.columns), tables, labels(archive))
    )


@one_at_a_time
def write_texts(job: BuildJob, folder: str, start: int, end: int) -> WrittenFiles:
    """Write the own files of the briefs with the numbers from `start` to `end`."""
    briefs = enumerate(_brief_postings(open_archive(job), start, end), start)
    files = (
        (f"{FOLDER}/{folder}/{_text_name(number)}", brief.text_json.encode()) for number, brief in briefs
    )
    return write_files(job.output, job.site_files(files))


def _text_name(number: int) -> str:
    return f"t/{number}.json"


def _brief_postings(archive_view: ArchiveView, start: int, end: int) -> Iterator[BriefPostings]:
    entries = archive_view.archive.entries
    for number in range(start, end):
        yield load_postings(archive_view.archive.fragments, entries[len(entries) - 1 - number].id)
