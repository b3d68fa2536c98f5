"""How time and memory grow with the archive."""

from benchmarks.speed.cold import MEMORY, OURS
from benchmarks.speed.store import Store, exponent

FROM = 1_000
"""Briefs below which what every build costs hides what each brief costs."""


def value(store: Store, size: int, name: str, field: str) -> float | None:
    """Return a median from the measurement of growth, else from that of cold builds."""
    for section in ("growth", "cold"):
        found = store.median(section, size, name, field)
        if found is not None:
            return found
    return None


def sizes(store: Store) -> list[int]:
    """Return the sizes at which cold builds were measured in either section."""
    return sorted({*store.sizes("growth"), *store.sizes("cold")})


def time_exponent(store: Store, name: str, start: int = FROM) -> float | None:
    """Return the exponent of a build's time from `start` briefs on."""
    some = [size for size in sizes(store) if size >= start]
    return exponent(some, [value(store, size, name, "wall") for size in some])


def memory_exponent(store: Store, name: str = OURS, start: int = FROM) -> float | None:
    """Return the exponent of a build's peak memory from `start` briefs on."""
    some = [size for size in sizes(store) if size >= start]
    row, field = (MEMORY, "together") if name == OURS else (name, "largest")
    return exponent(some, [value(store, size, row, field) for size in some])
