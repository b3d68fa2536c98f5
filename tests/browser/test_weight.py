"""What a reader has to load: pages, styles, scripts, letters. Sizes are in bytes."""

import gzip
import re
from pathlib import Path

import pytest

from tests.project import Built

BRIEF = 46_000
"""Limit of one page. The longest sample has 27 paragraphs in two languages, half of these bytes."""
FRAME = 3_000
STYLES = 9_000
SCRIPTS = 2_500
"""Of styles and scripts as a host sends them, compressed."""
LETTERS = 150_000


@pytest.fixture
def briefs(built: Built) -> list[Path]:
    """Return the page of every brief in every language."""
    return sorted(built.site.glob("*/briefs/*/index.html"))


def heavy(paths: list[Path], most: int) -> dict[str, int]:
    """Return what weighs more than it may."""
    return {str(path): path.stat().st_size for path in paths if path.stat().st_size > most}


def test_no_brief_is_heavy(briefs: list[Path]) -> None:
    assert len(briefs) > 50
    assert heavy(briefs, BRIEF) == {}


def test_the_frame_around_a_brief_is_light(briefs: list[Path]) -> None:
    page = briefs[0].read_text(encoding="utf-8")
    head, _, rest = page.partition("<body")
    before, _, inside = rest.partition('<article class="brief">')
    after = inside.rpartition("</article>")[2]
    assert head
    assert after
    assert len((before + after).encode()) <= FRAME


def loaded(page: Path, pattern: str) -> list[Path]:
    """Return the files that a page names in its text, without what waits in a template."""
    text = re.sub(r"<template.*?</template>", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    return [(page.parent / name).resolve() for name in re.findall(pattern, text)]


def test_a_brief_loads_little(briefs: list[Path]) -> None:
    styles = loaded(briefs[0], r'<link rel="stylesheet" href="([^"]+)"')
    scripts = loaded(briefs[0], r'<script[^>]* src="([^"]+)"')
    assert {"base.css", "brief.css"} <= {path.name for path in styles}
    assert {"apply-preferences.js", "brief.js"} <= {path.name for path in scripts}
    assert compressed(styles) <= STYLES
    assert compressed(scripts) <= SCRIPTS


def compressed(paths: list[Path]) -> int:
    return sum(len(gzip.compress(path.read_bytes(), mtime=0)) for path in paths)


def test_letters_are_light_and_licensed(built: Built) -> None:
    fonts = built.site / "assets" / "fonts"
    assert 0 < sum(path.stat().st_size for path in fonts.glob("*.woff2")) <= LETTERS
    assert len(list(fonts.glob("LICENSE-*.txt"))) == 2
