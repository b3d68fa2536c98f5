"""Every sample brief in the browser, in both languages, wide and narrow."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz.model.page import Page
from tests.browser.conftest import Reader
from tests.browser.test_walk import chosen, faults_of_pages
from tests.browser.test_weight import BRIEF, heavy
from tests.project import Built

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_sample_has_a_fault(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str, width: int
) -> None:
    briefs = {"brief": chosen(planned, language)["brief"]}
    assert len(briefs["brief"]) > 25
    assert faults_of_pages(reader(width, reduced_motion="reduce"), briefs, language) == {}


def test_no_sample_is_heavy(built: Built) -> None:
    briefs: list[Path] = sorted(built.site.glob("*/briefs/*/index.html"))
    assert len(briefs) > 50
    assert heavy(briefs, BRIEF) == {}
