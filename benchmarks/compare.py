"""Measure builds, edits and the preview, and compare them with other generators.

    python3 -m benchmarks.compare --sizes 100 1000 10000 --runs 3 --write

Makes archives, installs the other generators by pip into an environment of their own, runs everything as
whole processes with the pairs in turn, and prints the report; `--write` puts it into benchmarks/results.md.
docs/guide/speed.md explains the figures.

This file is the entry point and runs with any Python; the measurement is in `benchmarks/speed/`.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Let `build.py` create its `.venv/`, then measure with its Python. Returns the exit code."""
    code = subprocess.call([sys.executable, str(ROOT / "build.py"), "--help"], stdout=subprocess.DEVNULL)
    if code != 0:
        return code
    python = ROOT / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    return subprocess.call([str(python), "-m", "benchmarks.speed", *sys.argv[1:]], cwd=ROOT)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
