"""Slips of the hand, hundreds of them: each brief is rendered, each finding has a place and a fix."""

import pytest

from mujaz.pipeline.render import BuildContext
from mujaz.read.settings import read_settings
from tests.project import ARCHIVE, ROOT
from tests.repository.slips import check_slips
from tests.whole import desk_of

RUNS = 12
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ARCHIVE / "briefs").glob("*/*.md"))]


@pytest.fixture(scope="module")
def desk() -> BuildContext:
    return desk_of(ARCHIVE, read_settings(ARCHIVE)[0], ROOT / "theme_overrides")


@pytest.mark.parametrize("run", range(RUNS))
def test_a_brief_with_slips_is_rendered_and_its_findings_are_whole(run: int, desk: BuildContext) -> None:
    check_slips(desk, TEXTS, run)
