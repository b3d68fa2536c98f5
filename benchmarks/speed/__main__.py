"""Measure builds, edits and the preview, and compare them with other generators."""

import argparse
import shutil
import signal
import sys
from collections.abc import Sequence

from benchmarks.peers.install import install
from benchmarks.speed import machine
from benchmarks.speed.measurement import SECTIONS, Measurement, about_us
from benchmarks.speed.project import ROOT, make_template, warm
from benchmarks.speed.report import report as results_page
from benchmarks.speed.results_store import load
from benchmarks.speed.run import CommandFailedError

PEERS = ("hugo", "mkdocs", "pagefind")
CACHE_FOLDER = ROOT / ".cache/benchmarks"
RESULTS = ROOT / "benchmarks/results.md"


def report(text: str) -> None:
    """Tell the terminal how far we are."""
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse(arguments)
    # A shell has its background jobs ignore interrupts, children inherit that, and previews are ended by one.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sections = options.only or SECTIONS
    store = load(CACHE_FOLDER / "measured.json")
    if options.fresh:
        store.rows, store.about = {}, {}
    peers = install(CACHE_FOLDER / "peers", report) if "cold" in sections and options.peers else None
    work = machine.work_folder(max(options.sizes))
    report(
        f"Working {machine.kind_of(work)}, in {work}. Others keep {machine.busy_share()} of the machine busy."
    )
    try:
        template = make_template(work / "template")
        about = {**about_us(peers), "folders": machine.kind_of(work)}
        warm(template)
        measurement = Measurement(template, peers, options.peers, options.runs, store, about, report)
        for size in sorted(options.sizes):
            measurement.measure(size, work / str(size), sections)
            shutil.rmtree(work / str(size))
    except CommandFailedError as error:
        report(f"{error}\nWhat was measured until then is kept; --only measures the rest.")
        return 2
    finally:
        shutil.rmtree(work, ignore_errors=True)
    text = results_page(store)
    print(text)
    if options.write:
        RESULTS.write_text(text, encoding="utf-8")
        report(f"Wrote {RESULTS}.")
    return 0


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("compare.py", description=__doc__)
    parser.add_argument("--sizes", type=_positive, nargs="+", default=[100, 1000, 10000], help="briefs")
    parser.add_argument("--runs", type=_positive, default=3, help="how often each thing is measured")
    parser.add_argument("--only", choices=SECTIONS, nargs="+", help="measure these parts, keep the others")
    names = ",".join(PEERS)
    parser.add_argument("--peers", default=names, type=_peers, help=f"some of {names}, or nothing")
    parser.add_argument("--fresh", action="store_true", help="forget what earlier measurements left")
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.relative_to(ROOT)}")
    return parser.parse_args(arguments)


def _positive(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"'{text}' is not a number from 1 on.")
    return int(text)


def _peers(text: str) -> tuple[str, ...]:
    names = tuple(name for name in text.split(",") if name)
    if unknown := set(names) - set(PEERS):
        raise argparse.ArgumentTypeError(f"{', '.join(sorted(unknown))}: there are {', '.join(PEERS)}.")
    return names


if __name__ == "__main__":
    sys.exit(main())
