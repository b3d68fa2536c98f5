"""Parts to larger parts, a few at a time, on any worker: what comes out does not depend on who was first."""

from collections.abc import Sequence
from heapq import merge
from itertools import chain

from mujaz.cluster.brief_task import Part, Placed
from mujaz.model.index_entry import newest_first


def merge_parts(parts: Sequence[Part]) -> Part:
    """Return several parts as one; their order decides nothing but the order of what ties."""
    return Part(
        placed=tuple(merge(*(it.placed for it in parts), key=_newest_first)),
        listings=tuple(chain.from_iterable(it.listings for it in parts)),
        findings=tuple(chain.from_iterable(it.findings for it in parts)),
        names=next((it.names for it in parts if it.names), ()),
    )


def _newest_first(placed: Placed) -> tuple[int, str]:
    return newest_first(placed.entry)
