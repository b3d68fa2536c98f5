"""Every kind of page, in both languages, wide and narrow: nothing sticks out, fails or is fetched."""

from collections.abc import Callable, Iterable

import pytest

from mujaz.model.language import direction
from mujaz.model.page import Page
from mujaz.site.pages import all_kinds
from tests.browser.conftest import Reader

pytestmark = pytest.mark.browser
KINDS = [kind.KIND for kind in all_kinds()]
MOST = 3
"""Pages of one kind that are walked; of briefs all, since they differ most."""
SPEAKS = "() => [document.documentElement.lang, getComputedStyle(document.body).direction]"
STICKS_OUT = """() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const out = [...document.querySelectorAll("body *")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width && (box.right > page.clientWidth + 1 || box.left < -1);
  });
  return [`page: ${page.scrollWidth} > ${page.clientWidth}`, ...out.slice(0, 8).map((element) => {
    const box = element.getBoundingClientRect();
    return `${element.tagName}.${element.className} ${Math.round(box.left)}…${Math.round(box.right)}`;
  })];
}"""


def chosen(pages: Iterable[Page], kind: str, language: str) -> list[str]:
    """Return the addresses to walk: all briefs, of other kinds the longest pages."""
    found = [page for page in pages if page.kind == kind and page.language == language]
    longest = sorted(found, key=lambda page: len(repr(page.view)), reverse=True)
    return [page.address for page in (found if kind == "brief" else longest[:MOST])]


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_fits_speaks_its_language_and_fetches_nothing(
    reader: Callable[..., Reader],
    planned: tuple[Page, ...],
    kind: str,
    language: str,
    width: int,
) -> None:
    addresses = chosen(planned, kind, language)
    assert addresses, f"The archive has no page of the kind {kind}."
    one = reader(width)
    wrong = {}
    for address in addresses:
        one.open(address)
        said = one.tab.evaluate(SPEAKS)
        speaks = [] if said == [language, direction(language)] else [f"speaks {said}"]
        found = [*speaks, *one.tab.evaluate(STICKS_OUT), *one.complaints]
        one.complaints.clear()
        if found:
            wrong[address] = found
    assert wrong == {}


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_switch_leads_to_the_same_page_in_the_other_language_and_back(
    reader: Callable[..., Reader], planned: tuple[Page, ...], kind: str, language: str
) -> None:
    page = next(page for page in planned if page.kind == kind and page.language == language)
    twin = next(address for other, address in page.twins if other != language)
    one = reader()
    one.open(page.address)
    one.tab.click(".switch")
    assert one.tab.url == one.base + twin
    one.tab.click(".switch")
    assert one.tab.url == one.base + page.address
    assert one.complaints == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_wrong_address_leads_home(reader: Callable[..., Reader], language: str) -> None:
    one = reader()
    one.open("404.html")
    one.tab.click(f"a[href$='{language}/']")
    assert one.tab.url == f"{one.base}{language}/"


@pytest.mark.parametrize(("locale", "language"), [("en-GB", "en"), ("ar-IQ", "ar"), ("fr-FR", "en")])
def test_the_front_door_picks_the_readers_language(
    reader: Callable[..., Reader], locale: str, language: str
) -> None:
    one = reader(locale=locale)
    one.tab.goto(one.base)
    one.tab.wait_for_url(f"{one.base}{language}/")


def test_the_front_door_works_without_scripts(reader: Callable[..., Reader]) -> None:
    one = reader(java_script_enabled=False)
    one.tab.goto(one.base)
    one.tab.click("a[href='ar/']")
    assert one.tab.url == f"{one.base}ar/"
