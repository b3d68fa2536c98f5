"""The report: targets first, then every figure."""

from collections.abc import Iterator, Sequence

from benchmarks.speed.cold_tables import cold, growth, rooms
from benchmarks.speed.shape import heads, kilobytes, megabytes, spread, table
from benchmarks.speed.store import Store
from benchmarks.speed.targets import targets

HEAD = """# How fast Mujaz is

Written by `python3 -m benchmarks.compare --write`. [Speed](../docs/guide/speed.md) says how to run it and
what the figures mean. Seconds are wall time: the median, in brackets the least and the most.
"""
PREVIEW = {
    ("start", "first page"): "start to a page (s)",
    ("start", "page as saved"): "start to the page as last saved (s)",
    ("save: body", "message"): "save of a body to the message that reloads (s)",
    ("save: body", "page"): "save of a body to the new page (s)",
    ("save: body", "around"): "save of a body to all lists, entities and search (s)",
    ("save: title", "message"): "save of a title to the message that reloads (s)",
    ("save: title", "page"): "save of a title to the new page (s)",
    ("save: title", "around"): "save of a title to all lists, entities and search (s)",
}
WEIGHTS = {
    "median brief": ("page of a brief, the middle one (kB)", kilobytes),
    "median brief, compressed": ("the same, gzip (kB)", kilobytes),
    "largest brief": ("page of a brief, the largest (kB)", kilobytes),
    "largest list": ("largest other page (kB)", kilobytes),
    "briefs": ("pages of briefs (MB)", megabytes),
    "lists": ("other pages (MB)", megabytes),
    "search": ("index of the search (MB)", megabytes),
    "all": ("all files (MB)", megabytes),
    "files": ("number of files", lambda value: "–" if value is None else f"{value:,.0f}"),
}


def report(store: Store) -> str:
    """Return the report on everything in the store, in Markdown."""
    parts = [HEAD, *_machine(store), "## Targets\n", _targets(store)]
    for title, section, part in (
        ("Cold builds", "cold", cold),
        ("Growth", "growth", growth),
        ("Where the time of a cold build goes", "cold", rooms),
        ("One edit", "edit", _edit),
        ("The preview", "serve", _preview),
        ("What the site weighs", "weight", _weight),
    ):
        if store.sizes(section) or (section == "growth" and store.sizes("cold")):
            parts += [f"\n## {title}\n", *part(store)]
    return "\n".join(parts) + "\n"


def _machine(store: Store) -> Iterator[str]:
    """Yield what was measured when and where, each machine and code once."""
    seen: dict[tuple[str, ...], list[str]] = {}
    for start, about in store.about.items():
        section, size, _ = start.split("/")
        told = tuple(f"- {name}: {text}" for name, text in about.items() if name != "busy" and text)
        seen.setdefault(told, []).append(f"{section} {int(size):,} ({about['busy']})")
    for told, what in seen.items():
        words = "Measured, with how much of the machine others used just before"
        yield "\n".join([f"{words}: {', '.join(what)}.\n", *told, ""])


def _targets(store: Store) -> str:
    rows = [(it.words, it.shape(it.limit), it.shape(it.value), it.verdict) for it in targets(store)]
    return table(("target", "at most", "measured", ""), rows)


def _edit(store: Store) -> Iterator[str]:
    sizes = store.sizes("edit")
    rows = [(it, *(spread(store.column("edit", size, it)) for size in sizes)) for it in store.names("edit")]
    yield table(("whole run, s", *heads(sizes)), rows)


def _preview(store: Store) -> Iterator[str]:
    sizes = store.sizes("serve")
    rows: list[Sequence[str]] = [
        (words, *(spread(store.column("serve", size, name, field)) for size in sizes))
        for (name, field), words in PREVIEW.items()
    ]
    held = (megabytes(store.median("serve", size, "memory", "together")) for size in sizes)
    yield table(("", *heads(sizes)), [*rows, ("memory of all processes, at rest (MB)", *held)])


def _weight(store: Store) -> Iterator[str]:
    sizes = store.sizes("weight")
    rows = [
        (words, *(shape(store.median("weight", size, "site", field)) for size in sizes))
        for field, (words, shape) in WEIGHTS.items()
    ]
    yield table(("", *heads(sizes)), rows)
