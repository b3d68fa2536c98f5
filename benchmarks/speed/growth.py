"""Computes the growth of time and memory with the size of the archive."""

from benchmarks.speed.cold import MEMORY, OURS
from benchmarks.speed.results_store import ResultsStore, exponent

FIRST_SIZE = 1_000
"""Fewest briefs; in smaller archives the fixed cost of a build hides the cost of a brief."""


def value(store: ResultsStore, size: int, name: str, field: str) -> float | None:
    """Return a median from the measurement of growth, else from that of cold builds."""
    for section in ("growth", "cold"):
        median = store.median(section, size, name, field)
        if median is not None:
            return median
    return None


def sizes(store: ResultsStore) -> list[int]:
    """Return the sizes at which cold builds were measured in either section."""
    return sorted({*store.sizes("growth"), *store.sizes("cold")})


def time_exponent(store: ResultsStore, name: str, start: int = FIRST_SIZE) -> float | None:
    """Return the exponent of a build's time from `start` briefs on."""
    large_sizes = [size for size in sizes(store) if size >= start]
    return exponent(large_sizes, [value(store, size, name, "wall") for size in large_sizes])


def memory_exponent(store: ResultsStore, name: str = OURS, start: int = FIRST_SIZE) -> float | None:
    """Return the exponent of a build's peak memory from `start` briefs on."""
    large_sizes = [size for size in sizes(store) if size >= start]
    row, field = (MEMORY, "together") if name == OURS else (name, "largest")
    return exponent(large_sizes, [value(store, size, row, field) for size in large_sizes])
