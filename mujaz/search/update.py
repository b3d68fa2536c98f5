"""Keep an index in a folder up to date: after an edit only the files that it touches are written.

The result is the same, byte for byte, as that of `mujaz.search.files.index_files` for the same briefs.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mujaz.model.settings import Settings
from mujaz.search.brief_postings import BriefPostings, filter_keys, unpacked, weights
from mujaz.search.changes import Changes
from mujaz.search.files import cards, folder_name, fresh, manifest, side_files, word_files
from mujaz.search.index_folder import FILES, read_file, rewrite_lines, write_files, write_one
from mujaz.search.record_postings import RecordPostings
from mujaz.search.saved_state import STATE, State, read_state, write_columns, write_state

MOST_CHANGES = 100
"""Briefs and records that are patched one by one; beyond that a fresh index is quicker."""


@dataclass(frozen=True, slots=True)
class Shares:
    """The published briefs' shares of the index before they are needed, the oldest first."""

    ids: list[str]
    digests: list[bytes]
    """Of everything a share was made from; the same digest means the same share."""
    load: Callable[[int], BriefPostings]
    """Takes the brief's place."""


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
    shares: Shares,
    records: Sequence[RecordPostings],
    names: Mapping[str, object],
    settings: Settings,
) -> Index:
    """Bring the index in the folder `place` up to date.

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
        write_files(place, state, word_files(settings))
    write_state(place, state)
    folder = folder_name(state.files.items())
    return Index(
        folder=folder,
        files=place / FILES,
        digests=dict(state.files),
        manifest=manifest(folder, len(shares.ids), state.tables, names),
    )


def _changed(state: State, shares: Shares, records: Sequence[RecordPostings]) -> list[int] | None:
    """Return the places of the briefs that changed or were added; None where all must be made anew."""
    known = [(it.kind, it.id) for it in state.records]
    if shares.ids[: len(state.ids)] != state.ids or known != [(it.kind, it.id) for it in records]:
        return None
    briefs = [
        place
        for place, digest in enumerate(shares.digests)
        if place >= len(state.ids) or digest != state.digests[place]
    ]
    renamed = len(_renamed(state.records, records))
    return briefs if len(briefs) + renamed <= MOST_CHANGES else None


def _renamed(old: Sequence[RecordPostings], new: Sequence[RecordPostings]) -> list[int]:
    """Return the places of the records whose names changed."""
    pairs = enumerate(zip(old, new, strict=True))
    return [place for place, (one, other) in pairs if _names(one) != _names(other)]


def _names(record: RecordPostings) -> tuple[object, object]:
    return record.names, record.spellings


def _afresh(place: Path, shares: Shares, records: Sequence[RecordPostings], settings: Settings) -> State:
    state = State(
        ids=shares.ids,
        digests=shares.digests,
        columns=[],
        records=list(records),
        tables={},
        files={},
    )
    briefs, keep = map(shares.load, range(len(shares.ids))), partial(write_one, place, state)
    state.columns, state.tables = fresh(briefs, records, settings, keep)
    write_columns(place, state.columns)
    files = place / FILES
    for path in [path for path in files.rglob("*") if path.is_file()]:
        if path.relative_to(files).as_posix() not in state.files:
            path.unlink()
    return state


def _patch(
    place: Path,
    state: State,
    changed: Sequence[int],
    shares: Shares,
    records: Sequence[RecordPostings],
) -> None:
    changes = Changes()
    columns = list(state.columns)
    texts = []
    for number in changed:
        new = shares.load(number)
        changes.brief(number, _old_entries(place, state, number), dict(new.entries()))
        columns[number : number + 1] = [new.columns.packed()]
        texts.append((f"t/{number}.json", new.text.encode()))
    for number in _renamed(state.records, records):
        changes.record(number, state.records[number].entries(), records[number].entries())
    rewrite_lines(place, state, changes)
    write_files(place, state, texts)
    if state.records != list(records):
        write_files(place, state, cards(records))
    if columns != state.columns or [it.names for it in state.records] != [it.names for it in records]:
        write_files(place, state, side_files(columns, records))
    if columns != state.columns:
        write_columns(place, columns)
    state.ids, state.digests = shares.ids, shares.digests
    state.columns, state.records = columns, list(records)


def _old_entries(place: Path, state: State, number: int) -> dict[str, int]:
    """Return what a brief had put into the index, from its text there; nothing for a new brief."""
    if number >= len(state.ids):
        return {}
    text = json.loads(read_file(place, state, f"t/{number}.json"))
    return {**weights(text), **dict.fromkeys(filter_keys(unpacked(state.columns[number])), 0)}
