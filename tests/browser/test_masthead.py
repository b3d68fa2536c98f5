"""What stands above every page: the search, the colours, the menu."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from mujaz.model.page import Page
from mujaz.site.views import BriefView
from tests.browser.conftest import Reader

pytestmark = pytest.mark.browser


def a_brief(planned: tuple[Page, ...], language: str, source_language: str = "ar") -> Page:
    return next(
        page
        for page in planned
        if page.language == language
        and isinstance(page.view, BriefView)
        and page.view.source_language == source_language
        and page.view.title.language == language
    )


@pytest.mark.parametrize("start", ["home", "brief", "entity_index", "quotes"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_search_finds_a_brief_by_its_title_from_any_page(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str, start: str
) -> None:
    wanted = a_brief(planned, language)
    one = reader()
    one.open(next(page.address for page in planned if page.kind == start and page.language == language))
    one.tab.fill(".search__input", " ".join(wanted.title.split()[:4]))
    found = one.tab.locator(f".search__list a[href*='{wanted.address}']").first
    expect(found).to_be_visible(timeout=15_000)
    found.click()
    one.tab.wait_for_url(f"{one.base}{wanted.address}**")
    assert one.complaints == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_search_says_when_it_finds_nothing(reader: Callable[..., Reader], language: str) -> None:
    one = reader(390)
    one.open(f"{language}/")
    one.tab.fill(".search__input", "zzqqxxyy")
    expect(one.tab.locator(".search__list li")).to_have_count(0)
    expect(one.tab.locator(".search__meta")).not_to_be_empty()
    assert one.complaints == []


def test_the_slash_key_leads_to_the_search(reader: Callable[..., Reader]) -> None:
    one = reader()
    one.open("en/")
    one.tab.keyboard.press("/")
    expect(one.tab.locator(".search__input")).to_be_focused()


@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_colours_follow_the_system_until_the_reader_chooses(
    reader: Callable[..., Reader], system: str
) -> None:
    one = reader(color_scheme=system)
    one.open("en/")
    before = one.tab.evaluate("() => getComputedStyle(document.body).backgroundColor")
    assert (_lightness(before) < 128) == (system == "dark")
    one.tab.click("#scheme")
    after = one.tab.evaluate("() => getComputedStyle(document.body).backgroundColor")
    assert (_lightness(after) < 128) == (system == "light")
    one.open("ar/")
    assert one.tab.evaluate("() => getComputedStyle(document.body).backgroundColor") == after


def _lightness(colour: str) -> float:
    parts = [float(part) for part in colour[colour.index("(") + 1 : -1].replace("/", ",").split(",")[:3]]
    return sum(parts) / 3


def test_the_menu_opens_and_closes_on_a_narrow_screen(reader: Callable[..., Reader]) -> None:
    one = reader(390)
    one.open("ar/")
    sections = one.tab.locator("#sections a").first
    expect(sections).to_be_hidden()
    one.tab.click("#menu")
    expect(sections).to_be_visible()
    one.tab.click("#menu")
    expect(sections).to_be_hidden()


def test_the_keyboard_skips_to_the_text(reader: Callable[..., Reader]) -> None:
    one = reader()
    one.open("en/")
    one.tab.keyboard.press("Tab")
    expect(one.tab.locator(".skip")).to_be_focused()
    one.tab.keyboard.press("Enter")
    assert one.tab.url.endswith("#content")
