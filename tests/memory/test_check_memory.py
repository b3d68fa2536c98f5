"""Files of memories are checked as all others are, and read again only when they change."""

from pathlib import Path

import pytest

from mujaz.build.check_changed import check_changed
from tests.check.right_library import copy_of_right

HEAD = '<?xml version="1.0"?>\n<tmx version="1.4"><header/>'
RIGHT = f"{HEAD}<body></body></tmx>"
WRONG = {
    "broken.tmx": (f"{HEAD}<body>", "X101 (error)"),
    "other.tmx": ("<html></html>", "X102 (error)"),
    "empty.tmx": ("", "X101 (error)"),
    "terms.tbx": ("<tbx/>", "T104 (warning)"),
    "table.CSV": ("a,b", "T104 (warning)"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_broken_memory_is_one_finding(tmp_path: Path, name: str) -> None:
    root = copy_of_right(tmp_path)
    file = root / "content/memory" / name
    file.parent.mkdir()
    text, expected = WRONG[name]
    for _ in range(2):
        file.write_text(text, encoding="utf-8")
        [finding] = check_changed(root).findings
        assert str(finding).partition(": ")[2].startswith(expected)
        assert finding.location.path == f"content/memory/{name}"
        assert check_changed(root).findings == (finding,)
    file.rename(file.with_name("right.tmx"))
    file.with_name("right.tmx").write_text(RIGHT, encoding="utf-8")
    file.with_name("LICENCE.txt").write_text("CC0", encoding="utf-8")
    assert check_changed(root).findings == ()
