"""A reader without a mouse, on paper, or without motion."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from mujaz.model.page import Page
from tests.browser.conftest import Reader
from tests.browser.test_brief import with_text

pytestmark = pytest.mark.browser
FOCUSED = """() => {
  const element = document.activeElement;
  const drawn = [element, element.nextElementSibling, element.parentElement].some(
    (one) => one && getComputedStyle(one).outlineStyle !== "none");
  const box = element.getBoundingClientRect();
  const hidden = element.closest("[hidden], [inert]") || !element.checkVisibility();
  const place = `${element.tagName}.${element.className}#${element.id}`;
  return [place, Boolean(drawn && box.width && !hidden)];
}"""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_step_of_the_keyboard_is_seen(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str
) -> None:
    one = reader()
    one.open(with_text(planned, language)[0])
    steps = []
    for _ in range(30):
        one.tab.keyboard.press("Tab")
        steps.append(one.tab.evaluate(FOCUSED))
    assert [place for place, seen in steps if not seen] == []
    assert len({place for place, _ in steps}) > 5


def test_the_view_is_chosen_with_the_arrow_keys(
    reader: Callable[..., Reader], planned: tuple[Page, ...]
) -> None:
    one = reader()
    one.open(with_text(planned, "ar")[0])
    one.tab.focus("#views [value=both]")
    one.tab.keyboard.press("ArrowDown")
    assert one.tab.is_checked("#views [value=source]")
    expect(one.tab.locator(".segment > .target").first).to_be_hidden()
    one.tab.keyboard.press("ArrowDown")
    expect(one.tab.locator(".segment > .source").first).to_be_hidden()


def test_the_menu_is_reached_and_left_with_the_keyboard(reader: Callable[..., Reader]) -> None:
    one = reader(390)
    one.open("en/")
    one.tab.focus("#menu")
    one.tab.keyboard.press("Enter")
    expect(one.tab.locator("#menu")).to_have_attribute("aria-expanded", "true")
    one.tab.keyboard.press("Tab")
    expect(one.tab.locator("#sections a").first).to_be_focused()
    one.tab.keyboard.press("Escape")
    expect(one.tab.locator("#sections a").first).to_be_hidden()
    expect(one.tab.locator("#menu")).to_be_focused()


def test_a_paragraph_number_says_what_it_counts(
    reader: Callable[..., Reader], planned: tuple[Page, ...]
) -> None:
    one = reader()
    one.open(with_text(planned, "en")[0])
    assert one.tab.get_by_role("link", name="Paragraph 2", exact=True).count() == 1


def test_paper_shows_both_texts_and_no_masthead(
    reader: Callable[..., Reader], planned: tuple[Page, ...]
) -> None:
    one = reader(color_scheme="dark")
    one.open(with_text(planned, "ar")[0])
    one.tab.emulate_media(media="print")
    expect(one.tab.locator(".masthead")).to_be_hidden()
    expect(one.tab.locator(".views")).to_be_hidden()
    expect(one.tab.locator(".segment > .source").first).to_be_visible()
    expect(one.tab.locator(".segment > .target").first).to_be_visible()
    assert one.tab.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_nothing_moves_for_readers_who_asked_for_stillness(
    reader: Callable[..., Reader], planned: tuple[Page, ...]
) -> None:
    moving = """() => [...document.querySelectorAll("*")].filter(
      (one) => getComputedStyle(one).transitionDuration !== "0s").length"""
    for wanted, still in (("reduce", True), ("no-preference", False)):
        one = reader(reduced_motion=wanted)
        one.open(with_text(planned, "en")[0])
        assert (one.tab.evaluate(moving) == 0) == still
