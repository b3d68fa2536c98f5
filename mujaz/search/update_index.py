"""Updates an index in its cache folder: after an edit it writes only the files that change.

The files are the same, byte for byte, as those of `mujaz.search.index_files.index_files` for the same briefs.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mujaz.model.settings import Settings
from mujaz.search.brief_postings import BriefPostings, filter_keys, unpack_facets, word_weights
from mujaz.search.index_changes import IndexChanges
from mujaz.search.index_files import (
    build_index,
    card_files,
    facet_files,
    folder_name,
    manifest_file,
    ui_word_files,
)
from mujaz.search.index_folder import FILES_FOLDER, read_file, rewrite_lines, write_files, write_if_changed
from mujaz.search.index_state import STATE_FILE, IndexState, read_state, write_facets, write_state
from mujaz.search.record_postings import RecordPostings

MAX_PATCHED = 100
"""Most changed briefs and records for which patching is quicker than a new index."""


@dataclass(frozen=True, slots=True)
class LazyPostings:
    """The postings of published briefs, oldest first, which are loaded on demand."""

    ids: list[str]
    digests: list[bytes]
    """For each brief the digest of the input of its postings. Equal digests mean equal postings."""
    load: Callable[[int], BriefPostings]
    """Loads the postings of the brief at an index of `ids`."""


@dataclass(frozen=True, slots=True)
class Index:
    """An index that is up to date."""

    folder: str
    """Name of its folder on the site: `search/<folder>/`."""
    files: Path
    """Cache folder of the files. They are replaced, never written into, so that they can be hard-linked."""
    digests: Mapping[str, bytes]
    """Digest of each file by its path below both folders."""
    manifest: bytes
    """Content of `search/manifest.json`."""

    @property
    def names(self) -> tuple[str, ...]:
        """The paths, sorted."""
        return tuple(sorted(self.digests))


def update_index(
    folder: Path,
    lazy_postings: LazyPostings,
    records: Sequence[RecordPostings],
    names: Mapping[str, object],
    settings: Settings,
) -> Index:
    """Update the index in the cache folder `folder`.

    Loads the postings of changed briefs only, unless a brief was removed or a new one is not the newest.
    """
    state = read_state(folder)
    changed = None if state is None else _changed_briefs(state, lazy_postings, records)
    # Without a state, the build after an interrupted one builds the index anew.
    (folder / STATE_FILE).unlink(missing_ok=True)
    if state is None or changed is None:
        state = _rebuild(folder, lazy_postings, records, settings)
    else:
        _patch(folder, state, changed, lazy_postings, records)
        write_files(folder, state, ui_word_files(settings))
    write_state(folder, state)
    site_folder = folder_name(state.files.items())
    return Index(
        folder=site_folder,
        files=folder / FILES_FOLDER,
        digests=dict(state.files),
        manifest=manifest_file(site_folder, len(lazy_postings.ids), state.tables, names),
    )


def _changed_briefs(
    state: IndexState, lazy_postings: LazyPostings, records: Sequence[RecordPostings]
) -> list[int] | None:
    """Return the numbers of changed and added briefs, None if the index must be built anew."""
    old_records = [(record.kind, record.id) for record in state.records]
    if lazy_postings.ids[: len(state.ids)] != state.ids or old_records != [
        (record.kind, record.id) for record in records
    ]:
        return None
    changed_briefs = [
        number
        for number, digest in enumerate(lazy_postings.digests)
        if number >= len(state.ids) or digest != state.digests[number]
    ]
    changed_record_count = len(_changed_records(state.records, records))
    return changed_briefs if len(changed_briefs) + changed_record_count <= MAX_PATCHED else None


def _changed_records(
    old_records: Sequence[RecordPostings], new_records: Sequence[RecordPostings]
) -> list[int]:
    """Return the numbers of the records whose names changed."""
    pairs = enumerate(zip(old_records, new_records, strict=True))
    return [
        number
        for number, (old_record, new_record) in pairs
        if _searchable_names(old_record) != _searchable_names(new_record)
    ]


def _searchable_names(record: RecordPostings) -> tuple[object, object]:
    return record.names, record.spellings


def _rebuild(
    folder: Path, lazy_postings: LazyPostings, records: Sequence[RecordPostings], settings: Settings
) -> IndexState:
    state = IndexState(
        ids=lazy_postings.ids,
        digests=lazy_postings.digests,
        packed_facets=[],
        records=list(records),
        tables={},
        files={},
    )
    postings = map(lazy_postings.load, range(len(lazy_postings.ids)))
    write = partial(write_if_changed, folder, state)
    state.packed_facets, state.tables = build_index(postings, records, settings, write)
    write_facets(folder, state.packed_facets)
    files = folder / FILES_FOLDER
    for path in [path for path in files.rglob("*") if path.is_file()]:
        if path.relative_to(files).as_posix() not in state.files:
            path.unlink()
    return state


def _patch(
    folder: Path,
    state: IndexState,
    changed_briefs: Sequence[int],
    lazy_postings: LazyPostings,
    records: Sequence[RecordPostings],
) -> None:
    changes = IndexChanges()
    packed_facets = list(state.packed_facets)
    text_files = []
    for number in changed_briefs:
        postings = lazy_postings.load(number)
        changes.add_brief(number, _old_entries(folder, state, number), dict(postings.entries()))
        packed_facets[number : number + 1] = [postings.facets.pack()]
        text_files.append((f"t/{number}.json", postings.text_json.encode()))
    for number in _changed_records(state.records, records):
        changes.add_record(number, state.records[number].entries(), records[number].entries())
    rewrite_lines(folder, state, changes)
    write_files(folder, state, text_files)
    if state.records != list(records):
        write_files(folder, state, card_files(records))
    if packed_facets != state.packed_facets or [record.names for record in state.records] != [
        record.names for record in records
    ]:
        write_files(folder, state, facet_files(packed_facets, records))
    if packed_facets != state.packed_facets:
        write_facets(folder, packed_facets)
    state.ids, state.digests = lazy_postings.ids, lazy_postings.digests
    state.packed_facets, state.records = packed_facets, list(records)


def _old_entries(folder: Path, state: IndexState, number: int) -> dict[str, int]:
    """Return the old entries of a brief, computed from its old text in the index; none for a new brief."""
    if number >= len(state.ids):
        return {}
    brief_text = json.loads(read_file(folder, state, f"t/{number}.json"))
    return {
        **word_weights(brief_text),
        **dict.fromkeys(filter_keys(unpack_facets(state.packed_facets[number])), 0),
    }
