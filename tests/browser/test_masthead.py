"""What stands above every page: the colours, the menu, the way to the text. The search has its own tests."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader

pytestmark = pytest.mark.browser


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
