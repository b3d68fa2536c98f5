"""After any run of edits the site is the one that a build from nothing makes, byte for byte."""

from random import Random

import pytest

from mujaz.preview.terminal import FINDING_START
from tests.small_archive.edits import COPIES
from tests.small_archive.edits_elsewhere import edits
from tests.small_archive.site import LittleSite
from tests.whole import differences

RUNS, EDITS = 4, 50


@pytest.mark.parametrize("seed", range(RUNS))
def test_every_edit_leads_to_the_site_that_a_build_from_nothing_makes(
    built_site: LittleSite, seed: int
) -> None:
    random = Random(seed)
    for number, edit in enumerate(edits(random, EDITS)):
        built_site.edit(edit, random)
        follow(built_site, random, f"edit {number} of seed {seed}, {edit}")


def follow(site: LittleSite, random: Random, what: str) -> None:
    """Build after an edit; where the edit broke something, see that nothing happens, and mend it at times."""
    before = site.files()
    errors, lines = site.findings()
    attempt = site.build_anew() if random.random() < 0.4 else site.build()
    assert found_lines(site, attempt.lines, lines) == lines, what
    assert attempt.code == (1 if errors else 0), f"{what}: {attempt.lines}"
    wrong = differences(site.files(), before if errors else site.expected())
    assert wrong == [], what
    hidden = {path.name for path in site.root.iterdir() if path.name.startswith(".")}
    assert hidden - {".site-standby"} == {".cache"}, what
    if errors and random.random() < 0.6:
        site.mend()
        follow(site, random, f"{what}, mended")


def found_lines(site: LittleSite, said: tuple[str, ...], expected: list[str]) -> list[str]:
    """Return the findings that a build told. It checks both files of one id, a whole reading only one."""
    found = [line for line in said if FINDING_START.match(line)]
    twice = any(path.startswith(f"briefs/{COPIES}/") for path in site.written)
    return [line for line in found if line in expected] if twice else found
