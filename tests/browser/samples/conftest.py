"""The browser reads the sample archive here. The fixtures are separate from those of the other archive."""

from pathlib import Path

import pytest

from tests.browser.conftest import base, planned, reader
from tests.samples.conftest import built, skip_without_samples

__all__ = ["base", "built", "planned", "reader"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip every test of this folder where there is no sample."""
    skip_without_samples(items, Path(__file__).parent)
