"""Little archives for builds on other machines."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from mujaz.host.build import Order, build
from tests.cluster.engines import SAID
from tests.host.little import little
from tests.host.little_site import LittleSite, set_up

BRIEFS = 120


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests of this folder where the extra is not installed."""
    if find_spec("distributed") is None or find_spec("fsspec") is None:
        reason = "The packages of the extra 'cluster' are not installed (requirements/cluster.lock)."
        for item in items:
            if Path(item.path).parent == Path(__file__).parent:
                item.add_marker(pytest.mark.skip(reason))


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> LittleSite:
    """Return an archive of some size with its site as one machine builds it. Tests leave it as it is."""
    site = set_up(tmp_path_factory.mktemp("large"), little(BRIEFS))
    assert build(Order(site.root, site.site, clean=True), SAID.append) == 0
    return site


@pytest.fixture
def small(tmp_path: Path) -> LittleSite:
    """Return an archive of two parts that a test may change."""
    return set_up(tmp_path)
