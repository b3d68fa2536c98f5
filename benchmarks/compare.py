"""Measure builds, edits and the preview, and compare them with other generators.

    .venv/bin/python -m benchmarks.compare --sizes 100 1000 10000 --runs 3 --write

Makes archives, installs the other generators by pip into an environment of their own, runs everything as
whole processes with the pairs in turn, and prints the report; `--write` puts it into benchmarks/results.md.
What the figures mean is said in docs/guide/speed.md.
"""

import argparse
import shutil
import sys
from collections.abc import Sequence

from benchmarks.peers.install import install
from benchmarks.speed import machine
from benchmarks.speed.measurement import SECTIONS, Measurement, about_us
from benchmarks.speed.project import ROOT, make_template, warm
from benchmarks.speed.report import report
from benchmarks.speed.store import load

PEERS = ("hugo", "mkdocs", "pagefind")
KEPT = ROOT / ".cache/benchmarks"
RESULTS = ROOT / "benchmarks/results.md"


def say(text: str) -> None:
    """Tell the terminal how far we are."""
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    chosen = parse(arguments)
    sections = chosen.only or SECTIONS
    store = load(KEPT / "measured.json")
    if chosen.fresh:
        store.rows, store.about = {}, {}
    peers = install(KEPT / "peers", say) if "cold" in sections and chosen.peers else None
    work = machine.work_folder(max(chosen.sizes))
    say(f"Working {machine.kind_of(work)}, in {work}. Others keep {machine.busy()} of the machine busy.")
    try:
        template = make_template(work / "template")
        about = {**about_us(peers), "folders": machine.kind_of(work)}
        warm(template)
        measurement = Measurement(template, peers, chosen.peers, chosen.runs, store, about, say)
        for size in sorted(chosen.sizes):
            measurement.measure(size, work / str(size), sections)
            shutil.rmtree(work / str(size))
    finally:
        shutil.rmtree(work, ignore_errors=True)
    text = report(store)
    print(text)
    if chosen.write:
        RESULTS.write_text(text, encoding="utf-8")
        say(f"Wrote {RESULTS}.")
    return 0


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000, 10000], help="briefs")
    parser.add_argument("--runs", type=int, default=3, help="how often each thing is measured")
    parser.add_argument("--only", choices=SECTIONS, nargs="+", help="measure these parts, keep the others")
    names = ",".join(PEERS)
    parser.add_argument("--peers", default=names, type=_peers, help=f"some of {names}, or nothing")
    parser.add_argument("--fresh", action="store_true", help="forget what earlier measurements left")
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.relative_to(ROOT)}")
    return parser.parse_args(arguments)


def _peers(text: str) -> tuple[str, ...]:
    names = tuple(name for name in text.split(",") if name)
    if unknown := set(names) - set(PEERS):
        raise argparse.ArgumentTypeError(f"{', '.join(sorted(unknown))}: there are {', '.join(PEERS)}.")
    return names


if __name__ == "__main__":
    sys.exit(main())
