"""Skips the tests of the samples where the samples are gone, and builds them once where they are not."""

from functools import partial
from pathlib import Path

import pytest

from tests.built_once import built_once
from tests.project import ROOT, Built, copy_project
from tests.samples.samples import samples_are_here

GONE = "The sample archive is gone from this repository."


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip every test of this folder where there is no sample."""
    skip_without_samples(items, Path(__file__).parent)


def skip_without_samples(items: list[pytest.Item], folder: Path) -> None:
    """Skip the tests below a folder where there is no sample."""
    for item in items:
        if not samples_are_here() and folder in item.path.parents:
            item.add_marker(pytest.mark.skip(GONE))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Built:
    """Return the sample archive with its site."""
    return built_once(tmp_path_factory, worker_id, "samples", partial(copy_project, archive=ROOT))
