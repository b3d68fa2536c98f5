"""Which saves count."""

from pathlib import Path, PurePath

import pytest

from mujaz.preview.watch import is_source, watching


@pytest.mark.parametrize(
    "path",
    [
        "briefs/2025/2025-03-04-library.md",
        "content/entities/iraq.md",
        "theme_overrides/assets/css/base.css",
        "mkdocs.yml",
        "mujaz/locale/ar/LC_MESSAGES/mujaz.po",
    ],
)
def test_sources_count(path: str) -> None:
    assert is_source(PurePath(path))


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "site/en/index.html",
        "_stage/en/index.md",
        ".cache/preview/en/index.html",
        "briefs/2025/.2025-03-04-library.md.swp",
        "briefs/2025/2025-03-04-library.md~",
        "briefs/2025/4913",
        "mujaz/host/__pycache__/serve.cpython-311.pyc",
        "content/.git/index",
    ],
)
def test_scraps_and_results_do_not(path: str) -> None:
    assert not is_source(PurePath(path))


def test_reading_is_no_save_and_a_burst_is_one_answer(tmp_path: Path) -> None:
    brief = tmp_path / "briefs" / "a.md"
    brief.parent.mkdir()
    brief.write_text("one", encoding="utf-8")
    with watching(tmp_path) as saves:
        brief.read_text(encoding="utf-8")
        assert not saves.wait(0.4)
        for number in range(20):
            brief.write_text(str(number), encoding="utf-8")
        assert saves.wait(20)
        assert not saves.wait(0.4)
