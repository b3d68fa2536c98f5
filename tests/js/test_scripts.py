"""Run the unit tests of the search's scripts in Node's own test runner."""

from pathlib import Path

import pytest

from tests.project import ROOT
from tests.search.scripts import run_node

FILES = sorted(path.relative_to(ROOT).as_posix() for path in Path(__file__).parent.glob("*.test.js"))


@pytest.mark.parametrize("name", FILES)
def test_scripts(name: str) -> None:
    done = run_node(["--test", "--test-reporter=spec", name])
    assert done.returncode == 0, done.stdout.decode(errors="replace")
