"""The files of the index, from the shares of all briefs and records.

Everything lies in a folder that is named by the hash of what it holds, since numbers of briefs change from
build to build; only `search/manifest.json`, which says where that folder is, keeps its address.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain

from mujaz.model.language import Localized
from mujaz.model.settings import Settings
from mujaz.search.brief_postings import BriefPostings, brief_postings, reread, unpacked, written
from mujaz.search.facets import columns_file, named_file
from mujaz.search.letter_tables import RULES
from mujaz.search.merge import Lines, gather
from mujaz.search.name_keys import browser_rules
from mujaz.search.record_postings import RecordPostings, record_postings
from mujaz.search.sorted_table import Table, fill, fill_sorted
from mujaz.search.ui_words import words_file
from mujaz.search.vocabulary import keyed, spelled
from mujaz.site.archive_index import Archive
from mujaz.site.fragments import Fragments
from mujaz.site.page_spec import digest as digest_of
from mujaz.site.published_brief import PublishedBrief

FOLDER = "search"
FRAGMENT = "search"
MOST = {"s": 12_000, "f": 6_000, "b": 6_000}
"""Characters of one file of lines by folder; compressed, about half of that many bytes."""
RECORDS = 16
"""Records in one file of cards."""
File = tuple[str, bytes]


def fragments(shown: PublishedBrief) -> Iterator[tuple[str, str]]:
    """Yield a brief's share of the index, as text."""
    yield FRAGMENT, written(brief_postings(shown.brief))


def made_from(archive: Archive) -> bytes:
    """Return the digest of all that an index is made from, beside the settings."""
    records = archive.records
    return digest_of(
        b"".join([entry.search_digest for entry in archive.entries]),
        [(it.id, it.digest or it) for it in records.entities.values()],
        [(it.id, it.names, it.reliability) for it in records.outlets.values()],
        [(it.id, it.names) for it in records.tags.values()],
    )


def files(archive: Archive) -> Iterator[File]:
    """Yield every file of the index of an archive, made from nothing."""
    shares = (share(archive.fragments, entry.id) for entry in reversed(archive.entries))
    yield from index_files(shares, record_postings(archive), labels(archive), archive.settings)


def share(fragments: Fragments, brief_id: str) -> BriefPostings:
    """Return one brief's share of the index."""
    return reread(fragments.get(brief_id, FRAGMENT))


def labels(archive: Archive) -> dict[str, object]:
    """Return the names of outlets and tags, which are few enough to come with the manifest."""
    records = archive.records
    return {
        "outlet": {it.id: _pairs(it.names) for it in records.outlets.values()},
        "tag": {it.id: _pairs(it.names) for it in records.tags.values()},
    }


def index_files(
    briefs: Iterable[BriefPostings],
    records: Sequence[RecordPostings],
    names: Mapping[str, object],
    settings: Settings,
) -> Iterator[File]:
    """Yield every file of an index of briefs, oldest first, and records. Same input, same bytes."""
    contents: dict[str, bytes] = {}
    columns, tables = fresh(briefs, records, settings, contents.__setitem__)
    folder = folder_name((name, digest(data)) for name, data in contents.items())
    yield f"{FOLDER}/manifest.json", manifest(folder, len(columns), tables, names)
    for name, data in contents.items():
        yield f"{FOLDER}/{folder}/{name}", data


def fresh(
    briefs: Iterable[BriefPostings],
    records: Sequence[RecordPostings],
    settings: Settings,
    keep: Callable[[str, bytes], None],
) -> tuple[list[bytes], dict[str, Table]]:
    """Hand each file of the index's folder to `keep`; return the briefs' packed columns, and how lines lie.

    Briefs are taken one by one and let go, since all of them together are larger than the rest by far.
    """
    columns: list[bytes] = []
    found = gather(_entries(briefs, columns, keep))
    lines = Lines(found, gather(it.entries().items() for it in records))
    tables = {folder: Table(folder, most) for folder, most in MOST.items()}
    tabled = line_files(tables, lines)
    for name, data in chain(tabled, cards(records), side_files(columns, records), word_files(settings)):
        keep(name, data)
    return columns, tables


def line_files(tables: Mapping[str, Table], lines: Lines) -> Iterator[File]:
    """Yield the files of lines and of the words alone. Empty `tables` tell afterwards what lies where."""
    sizes: list[int] = []
    vocabulary: list[str] = []
    for family in lines.families:
        line = lines.line(family)
        sizes.append(len(line) + 1)
        vocabulary += spelled(family, line)
    yield from fill(tables["s"], lines.families, sizes, lines.line)
    for folder, keyed_lines in keyed(vocabulary).items():
        yield from fill_sorted(tables[folder], keyed_lines)


def _entries(
    briefs: Iterable[BriefPostings], columns: list[bytes], keep: Callable[[str, bytes], None]
) -> Iterator[Iterable[tuple[str, int]]]:
    """Yield what each brief puts into the index, after its own file is kept and its columns are noted."""
    for number, it in enumerate(briefs):
        keep(f"t/{number}.json", it.text.encode())
        columns.append(it.columns.packed())
        yield it.entries()


def cards(records: Sequence[RecordPostings]) -> Iterator[File]:
    """Yield the cards of records, a few in each file."""
    for start in range(0, len(records), RECORDS):
        yield f"r/{start // RECORDS}.json", _json([it.card() for it in records[start : start + RECORDS]])


def side_files(columns: Sequence[bytes], records: Sequence[RecordPostings]) -> Iterator[File]:
    """Yield what the filters need, from packed columns."""
    yield "columns.json", columns_file(map(unpacked, columns))
    yield "named.json", named_file(map(unpacked, columns), {it.id: it.names for it in records})


def word_files(settings: Settings) -> Iterator[File]:
    """Yield the words of the interface."""
    for language in settings.languages:
        yield f"words/{language}.json", words_file(settings, language)


def manifest(folder: str, briefs: int, tables: Mapping[str, Table], names: Mapping[str, object]) -> bytes:
    """Return the one file with a lasting address: where the rest is, and the rules by which it was made."""
    first_keys = {name: table.first_keys for name, table in tables.items()}
    value = {"folder": folder, "briefs": briefs, "records": RECORDS, "files": first_keys, "names": names}
    return _json({**value, "rules": {**RULES, "names": browser_rules()}})


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
