"""Pair names that are translated and not spelled out: they stand in the same segments, again and again."""

from collections import defaultdict

from mujaz.entities.name_evidence import Found, Names

FEWEST = 2
"""Segments that both must share: one is chance."""

TOGETHER = 0.75
"""Share of all segments with either name in which both stand."""


def join_translated(names: Names) -> None:
    """Give a name of the source column to the one name of the translation that always stands beside it."""
    unpaired = {key: found for key, found in names.items() if not found.pairs}
    by_segment = defaultdict(list)
    for key, found in unpaired.items():
        for segment in found.segments:
            by_segment[segment].append(key)
    for key, found in unpaired.items():
        near = {other for segment in found.segments for other in by_segment[segment] if other[0] != key[0]}
        twins = sorted(other for other in near if _stand_together(found, unpaired[other]))
        if len(twins) == 1 and key[1].isascii() and twins[0] in names:
            found.take(names.pop(twins[0]))


def _stand_together(first: Found, second: Found) -> bool:
    both = len(first.segments & second.segments)
    return both >= FEWEST and both >= TOGETHER * len(first.segments | second.segments)
