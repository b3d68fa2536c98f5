"""How pages are laid out where two scripts meet and where there is little room."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from mujaz.model.page import Page
from mujaz.site.views.brief import BriefView
from tests.browser.conftest import Reader

pytestmark = pytest.mark.browser
RIGHT_EDGES = """() => [...document.querySelectorAll(".card__other[dir=rtl]")].map((title) => {
  const words = document.createRange();
  words.selectNodeContents(title);
  return Math.round(words.getBoundingClientRect().right - title.parentElement.getBoundingClientRect().right);
})"""
LINES_OF_RANGE = """() => {
  const text = document.createElement("p");
  const range = document.createElement("bdi");
  range.className = "n";
  range.append("60 – 90");
  text.append("بعد ", range, " يوماً");
  document.querySelector("#content").prepend(text);
  const widths = Array.from({ length: 100 }, (_, number) => 60 + number);
  return widths.map((width) => {
    text.style.inlineSize = `${width}px`;
    return text.querySelector("bdi").getClientRects().length;
  });
}"""
BELOW = "() => { const it = document.querySelector('.names'); return it.scrollHeight - it.clientHeight; }"
FADE = "() => getComputedStyle(document.querySelector('.names'), '::after').position"


@pytest.mark.parametrize("width", [1280, 390])
def test_arabic_titles_begin_at_the_right_in_an_english_list(
    reader: Callable[..., Reader], width: int
) -> None:
    one = reader(width)
    one.open("en/briefs/")
    assert set(one.tab.evaluate(RIGHT_EDGES)) == {0}


def test_a_range_of_numbers_is_never_broken(reader: Callable[..., Reader]) -> None:
    one = reader(390)
    one.open("ar/")
    assert set(one.tab.evaluate(LINES_OF_RANGE)) == {1}


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_search_page_has_one_field(reader: Callable[..., Reader], language: str, width: int) -> None:
    one = reader(width)
    one.open(f"{language}/search/")
    expect(one.tab.locator("#search-page input[type=search]")).to_be_visible()
    expect(one.tab.locator("#search-open")).to_be_hidden()
    one.open(f"{language}/")
    expect(one.tab.locator("#search-open")).to_be_visible()


def test_names_that_find_no_room_beside_a_brief_fade_out(
    reader: Callable[..., Reader], planned: tuple[Page, ...]
) -> None:
    views = {page.address: page.view for page in planned if isinstance(page.view, BriefView)}
    counts = {it: sum(len(group.items) for group in view.entities) for it, view in views.items()}
    one = reader()
    one.tab.set_viewport_size({"width": 1280, "height": 500})
    one.open(max(counts, key=lambda address: counts[address]))
    assert one.tab.evaluate(BELOW) > 0
    assert one.tab.evaluate(FADE) == "sticky"
    one.tab.locator(".names a").last.focus()
    expect(one.tab.locator(".names a").last).to_be_in_viewport()
