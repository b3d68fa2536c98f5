"""Keep packs few: every build adds some, and what they hold goes out of use brief by brief."""

from collections import Counter
from pathlib import Path

from mujaz.cache.fragment_store import Packed
from mujaz.cache.state import State

MOST_PACKS = 40
"""Packs beyond which the small ones are put together; each open pack takes a file descriptor."""
SMALL = 16
"""A pack is small where it holds fewer than one in so many of the briefs."""


def gather_packs(folder: Path, state: State, name: str) -> None:
    """Copy what small packs hold into one pack called `name`, where there are too many of them."""
    used = Counter(kept.packed.pack for kept in state.briefs.values() if kept.packed)
    if len(used) <= MOST_PACKS:
        return
    small = {pack for pack, briefs in used.items() if briefs * SMALL < used.total()}
    with (folder / name).open("wb") as target:
        for path, kept in state.briefs.items():
            if kept.packed is not None and kept.packed.pack in small:
                start = target.tell()
                target.write(_bytes_of(folder, kept.packed))
                packed = kept.packed._replace(pack=name, start=start)
                state.briefs[path] = kept._replace(packed=packed)


def _bytes_of(folder: Path, packed: Packed) -> bytes:
    """Return the fragments of a brief as they lie there: each is checked when it is read, not before."""
    try:
        with (folder / packed.pack).open("rb") as source:
            source.seek(packed.start)
            return source.read(packed.length).ljust(packed.length)
    except OSError:
        return b" " * packed.length


def drop_packs(folder: Path, state: State) -> None:
    """Delete the packs that hold nothing of use. Only once the state that says so is kept."""
    used = {kept.packed.pack for kept in state.briefs.values() if kept.packed}
    for place in folder.glob("*"):
        if place.name not in used:
            place.unlink(missing_ok=True)
