"""The report's tables on cold builds."""

from collections.abc import Iterator

from benchmarks.speed import growth as grown
from benchmarks.speed.cold import MEMORY, OURS, ROOMS
from benchmarks.speed.shape import NOTHING, heads, megabytes, number, seconds, spread, table
from benchmarks.speed.store import Store

RATIOS = {"wall": "wall time", "cpu": "CPU time"}


def cold(store: Store) -> Iterator[str]:
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


def _ratios(store: Store, field: str) -> str:
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


def growth(store: Store) -> Iterator[str]:
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
    last = ("exponent, all", f"from {grown.FROM:,}", f"memory, from {grown.FROM:,}")
    yield table(("wall s", *heads(sizes), *last), rows)


def rooms(store: Store) -> Iterator[str]:
    """Yield the share of each part of our program in the time of all its processes, the largest first."""
    sizes = store.sizes("cold")
    spent = {size: store.rows.get(f"cold/{size}/{ROOMS}", [{}])[-1] for size in sizes}
    names = {name for row in spent.values() for name in row}
    whole = {size: sum(row.values()) for size, row in spent.items()}
    ordered = sorted(names, key=lambda name: -spent[sizes[-1]].get(name, 0.0))
    rows = [(name, *(_share(spent[size].get(name, 0.0), whole[size]) for size in sizes)) for name in ordered]
    yield table(("", *heads(sizes)), rows)


def _builds(store: Store) -> list[str]:
    """Return the names of the builds, without pairs and what is no build."""
    return [it for it in store.names("cold") if ":" not in it and it not in {MEMORY, ROOMS}]


def _share(spent: float, whole: float) -> str:
    return f"{100 * spent / whole:.1f} %" if whole else NOTHING
