"""Which briefs of other outlets carry nearly the same text: agency copy that several of them published."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from hashlib import blake2b

from mujaz.link.fingerprint import unpacked
from mujaz.link.shingles import twins_of
from mujaz.model.index_entry import IndexEntry, fact_digests

Twins = Mapping[str, Sequence[IndexEntry]]


def twins(entries: Iterable[IndexEntry]) -> Twins:
    """Return the twins of each brief that has some, by its id, the earliest first.

    The last answer is kept: a build asks several times for the same briefs.
    """
    asked = tuple(entries)
    if not _last or _last[0][0] != asked:
        _last[:] = [(asked, _twins(asked))]
    return _last[0][1]


_last: list[tuple[tuple[IndexEntry, ...], Twins]] = []


def made_from(entries: Sequence[IndexEntry]) -> bytes:
    """Return the digest of all that twins are found from."""
    sketches = b"\n".join([entry.fingerprint for entry in entries])
    return blake2b(fact_digests(entries) + b"\0" + sketches, digest_size=16).digest()


def put_back(entries: Iterable[IndexEntry], known: Mapping[str, Sequence[str]]) -> None:
    """Take as the twins of briefs those that were found from the same things before, all of them as ids."""
    asked = tuple(entries)
    by_id = {entry.id: entry for entry in asked} if known else {}
    found = {name: tuple(by_id[it] for it in alike) for name, alike in known.items()}
    _last[:] = [(asked, found)]


def _twins(entries: Sequence[IndexEntry]) -> Twins:
    by_id = {entry.id: entry for entry in entries}
    found = {}
    for name, alike in twins_of({entry.id: unpacked(entry.fingerprint) for entry in entries}).items():
        others = (by_id[twin.brief] for twin in alike)
        elsewhere = [entry for entry in others if entry.outlet != by_id[name].outlet]
        if elsewhere:
            found[name] = tuple(sorted(elsewhere, key=_earliest))
    return found


def _earliest(entry: IndexEntry) -> tuple[date, str]:
    return entry.day or date.max, entry.id
