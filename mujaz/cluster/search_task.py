"""The search index as a map and a reduction: postings of ranges of briefs, put together by twos and more."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from mujaz.cluster.job import Job, one_at_a_time
from mujaz.cluster.shared_index import Whole, open_whole
from mujaz.cluster.written_files import Written, put
from mujaz.search.brief_postings import BriefPostings
from mujaz.search.files import (
    FOLDER,
    MOST,
    cards,
    digest,
    folder_name,
    labels,
    line_files,
    manifest,
    share,
    side_files,
    word_files,
)
from mujaz.search.merge import Lines, gather, postings
from mujaz.search.postings import encode, numbers
from mujaz.search.record_postings import record_postings
from mujaz.search.sorted_table import Table

MANIFEST = f"{FOLDER}/manifest.json"


@dataclass(frozen=True, slots=True)
class Gathered:
    """The postings of neighbouring briefs, the oldest first."""

    postings: Mapping[str, "array[int]"]
    columns: tuple[bytes, ...]
    """Packed."""
    texts: tuple[tuple[str, bytes], ...]
    """Name of each brief's own file in the index, and the digest of what it holds."""


@dataclass(frozen=True, slots=True)
class Finished:
    """An index that stands, but for the briefs' own files."""

    folder: str
    written: Written
    manifest: bytes
    """What leads readers to the folder, and is written when all of it is there."""


def ranges(briefs: int, share: int) -> list[tuple[int, int]]:
    """Return the ranges into which briefs are cut, by their number in the index: the oldest is 0."""
    return [(start, min(start + share, briefs)) for start in range(0, max(briefs, 1), share)]


@one_at_a_time
def gather_range(job: Job, start: int, end: int) -> Gathered:
    """Return the postings of the briefs with the numbers from `start` to `end`."""
    shares = list(_shares(open_whole(job), start, end))
    return Gathered(
        postings=dict(postings((it.entries() for it in shares), start)),
        columns=tuple(it.columns.packed() for it in shares),
        texts=tuple((_text_name(start + place), digest(it.text.encode())) for place, it in enumerate(shares)),
    )


def merge_gathered(gathered: Sequence[Gathered]) -> Gathered:
    """Return neighbouring ranges as one; they must come in the order of their numbers."""
    found: defaultdict[str, array[int]] = defaultdict(numbers)
    for each in gathered:
        for form, held in each.postings.items():
            found[form].extend(held)
    return Gathered(
        postings=dict(found),
        columns=tuple(chain.from_iterable(it.columns for it in gathered)),
        texts=tuple(chain.from_iterable(it.texts for it in gathered)),
    )


@one_at_a_time
def finish_index(job: Job, gathered: Gathered) -> Finished:
    """Write all of the index but the briefs' own files, which `write_texts` writes."""
    archive = open_whole(job).archive
    records = record_postings(archive)
    lists = {form: encode(held) for form, held in gathered.postings.items()}
    tables = {folder: Table(folder, most) for folder, most in MOST.items()}
    contents = dict(line_files(tables, Lines(lists, gather(it.entries().items() for it in records))))
    contents.update(cards(records))
    contents.update(side_files(gathered.columns, records))
    contents.update(word_files(archive.settings))
    folder = folder_name((*((name, digest(data)) for name, data in contents.items()), *gathered.texts))
    files = ((f"{FOLDER}/{folder}/{name}", data) for name, data in contents.items())
    written = put(job.output, job.placed(files))
    return Finished(folder, written, manifest(folder, len(gathered.columns), tables, labels(archive)))


@one_at_a_time
def write_texts(job: Job, folder: str, start: int, end: int) -> Written:
    """Write the own files of the briefs with the numbers from `start` to `end`."""
    shares = enumerate(_shares(open_whole(job), start, end), start)
    files = ((f"{FOLDER}/{folder}/{_text_name(number)}", it.text.encode()) for number, it in shares)
    return put(job.output, job.placed(files))


def _text_name(number: int) -> str:
    return f"t/{number}.json"


def _shares(whole: Whole, start: int, end: int) -> Iterator[BriefPostings]:
    entries = whole.archive.entries
    for number in range(start, end):
        yield share(whole.archive.fragments, entries[len(entries) - 1 - number].id)
