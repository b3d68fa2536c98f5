"""Writes the report in Markdown: targets first, then all figures."""

from collections.abc import Iterator, Sequence

from benchmarks.speed.cold_tables import cold, growth, time_shares
from benchmarks.speed.number_format import heads, kilobytes, megabytes, spread, table
from benchmarks.speed.results_store import ResultsStore
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


def report(store: ResultsStore) -> str:
    """Return the report on everything in the store, in Markdown."""
    parts = [HEAD, *_machine(store), "## Targets\n", _targets(store)]
    for title, section, part in (
        ("Cold builds", "cold", cold),
        ("Growth", "growth", growth),
        ("Where the time of a cold build goes", "cold", time_shares),
        ("One edit", "edit", _edit),
        ("The preview", "serve", _preview),
        ("What the site weighs", "weight", _weight),
    ):
        if store.sizes(section) or (section == "growth" and store.sizes("cold")):
            parts += [f"\n## {title}\n", *part(store)]
    return "\n".join(parts) + "\n"


def _machine(store: ResultsStore) -> Iterator[str]:
    """Yield what was measured when and where, each machine and code once."""
    sections_by_machine: dict[tuple[str, ...], list[str]] = {}
    for start, about in store.about.items():
        section, size, _ = start.split("/")
        lines = tuple(f"- {name}: {text}" for name, text in about.items() if name != "busy" and text)
        sections_by_machine.setdefault(lines, []).append(f"{section} {int(size):,} ({about['busy']})")
    for lines, sections in sections_by_machine.items():
        words = "Measured, with how much of the machine others used just before"
        yield "\n".join([f"{words}: {', '.join(sections)}.\n", *lines, ""])


def _targets(store: ResultsStore) -> str:
    rows = [
        (target.words, target.format_value(target.limit), target.format_value(target.value), target.verdict)
        for target in targets(store)
    ]
    return table(("target", "at most", "measured", ""), rows)


def _edit(store: ResultsStore) -> Iterator[str]:
    sizes = store.sizes("edit")
    rows = [
        (name, *(spread(store.column("edit", size, name)) for size in sizes)) for name in store.names("edit")
    ]
    yield table(("whole run, s", *heads(sizes)), rows)


def _preview(store: ResultsStore) -> Iterator[str]:
    sizes = store.sizes("serve")
    rows: list[Sequence[str]] = [
        (words, *(spread(store.column("serve", size, name, field)) for size in sizes))
        for (name, field), words in PREVIEW.items()
    ]
    memory = (megabytes(store.median("serve", size, "memory", "together")) for size in sizes)
    yield table(("", *heads(sizes)), [*rows, ("memory of all processes, at rest (MB)", *memory)])


def _weight(store: ResultsStore) -> Iterator[str]:
    sizes = store.sizes("weight")
    rows = [
        (words, *(shape(store.median("weight", size, "site", field)) for size in sizes))
        for field, (words, shape) in WEIGHTS.items()
    ]
    yield table(("", *heads(sizes)), rows)
