"""Selects names where several overlap: the leftmost, and of those the longest."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from mujaz.link.match_filter import Hit


def longest(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """Return hits in order without overlap. A person's pin beats any name that does not contain it.

    Names of the same span are joined into one hit, so that `resolve` sees all its meanings.
    """
    if all(first.end <= second.start for first, second in pairwise(hits)):
        return tuple(hits)
    spans = _of_spans(hits)
    pins = [hit for hit in spans if hit.pinned]
    if not pins:
        return tuple(_sweep(spans))
    others = [hit for hit in spans if not hit.pinned]
    wider = _sweep([hit for hit in others if any(_contains(hit, pin) for pin in pins)])
    certain = _sweep([*wider, *(pin for pin in pins if _is_free(pin, wider))])
    rest = [hit for hit in others if _is_free(hit, certain)]
    return tuple(sorted([*certain, *_sweep(rest)], key=_sort_key))


def _sort_key(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end


def _sweep(hits: Iterable[Hit]) -> list[Hit]:
    selected: list[Hit] = []
    for hit in sorted(hits, key=_sort_key):
        if not selected or selected[-1].end <= hit.start:
            selected.append(hit)
    return selected


def _is_free(hit: Hit, selected: Iterable[Hit]) -> bool:
    return all(hit.end <= other.start or other.end <= hit.start for other in selected)


def _of_spans(hits: Iterable[Hit]) -> list[Hit]:
    spans: dict[tuple[int, int], Hit] = {}
    for hit in hits:
        existing = spans.get((hit.start, hit.end))
        if existing is None or (hit.pinned and not existing.pinned):
            spans[hit.start, hit.end] = hit
        elif existing.pinned == hit.pinned:
            spans[hit.start, hit.end] = joined(existing, hit)
    return list(spans.values())


def joined(hit: Hit, other: Hit) -> Hit:
    """Return two hits of one span as one hit with the names of both."""
    return hit._replace(forms=tuple(dict.fromkeys((*hit.forms, *other.forms))))


def _contains(hit: Hit, pin: Hit) -> bool:
    return hit.start <= pin.start and pin.end <= hit.end and (hit.start, hit.end) != (pin.start, pin.end)
