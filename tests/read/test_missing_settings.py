"""A missing file of settings is reported as missing, not as unreadable."""

from pathlib import Path

import pytest

from mujaz.model.finding import MujazError
from mujaz.read.settings import read_settings


def test_settings_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(MujazError, match=r"mkdocs.yml:1:1: T102 .* is not there\. Put it back"):
        read_settings(tmp_path)
