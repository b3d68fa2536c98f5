"""Keep an index in a folder up to date: after an edit only the files that it touches are written.

The result is the same, byte for byte, as that of `mujaz.search.files.index_files` for the same briefs.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mujaz.model.settings import Settings
from mujaz.search.brief_postings import BriefPostings, filter_keys, weights
from mujaz.search.changes import Changes, between, patched_lines
from mujaz.search.files import cards, digest, folder_name, fresh, manifest, side_files, word_files
from mujaz.search.record_postings import RecordPostings
from mujaz.search.state import STATE, State, read_state, write_state
from mujaz.search.table import patch
from mujaz.search.vocabulary import first_letters, last_letters

FILES = "files"
MOST_CHANGES = 100
"""Briefs and records that are patched one by one; beyond that a fresh index is quicker."""


@dataclass(frozen=True, slots=True)
class Share:
    """One brief's share of the index before it is needed."""

    id: str
    digest: str
    """Of everything the share was made from; the same digest means the same share."""
    load: Callable[[], BriefPostings]


@dataclass(frozen=True, slots=True)
class Index:
    """An index that is up to date."""

    folder: str
    """Its name on the site: `search/<folder>/` holds the files."""
    files: Path
    """Where the files lie. A file is replaced, never written into, so that it can be hard-linked."""
    digests: Mapping[str, bytes]
    """Paths below both, and the digest of each file."""
    manifest: bytes
    """`search/manifest.json`."""

    @property
    def names(self) -> tuple[str, ...]:
        """The paths, sorted."""
        return tuple(sorted(self.digests))


def update(
    place: Path,
    shares: Sequence[Share],
    records: Sequence[RecordPostings],
    names: Mapping[str, object],
    settings: Settings,
) -> Index:
    """Bring the index in the folder `place` up to date; `shares` are of the published briefs, oldest first.

    Shares that did not change since the last time are not loaded, as long as no brief went away and new ones
    are the newest.
    """
    state = read_state(place)
    changed = None if state is None else _changed(state, shares, records)
    (place / STATE).unlink(missing_ok=True)  # a build that breaks off leaves nothing to trust
    if state is None or changed is None:
        state = _afresh(place, shares, records, settings)
    else:
        _patch(place, state, changed, shares, records)
        _write(place, state, word_files(settings))
    write_state(place, state)
    folder = folder_name(state.files.items())
    return Index(
        folder=folder,
        files=place / FILES,
        digests=dict(state.files),
        manifest=manifest(folder, len(shares), state.tables, names),
    )


def _changed(state: State, shares: Sequence[Share], records: Sequence[RecordPostings]) -> list[int] | None:
    """Return the places of the briefs that changed or were added; None where all must be made anew."""
    ids = [share.id for share in shares]
    known = [(it.kind, it.id) for it in state.records]
    if ids[: len(state.ids)] != state.ids or known != [(it.kind, it.id) for it in records]:
        return None
    briefs = [
        place
        for place, share in enumerate(shares)
        if place >= len(state.ids) or share.digest != state.digests[place]
    ]
    count = sum(old.weights != new.weights for old, new in zip(state.records, records, strict=True))
    return briefs if len(briefs) + count <= MOST_CHANGES else None


def _afresh(
    place: Path, shares: Sequence[Share], records: Sequence[RecordPostings], settings: Settings
) -> State:
    briefs = [share.load() for share in shares]
    contents, tables = fresh(briefs, records, settings)
    state = State(
        ids=[share.id for share in shares],
        digests=[share.digest for share in shares],
        columns=[it.columns for it in briefs],
        records=list(records),
        tables=tables,
        files={},
    )
    _write(place, state, contents.items())
    files = place / FILES
    for path in [path for path in files.rglob("*") if path.is_file()]:
        if path.relative_to(files).as_posix() not in contents:
            path.unlink()
    return state


def _patch(
    place: Path,
    state: State,
    changed: Sequence[int],
    shares: Sequence[Share],
    records: Sequence[RecordPostings],
) -> None:
    changes = Changes()
    columns = list(state.columns)
    texts = []
    for number in changed:
        new = shares[number].load()
        changes.brief(number, _old_entries(place, state, number), dict(new.entries()))
        columns[number : number + 1] = [new.columns]
        texts.append((f"t/{number}.json", new.text))
    for number, (old, record) in enumerate(zip(state.records, records, strict=True)):
        changes.record(number, dict(old.weights), dict(record.weights))
    _patch_lines(place, state, changes)
    _write(place, state, texts)
    if state.records != list(records):
        _write(place, state, cards(records))
    if columns != state.columns or [it.names for it in state.records] != [it.names for it in records]:
        _write(place, state, side_files(columns, records))
    state.ids = [share.id for share in shares]
    state.digests = [share.digest for share in shares]
    state.columns, state.records = columns, list(records)


def _old_entries(place: Path, state: State, number: int) -> dict[str, int]:
    """Return what a brief had put into the index, from its text there; nothing for a new brief."""
    if number >= len(state.ids):
        return {}
    text = json.loads((place / FILES / f"t/{number}.json").read_bytes())
    return {**weights(text), **dict.fromkeys(filter_keys(state.columns[number]), 0)}


def _patch_lines(place: Path, state: State, changes: Changes) -> None:
    def read(name: str) -> bytes:
        return (place / FILES / name).read_bytes()

    table = state.tables["s"]
    lines = patched_lines(changes, table, read)
    words = between(lines)
    new = {family: line for family, (_, line) in lines.items()}
    written = [*patch(table, new, read, first_letters)]
    for folder, key_of in (("f", first_letters), ("b", last_letters)):
        keyed = {key_of(word): line for word, line in words.items()}
        written += patch(state.tables[folder], keyed, read, key_of)
    _write(place, state, written)
    kept = {it.name(extent) for it in state.tables.values() for extent in it.extents}
    for name in [name for name in state.files if name[0] in "sfb" and name[1] == "/" and name not in kept]:
        del state.files[name]
        (place / FILES / name).unlink(missing_ok=True)


def _write(place: Path, state: State, contents: Iterable[tuple[str, bytes]]) -> None:
    """Write the files that are not there yet as they should be."""
    for name, data in contents:
        hashed = digest(data)
        path = place / FILES / name
        if state.files.get(name) == hashed:
            continue
        state.files[name] = hashed
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh_path = path.with_name(f".{path.name}")
        fresh_path.write_bytes(data)
        fresh_path.replace(path)
