"""A little archive on disk for every test that wants one."""

import os
from pathlib import Path
from shutil import copytree

import pytest

from mujaz.host.render_layouts import CACHE
from tests.small_archive.site import LittleSite, set_up


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return what the host draws for a little archive, drawn once for all tests."""
    site = set_up(tmp_path_factory.mktemp("drawn"))
    assert site.build().code == 0
    return site.root / CACHE


@pytest.fixture
def site(tmp_path: Path, drawn: Path, monkeypatch: pytest.MonkeyPatch) -> LittleSite:
    """Return a little archive that is not built yet. One process builds it unless the test says otherwise."""
    monkeypatch.setenv("MUJAZ_JOBS", "1")
    site = set_up(tmp_path)
    copytree(drawn, site.root / CACHE, copy_function=os.link)  # the host writes no file twice
    return site


@pytest.fixture
def built_site(site: LittleSite) -> LittleSite:
    """Return a little archive with its site."""
    attempt = site.build()
    assert attempt.code == 0, attempt.lines
    return site
