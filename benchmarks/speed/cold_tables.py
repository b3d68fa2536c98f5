"""Formats the report's tables of cold builds."""

from collections.abc import Iterator

from benchmarks.speed import growth as grown
from benchmarks.speed.cold import MEMORY, OURS, PARTS
from benchmarks.speed.number_format import NOTHING, heads, megabytes, number, seconds, spread, table
from benchmarks.speed.results_store import ResultsStore

RATIOS = {"wall": "wall time", "cpu": "CPU time"}


def cold(store: ResultsStore) -> Iterator[str]:
    """Yield a table for each size, then the shares of time."""
    names = _builds(store)
    for size in store.sizes("cold"):
        rows = [
            (
                name,
                spread(column),
                seconds(store.median("cold", size, name, "cpu")),
                megabytes(store.median("cold", size, name, "largest")),
                megabytes(store.median("cold", size, MEMORY, "together") if name == OURS else None),
            )
            for name in names
            if (column := store.column("cold", size, name))
        ]
        head = (f"{size:,} briefs", "wall s", "CPU s", "largest process MB", "all together MB")
        yield table(head, rows) + "\n"
    yield "Our time as a share of the other's, the median of the pairs:\n"
    yield _ratios(store, "wall") + "\n"
    yield _ratios(store, "cpu")


def _ratios(store: ResultsStore, field: str) -> str:
    sizes = store.sizes("cold")
    pairs: dict[str, list[str]] = {}
    for name in store.names("cold"):
        pair, colon, build = name.partition(": ")
        if colon:
            pairs.setdefault(pair, []).append(build)
    rows = [
        (f"{ours} / {theirs}", *(number(store.ratio(size, pair, ours, theirs, field)) for size in sizes))
        for pair, (ours, theirs) in pairs.items()
    ]
    return table((RATIOS[field], *heads(sizes)), rows)


def growth(store: ResultsStore) -> Iterator[str]:
    """Yield each build's time at each size and its exponents."""
    names = _builds(store) or [OURS]
    sizes = grown.sizes(store)
    rows = [
        (
            name,
            *(seconds(grown.value(store, size, name, "wall")) for size in sizes),
            number(grown.time_exponent(store, name, 0)),
            number(grown.time_exponent(store, name)),
            number(grown.memory_exponent(store, name)),
        )
        for name in names
    ]
    last = ("exponent, all", f"from {grown.FIRST_SIZE:,}", f"memory, from {grown.FIRST_SIZE:,}")
    yield table(("wall s", *heads(sizes), *last), rows)


def time_shares(store: ResultsStore) -> Iterator[str]:
    """Yield the share of each part of our program in the time of all its processes, the largest first."""
    sizes = store.sizes("cold")
    seconds_by_size = {size: store.rows.get(f"cold/{size}/{PARTS}", [{}])[-1] for size in sizes}
    names = {name for row in seconds_by_size.values() for name in row}
    total_by_size = {size: sum(row.values()) for size, row in seconds_by_size.items()}
    ordered = sorted(names, key=lambda name: -seconds_by_size[sizes[-1]].get(name, 0.0))
    rows = [
        (name, *(_share(seconds_by_size[size].get(name, 0.0), total_by_size[size]) for size in sizes))
        for name in ordered
    ]
    yield table(("", *heads(sizes)), rows)


def _builds(store: ResultsStore) -> list[str]:
    """Return the names of the builds, without pairs and what is no build."""
    return [name for name in store.names("cold") if ":" not in name and name not in {MEMORY, PARTS}]


def _share(part_seconds: float, total: float) -> str:
    return f"{100 * part_seconds / total:.1f} %" if total else NOTHING
