"""Measures the search on any parallel text, in a real Chromium.

    python -m benchmarks.search --pairs AR EN [--lines-per-doc 10] --queries FILE [--fill 10000]

AR and EN are text files with a segment on each line; so many lines make a document, documents are numbered
from 0. FILE is a JSON list of {"class", "q", "docs"}; `benchmarks.search_queries` makes one. Prints recall
and precision at ten by class, then the compressed bytes and the milliseconds of searches in the dialog.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

if not __package__:  # run as a file: the project's root is not on the path then
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.search_browser import SearchCost, answers, search_costs, serve_folder
from benchmarks.search_queries import documents
from benchmarks.search_site import write_site
from mujaz.cli.chromium import find_chromium

MEASURED_PAIRS = 24
"""Pairs of searches whose cost is measured, spread evenly over all questions."""


def scores(
    queries: Sequence[Mapping[str, Any]], answers_of_queries: Sequence[Sequence[int]]
) -> Iterator[str]:
    """Yield a line for each class: number of questions, recall and precision at ten, documents found."""
    classes: defaultdict[str, list[tuple[float, float, int]]] = defaultdict(list)
    for query, ten in zip(queries, answers_of_queries, strict=True):
        right = len(set(query["docs"]) & set(ten))
        recall = right / max(1, min(10, len(query["docs"])))
        classes[query["class"]].append((recall, right / len(ten) if ten else 0.0, len(ten)))
    yield f"{'class':<24}{'n':>6}{'recall':>9}{'precision':>11}{'found':>7}"
    rows = {**classes, "all": [row for rows in classes.values() for row in rows]}
    for name, row in rows.items():
        recall, precision, count = (statistics.fmean(column) for column in zip(*row, strict=True))
        yield f"{name:<24}{len(row):>6}{recall:>9.3f}{precision:>11.3f}{count:>7.1f}"


def weights(pairs: Sequence[tuple[SearchCost, SearchCost]]) -> Iterator[str]:
    """Yield a line with bytes and milliseconds of first searches, and one of next searches."""
    for name, column in zip(("first search", "next search"), zip(*pairs, strict=True), strict=True):
        byte_counts = sorted(cost.octets for cost in column)
        times = sorted(cost.milliseconds for cost in column)
        yield (
            f"{name:<14}bytes median {statistics.median(byte_counts):>9,.0f}, most {byte_counts[-1]:>9,}; "
            f"ms median {statistics.median(times):>5.0f}, most {times[-1]:>5.0f}"
        )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pairs", type=Path, nargs=2, required=True, metavar=("AR", "EN"))
    parser.add_argument("--lines-per-doc", type=int, default=10)
    parser.add_argument("--queries", type=Path, required=True)
    parser.add_argument("--fill", type=int, default=0, help="documents that the archive is filled up to")
    arguments = parser.parse_args()
    browser_path = os.environ.get("MUJAZ_CHROMIUM") or find_chromium(
        lambda said: print(said, file=sys.stderr)
    )
    if not browser_path:
        print("No Chromium was found. Install one, or set MUJAZ_CHROMIUM to its path.", file=sys.stderr)
        return 2
    queries = json.loads(arguments.queries.read_text(encoding="utf-8"))
    arabic, english = (documents(path, arguments.lines_per_doc) for path in arguments.pairs)
    questions = [query["q"] for query in queries]
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        write_site(Path(name), arabic, english, arguments.fill)
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--disable-gpu"])
        with serve_folder(Path(name)) as base:
            print("\n".join(scores(queries, answers(browser, base, questions))))
            sample = questions[:: max(1, len(questions) // (MEASURED_PAIRS * 2))]
            pairs = [
                search_costs(browser, base, *two) for two in zip(sample[::2], sample[1::2], strict=False)
            ]
            print("\n".join(weights(pairs)))
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
