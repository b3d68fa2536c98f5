"""Folders of the archive that are links are refused, since they could lead out of the repository."""

from pathlib import Path

import pytest

from mujaz.model.finding import MujazError
from mujaz.read.files import files_below


@pytest.mark.parametrize(("link", "folder"), [("briefs", "briefs"), ("content", "content/entities")])
def test_a_linked_folder_is_refused(tmp_path: Path, link: str, folder: str) -> None:
    (tmp_path / "elsewhere" / "entities").mkdir(parents=True)
    (tmp_path / link).symlink_to("elsewhere")
    with pytest.raises(MujazError) as refusal:
        list(files_below(tmp_path, folder, ".md"))
    assert str(refusal.value.finding).startswith(f"{link}:1:1: T102 (error) This is a symbolic link.")
