"""Which briefs carry nearly the same text: wire copy that several outlets published.

Every text is cut into runs of words, and of the runs a fixed share is kept, chosen by their own digest, so
that the same run is kept wherever it stands. Texts that share kept runs are compared, the others never meet:
the work grows with the archive, not with its square.

`mujaz.link.fingerprint` makes shorter prints for a whole archive; they are compared in the same way.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple
from zlib import crc32

from mujaz.language.folding import fold_key
from mujaz.model.brief import Brief

RUN = 4
"""Words in one run."""

KEPT = 3
"""One run of so many is kept."""

FEWEST = 8
"""Kept runs below which a text is too short for anything to be said about it."""

COMMONEST = 24
"""A run in more texts than this is a formula of the trade and tells nothing."""

ALIKE = 0.5
"""Share of the shorter text's kept runs that the other one must have too."""

WORD = re.compile(r"\w+")


class Twin(NamedTuple):
    """A brief that carries nearly the same text."""

    brief: str
    share: float
    """How much of the shorter text stands in both, from 0 to 1."""


def near_duplicates(briefs: Iterable[Brief]) -> Mapping[str, tuple[Twin, ...]]:
    """Return the twins of every brief that has some, by its id, the likest first.

    Pure, and linear in the archive.
    """
    return twins_of({brief.id: fingerprint_of(brief) for brief in briefs})


def fingerprint_of(brief: Brief) -> frozenset[int]:
    """Return what of a brief's source text is compared. It depends on this brief alone and may be cached."""
    return fingerprint((segment.source.text for segment in brief.segments), brief.language)


def fingerprint(texts: Iterable[str], language: str) -> frozenset[int]:
    """Return the digests of the kept runs of words in the paragraphs of one text."""
    words = [word for text in texts for word in WORD.findall(fold_key(text, language))]
    runs = (" ".join(words[place : place + RUN]) for place in range(len(words) - RUN + 1))
    return frozenset(digest for run in runs if (digest := crc32(run.encode())) % KEPT == 0)


def twins_of(prints: Mapping[str, Collection[int]]) -> Mapping[str, tuple[Twin, ...]]:
    """Return the twins of every key that has some."""
    long = {name: kept for name, kept in prints.items() if len(kept) >= FEWEST}
    again = _in_several(long.values())
    if not again:
        return {}
    holders: dict[int, list[str]] = defaultdict(list)
    met = {name: common for name in sorted(long) if (common := again.intersection(long[name]))}
    counts = Counter(chain.from_iterable(met.values()))
    for name, common in met.items():
        common.difference_update([digest for digest in common if counts[digest] > COMMONEST])
        for digest in common:
            holders[digest].append(name)
    sets = {name: frozenset(long[name]) for name in met}
    found = ((name, _twins(name, met[name], sets, holders)) for name in met)
    return {name: twins for name, twins in found if twins}


def _in_several(prints: Iterable[Collection[int]]) -> set[int]:
    """Return the digests of runs that stand in more than one text."""
    seen, again = set[int](), set[int]()
    for kept in prints:
        again.update(seen.intersection(kept))
        seen.update(kept)
    return again


def share(one: frozenset[int], other: frozenset[int]) -> float:
    """Return how much of the shorter of two texts stands in both, 0 where one is too short to say."""
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer >= FEWEST else 0.0


def _twins(
    name: str,
    common: Iterable[int],
    sets: Mapping[str, frozenset[int]],
    holders: Mapping[int, Sequence[str]],
) -> tuple[Twin, ...]:
    met = {other for digest in common for other in holders[digest]} - {name}
    shares = ((share(sets[name], sets[other]), other) for other in met)
    alike = sorted((-value, other) for value, other in shares if value >= ALIKE)
    return tuple(Twin(other, -value) for value, other in alike)
