"""After a build that was stopped anywhere, the next one makes the right site."""

import os
from typing import Any

import pytest

from mujaz.build import archive_pages as whole
from mujaz.build import session
from mujaz.build.build import build
from mujaz.build.result import BuildOptions
from mujaz.cache.state_file import StateFile
from tests.small_archive.site import LittleSite
from tests.small_archive.stopping import Stopped
from tests.whole import differences

SAID: list[str] = []
STEPS: dict[str, Any] = {
    "forget": StateFile,
    "publish_changes": whole,
    "site_stamp": whole,
    "save": StateFile,
    "gather_packs": session,
    "drop_packs": session,
}
"""Each step of publishing and remembering, and where it is called from."""


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", STEPS)
def test_edits_taken_back_after_a_build_that_was_stopped_are_seen(
    built_site: LittleSite, step: str, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stopped build has published, or not; the files are what they were again, their times too."""
    brief = built_site.root / built_site.little.briefs["2024-10-09-news-1"].path
    marks, text = brief.stat(), brief.read_text(encoding="utf-8")
    brief.write_text(text.replace("News 1", "Another title"), encoding="utf-8")
    owner = STEPS[step]
    unbroken = getattr(owner, step)

    def stopped(*given: Any) -> None:
        if after:
            unbroken(*given)
        raise Stopped

    order = BuildOptions(built_site.root, built_site.site)
    with monkeypatch.context() as stopping:
        stopping.setattr(owner, step, stopped)
        with pytest.raises(Stopped):
            build(order, SAID.append)
    brief.write_text(text, encoding="utf-8")
    os.utime(brief, ns=(marks.st_atime_ns, marks.st_mtime_ns))
    assert build(order, SAID.append) == 0
    assert differences(built_site.files(), built_site.expected()) == []
