"""The files of the index, from the shares of all briefs and records.

Everything lies in a folder that is named by the hash of what it holds, since numbers of briefs change from
build to build; only `search/manifest.json`, which says where that folder is, keeps its address.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import blake2b

from mujaz.model.files import FileSet
from mujaz.model.language import Localized
from mujaz.model.settings import Settings
from mujaz.search.analyser import RULES
from mujaz.search.brief_postings import BriefPostings, brief_postings, reread, written
from mujaz.search.columns import columns_file, named_file
from mujaz.search.merge import gather, lines
from mujaz.search.record_postings import RecordPostings, record_postings
from mujaz.search.shards import cut, file_name
from mujaz.search.vocabulary import keyed, spelled
from mujaz.search.words import words_file
from mujaz.site.archive import Archive
from mujaz.site.planned import digest as digest_of
from mujaz.site.shown import Shown

FOLDER = "search"
FRAGMENT = "search"
MOST = {"s": 12_000, "f": 6_000, "b": 6_000}
"""Characters of one file of lines by folder; compressed, about half of that many bytes."""
RECORDS = 16
"""Records in one file of cards."""
File = tuple[str, bytes]
Keyed = Sequence[tuple[str, str]]
"""Keys and lines, sorted by key."""


def fragments(shown: Shown) -> Iterator[tuple[str, str]]:
    """Yield a brief's share of the index, as text."""
    yield FRAGMENT, written(brief_postings(shown.brief))


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the index of an archive."""
    made_from = digest_of(
        [entry.fragments for entry in archive.entries],
        tuple(archive.records.entities.values()),
        tuple(archive.records.outlets.values()),
        tuple(archive.records.tags.values()),
    )
    yield FileSet("search", made_from, partial(_files, archive))


def _files(archive: Archive) -> Iterator[File]:
    get = archive.fragments.get
    shares = [reread(get(entry.id, FRAGMENT)) for entry in reversed(archive.entries)]
    yield from index_files(shares, record_postings(archive), labels(archive), archive.settings)


def labels(archive: Archive) -> dict[str, object]:
    """Return the names of outlets and tags, which are few enough to come with the manifest."""
    records = archive.records
    return {
        "outlet": {it.id: _pairs(it.names) for it in records.outlets.values()},
        "tag": {it.id: _pairs(it.names) for it in records.tags.values()},
    }


def index_files(
    briefs: Sequence[BriefPostings],
    records: Sequence[RecordPostings],
    names: Mapping[str, object],
    settings: Settings,
) -> Iterator[File]:
    """Yield every file of an index of briefs, oldest first, and records. Same input, same bytes."""
    table = list(lines(gather(it.entries() for it in briefs), gather(it.weights for it in records)))
    vocabulary = [word for family, line in table for word in spelled(family, line)]
    contents = dict(cards(records))
    first_keys: dict[str, list[str]] = {}
    for folder, lines_of in {"s": table, **keyed(vocabulary)}.items():
        first_keys[folder] = []
        for key, data in shards(lines_of, MOST[folder]):
            first_keys[folder].append(key)
            contents[f"{folder}/{file_name(key)}.txt"] = data
    contents.update((f"t/{number}.json", it.text) for number, it in enumerate(briefs))
    contents.update(side_files(briefs, records, settings))
    folder = folder_name((name, digest(data)) for name, data in contents.items())
    yield manifest(folder, len(briefs), first_keys, names)
    for name, data in contents.items():
        yield f"{FOLDER}/{folder}/{name}", data


def shards(lines_of: Keyed, most: int) -> Iterator[File]:
    """Yield the first key and the bytes of each file of lines."""
    for start, end in cut([key for key, _ in lines_of], [len(line) + 1 for _, line in lines_of], most):
        yield lines_of[start][0], "".join(f"{line}\n" for _, line in lines_of[start:end]).encode()


def cards(records: Sequence[RecordPostings]) -> Iterator[File]:
    """Yield the cards of records, a few in each file."""
    for start in range(0, len(records), RECORDS):
        yield f"r/{start // RECORDS}.json", _json([it.card() for it in records[start : start + RECORDS]])


def side_files(
    briefs: Sequence[BriefPostings], records: Sequence[RecordPostings], settings: Settings
) -> Iterator[File]:
    """Yield what filters and the interface need."""
    columns = [it.columns for it in briefs]
    yield "columns.json", columns_file(columns)
    yield "named.json", named_file(columns, {it.id: it.names for it in records})
    for language in settings.languages:
        yield f"words/{language}.json", words_file(settings, language)


def manifest(
    folder: str, briefs: int, first_keys: Mapping[str, Sequence[str]], names: Mapping[str, object]
) -> File:
    """Return the one file with a lasting address: where the rest is, and the rules by which it was made."""
    value = {"folder": folder, "briefs": briefs, "records": RECORDS, "files": first_keys, "names": names}
    return f"{FOLDER}/manifest.json", _json({**value, "rules": RULES})


def digest(data: bytes) -> bytes:
    """Return a short hash of a file's bytes."""
    return blake2b(data, digest_size=8).digest()


def folder_name(digests: Iterable[tuple[str, bytes]]) -> str:
    """Return the name of a folder from its files' names and hashes."""
    made_of = blake2b(digest_size=6)
    for name, hashed in sorted(digests):
        made_of.update(name.encode() + b"\0" + hashed)
    return made_of.hexdigest()


def _pairs(texts: Localized) -> list[list[str]]:
    return [[text.language, text.value] for text in texts.texts()]


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
