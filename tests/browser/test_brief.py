"""What a reader does with a brief: choose a view, follow a name, link to a paragraph."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from mujaz.model.page import Page
from mujaz.site.views.brief import BriefView
from tests.browser.conftest import Reader

pytestmark = pytest.mark.browser
OPEN = "() => [...document.querySelectorAll('.segment > .%s')].some((it) => it.offsetParent)"


def shows(one: Reader) -> tuple[bool, bool]:
    """Return whether the original and the translation are to be seen."""
    return one.tab.evaluate(OPEN % "source"), one.tab.evaluate(OPEN % "target")


def with_text(planned: tuple[Page, ...], language: str) -> list[str]:
    """Return the addresses of briefs that show both texts and name entities in both, the longest first."""
    lengths = {
        page.address: sum(len(segment.source_html) for segment in page.view.segments)
        for page in planned
        if page.language == language
        and isinstance(page.view, BriefView)
        and all(segment.target_html for segment in page.view.segments)
        and any(not item.side for group in page.view.entities for item in group.items)
        and page.view.segments
    }
    return sorted(lengths, key=lambda address: -lengths[address])


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_chosen_view_is_remembered_on_other_briefs(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str, width: int
) -> None:
    first, second = with_text(planned, language)[:2]
    one = reader(width)
    one.open(first)
    assert shows(one) == (True, True)
    one.tab.check("#views [value=source]", force=True)
    assert shows(one) == (True, False)
    one.open(second)
    assert shows(one) == (True, False)
    assert one.tab.is_checked("#views [value=source]")
    one.tab.check("#views [value=target]", force=True)
    one.tab.reload()
    assert shows(one) == (False, True)
    one.tab.check("#views [value=both]", force=True)
    one.tab.reload()
    assert shows(one) == (True, True)


def test_texts_stand_side_by_side_on_wide_screens_and_stacked_on_narrow_ones(
    reader: Callable[..., Reader], planned: tuple[Page, ...]
) -> None:
    address = with_text(planned, "en")[0]
    tops = {}
    for width in (1280, 390):
        one = reader(width)
        one.open(address)
        source = one.tab.locator(".segment > .source").first.bounding_box()
        target = one.tab.locator(".segment > .target").first.bounding_box()
        assert source
        assert target
        tops[width] = (source["y"], target["y"] >= source["y"] + source["height"])
    assert [below for _, below in tops.values()] == [False, True]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("way", ["hover", "focus"])
def test_a_name_in_the_list_lights_up_where_it_is_said_in_both_texts(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str, way: str
) -> None:
    address = with_text(planned, language)[0]
    view = next(page.view for page in planned if page.address == address)
    assert isinstance(view, BriefView)
    entity = next(item.id for group in view.entities for item in group.items if not item.side)
    one = reader()
    one.open(address)
    name = one.tab.locator(f".names a[href$='entities/{entity}/']")
    getattr(name, way)()
    for side in ("source", "target"):
        said = one.tab.locator(f".segment > .{side} a[href*='entities/{entity}/']")
        assert said.count() > 0
        assert one.tab.locator(f".segment > .{side} .is-highlighted").count() == said.count()
    one.tab.mouse.move(5, 5)
    one.tab.evaluate("() => document.activeElement.blur()")
    expect(one.tab.locator(".is-highlighted")).to_have_count(0)


def test_the_names_can_be_opened_on_a_narrow_screen(
    reader: Callable[..., Reader], planned: tuple[Page, ...]
) -> None:
    one = reader(390)
    one.open(with_text(planned, "ar")[0])
    name = one.tab.locator(".names a").first
    expect(name).to_be_hidden()
    one.tab.click(".names summary")
    expect(name).to_be_visible()


def test_a_paragraph_has_an_address_of_its_own(
    reader: Callable[..., Reader], planned: tuple[Page, ...]
) -> None:
    one = reader()
    one.open(with_text(planned, "en")[0])
    link = one.tab.locator(".segment > a").nth(1)
    anchor = link.get_attribute("href")
    link.click()
    assert one.tab.url.endswith(str(anchor))
    assert one.tab.evaluate("() => document.querySelector('.segment:target') !== null")


def test_a_brief_can_be_read_without_scripts(
    reader: Callable[..., Reader], planned: tuple[Page, ...]
) -> None:
    one = reader(java_script_enabled=False)
    one.tab.goto(one.base + with_text(planned, "ar")[0])
    expect(one.tab.locator(".segment > .source").first).to_be_visible()
    expect(one.tab.locator(".segment > .target").first).to_be_visible()
    expect(one.tab.locator(".names a").first).to_be_visible()
