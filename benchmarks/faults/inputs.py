"""Tries hostile inputs in check, build, new and the imports, and prints what became of them.

    python3 -m benchmarks.faults inputs [FOLDER] [--seconds 300] [--seed 1] [--keep FOLDER]

All files of FOLDER (that of MUJAZ_CORPORA, where it is set) are tried in every place that contributors write.
Then files of the test archive, its settings, articles and files of other tools are changed at random until
the time is over. Every input must be refused with findings or accepted; the command ends with 1 otherwise.
"""

import argparse
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.faults.hostile_inputs import (
    Batch,
    Use,
    changed_archives,
    changed_articles,
    changed_exchange,
    changed_settings,
    corpus_batches,
)
from benchmarks.faults.input_trials import Trials
from benchmarks.faults.limited_command import run_limited
from benchmarks.faults.trial_results import Tally

SHOWN = 20
"""Most kinds of faults that are printed."""
BRIEF = "2025-01-10-river-reeds"
HEADER = """\
| inputs | tried | refused | accepted | crashed | slowest | which | most memory |
|---|--:|--:|--:|--:|--:|---|--:|"""


def main(arguments: Sequence[str]) -> int:
    """Print the table, and below it each kind of fault with an input."""
    options = _parse(arguments)
    os.environ["MUJAZ_JOBS"] = "1"
    tallies: dict[str, Tally] = {}
    with TemporaryDirectory() as folder:
        trials = Trials(Path(folder))
        if options.folder:
            tally = tallies["corpora"] = Tally()
            for batch in corpus_batches(options.folder):
                trials.run(batch, tally)
        families = _families(trials, options.seed)
        for name, batches in families.items():
            end = time.monotonic() + options.seconds / len(families)
            tally = tallies[name] = Tally()
            while time.monotonic() < end:
                trials.run(next(batches), tally)
    print(HEADER)
    for name, tally in tallies.items():
        print(_line(name, tally))
    _print_faults(tallies, options.keep)
    return int(any(tally.crashed for tally in tallies.values()))


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    corpora = os.environ.get("MUJAZ_CORPORA")
    parser = argparse.ArgumentParser(prog="benchmarks.faults inputs", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(corpora) if corpora else None)
    parser.add_argument("--seconds", type=float, default=300, help="Time for the random changes.")
    parser.add_argument("--seed", type=int, default=1, help="Other seeds make other changes.")
    parser.add_argument("--keep", type=Path, help="Folder for an input of each kind of fault.")
    return parser.parse_args(arguments)


def _families(trials: Trials, seed: int) -> Mapping[str, Iterator[Batch]]:
    """Return the endless families of inputs."""
    exported = {
        Use.XLIFF: ("brief.xlf", ("xliff", "export", BRIEF)),
        Use.TERMS: ("terms.tbx", ("terms", "export", "--format", "tbx")),
        Use.MEMORY: ("archive.tmx", ("memory", "--export", "-")),
    }
    files = {
        use: (path, run_limited(trials.root, command).output) for use, (path, command) in exported.items()
    }
    csv = run_limited(trials.root, ("terms", "export", "--format", "csv")).output.encode()
    return {
        "changed archives": changed_archives(seed),
        "changed settings": changed_settings(seed),
        "changed articles": changed_articles(seed),
        "changed CSV": changed_exchange(Use.TERMS, "terms.csv", csv, seed),
        **{
            f"changed {path.rpartition('.')[2].upper()}": changed_exchange(use, path, text.encode(), seed)
            for use, (path, text) in files.items()
        },
    }


def _line(name: str, tally: Tally) -> str:
    seconds, which = tally.seconds
    counts = (tally.tried, tally.refused, tally.accepted, tally.crashed)
    cells = (name, *counts, f"{seconds:.2f} s", which, f"{tally.peak_bytes / 1e6:.0f} MB")
    return f"| {' | '.join(str(cell) for cell in cells)} |"


def _print_faults(tallies: Mapping[str, Tally], folder: Path | None) -> None:
    """Print each kind of fault with how often it came and where first, and keep an input of it."""
    faults = [(fault, inputs) for tally in tallies.values() for fault, inputs in tally.faults.items()]
    for number, (fault, inputs) in zip(count(1), faults[:SHOWN], strict=False):
        print(f"{number}. {len(inputs)} times, first {inputs[0].name} ({inputs[0].path}): {fault}")
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number}-{Path(inputs[0].path).name}").write_bytes(inputs[0].data)
