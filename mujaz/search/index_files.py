"""Builds the files of the search index from the postings of all briefs and records.

They stand in a folder that is named by the hash of its content, since the numbers of briefs change from build
to build. Only `search/manifest.json`, which names that folder, has a lasting address.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain

from mujaz.model.language import Localized
from mujaz.model.settings import Settings
from mujaz.search.brief_postings import BriefPostings, brief_postings, parse, serialize, unpack_facets
from mujaz.search.facets import columns_file, named_file
from mujaz.search.index_lines import IndexLines, encode_by_form
from mujaz.search.letter_tables import RULES
from mujaz.search.line_table import LineTable, fill_table, fill_table_from_lines
from mujaz.search.name_keys import browser_rules
from mujaz.search.record_postings import RecordPostings
from mujaz.search.ui_words import words_file
from mujaz.search.vocabulary import lines_by_folder, vocabulary_lines
from mujaz.site.archive_index import Archive
from mujaz.site.fragments import Fragments
from mujaz.site.page_spec import digest as digest_of
from mujaz.site.published_brief import PublishedBrief

FOLDER = "search"
FRAGMENT = "search"
MAX_FILE_LENGTH = {"s": 12_000, "f": 6_000, "b": 6_000}
"""Characters of one file of lines by folder. Compressed, they take about half as many bytes."""
RECORDS_PER_FILE = 16
"""Records in one file of cards, `r/<number>.json`."""
File = tuple[str, bytes]


def fragments(published: PublishedBrief) -> Iterator[tuple[str, str]]:
    """Yield the name and text of the fragment that caches a brief's postings."""
    yield FRAGMENT, serialize(brief_postings(published.brief))


def input_digest(archive: Archive) -> bytes:
    """Return the digest of the input of an index except the settings."""
    records = archive.records
    return digest_of(
        b"".join([entry.search_digest for entry in archive.entries]),
        [(record.id, record.digest or record) for record in records.entities.values()],
        [(record.id, record.names, record.reliability) for record in records.outlets.values()],
        [(record.id, record.names) for record in records.tags.values()],
    )


def load_postings(fragments: Fragments, brief_id: str) -> BriefPostings:
    """Return one brief's postings from the fragment store."""
    return parse(fragments.get(brief_id, FRAGMENT))


def labels(archive: Archive) -> dict[str, object]:
    """Return the names of outlets and tags. They are few, so the manifest holds them."""
    records = archive.records
    return {
        "outlet": {record.id: _pairs(record.names) for record in records.outlets.values()},
        "tag": {record.id: _pairs(record.names) for record in records.tags.values()},
    }


def build_index(
    briefs: Iterable[BriefPostings],
    records: Sequence[RecordPostings],
    settings: Settings,
    write: Callable[[str, bytes], None],
) -> tuple[list[bytes], dict[str, LineTable]]:
    """Pass each file of the index's folder to `write`. Return the packed facets and the tables of lines.

    Consumes briefs one by one, since their texts are far larger than everything else.
    """
    packed_facets: list[bytes] = []
    brief_lists = encode_by_form(_entries_of_briefs(briefs, packed_facets, write))
    lines = IndexLines(brief_lists, encode_by_form(record.entries().items() for record in records))
    tables = {folder: LineTable(folder, max_length) for folder, max_length in MAX_FILE_LENGTH.items()}
    table_files = line_files(tables, lines)
    for name, data in chain(
        table_files, card_files(records), facet_files(packed_facets, records), ui_word_files(settings)
    ):
        write(name, data)
    return packed_facets, tables


def line_files(tables: Mapping[str, LineTable], lines: IndexLines) -> Iterator[File]:
    """Yield the files of index lines and of the vocabulary. Fills `tables`, which must be empty."""
    sizes: list[int] = []
    vocabulary: list[str] = []
    for family in lines.families:
        line = lines.line(family)
        sizes.append(len(line) + 1)
        vocabulary += vocabulary_lines(family, line)
    yield from fill_table(tables["s"], lines.families, sizes, lines.line)
    for folder, keyed_lines in lines_by_folder(vocabulary).items():
        yield from fill_table_from_lines(tables[folder], keyed_lines)


def _entries_of_briefs(
    briefs: Iterable[BriefPostings], packed_facets: list[bytes], write: Callable[[str, bytes], None]
) -> Iterator[Iterable[tuple[str, int]]]:
    """Yield the entries of each brief, after writing its own file and appending its facets."""
    for number, postings in enumerate(briefs):
        write(f"t/{number}.json", postings.text_json.encode())
        packed_facets.append(postings.facets.pack())
        yield postings.entries()


def card_files(records: Sequence[RecordPostings]) -> Iterator[File]:
    """Yield the files of cards, which results show for records."""
    for start in range(0, len(records), RECORDS_PER_FILE):
        yield (
            f"r/{start // RECORDS_PER_FILE}.json",
            _json([record.card() for record in records[start : start + RECORDS_PER_FILE]]),
        )


def facet_files(packed_facets: Sequence[bytes], records: Sequence[RecordPostings]) -> Iterator[File]:
    """Yield the files for the filters."""
    yield "columns.json", columns_file(map(unpack_facets, packed_facets))
    yield (
        "named.json",
        named_file(map(unpack_facets, packed_facets), {record.id: record.names for record in records}),
    )


def ui_word_files(settings: Settings) -> Iterator[File]:
    """Yield the words of the search in each interface language."""
    for language in settings.languages:
        yield f"words/{language}.json", words_file(settings, language)


def manifest_file(
    folder: str, brief_count: int, tables: Mapping[str, LineTable], names: Mapping[str, object]
) -> bytes:
    """Return the manifest: the folder of the index, the first keys of its files, and the rules for words."""
    first_keys = {name: table.first_keys for name, table in tables.items()}
    value = {
        "folder": folder,
        "briefs": brief_count,
        "records": RECORDS_PER_FILE,
        "files": first_keys,
        "names": names,
    }
    return _json({**value, "rules": {**RULES, "names": browser_rules()}})


def file_digest(data: bytes) -> bytes:
    """Return a short hash of a file's bytes."""
    return blake2b(data, digest_size=8).digest()


def folder_name(digests: Iterable[tuple[str, bytes]]) -> str:
    """Return the name of a folder from its files' names and hashes."""
    hasher = blake2b(digest_size=6)
    for name, digest in sorted(digests):
        hasher.update(name.encode() + b"\0" + digest)
    return hasher.hexdigest()


def _pairs(texts: Localized) -> list[list[str]]:
    return [[text.language, text.value] for text in texts.texts()]


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
