"""Every kind of page, in both languages, wide and narrow: nothing sticks out, fails or is fetched.

What is looked for stands in `page_faults.js`.
"""

from collections.abc import Callable, Iterable

import pytest

from mujaz.model.language import direction
from mujaz.model.page import Page
from mujaz.site.pages import all_kinds
from tests.browser.conftest import Reader
from tests.project import Built

pytestmark = pytest.mark.browser
KINDS = [kind.KIND for kind in all_kinds()]
MOST = 3
"""Pages of one kind that are walked; of briefs all, since they differ most."""
SPEAKS = "() => [document.documentElement.lang, getComputedStyle(document.body).direction]"
BAD_PAGE = """
<body lang=en dir=ltr style="background:#fff;margin:0"><header></header><main>
<h1 id=a>One</h1><h3 id=a>Two</h3>
<nav></nav><a href="#gone">Away</a><p>\u0646\u0635 \u0639\u0631\u0628\u064a</p>
<p lang=ar dir=rtl style="letter-spacing:1px;direction:ltr">\u0646\u0635</p>
<p style="color:#999">Pale words</p><div style="width:200vw">Wide</div>
<button style="padding:0;width:9px;height:9px"></button
><button style="padding:0;width:9px;height:9px"></button>
</main><footer class=colophon></footer></body>"""


def chosen(pages: Iterable[Page], language: str) -> dict[str, list[str]]:
    """Return the addresses to walk by kind: all briefs, of other kinds the longest pages."""
    found = {}
    for kind in KINDS:
        held = [page for page in pages if page.kind == kind and page.language == language]
        held.sort(key=lambda page: len(repr(page.view)), reverse=True)
        found[kind] = [page.address for page in (held if kind == "brief" else held[:MOST])]
    return found


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_of_any_kind_has_a_fault(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str, width: int
) -> None:
    pages = chosen(planned, language)
    assert [kind for kind, addresses in pages.items() if not addresses] == []
    assert faults_of_pages(reader(width, reduced_motion="reduce"), pages, language) == {}


def faults_of_pages(one: Reader, pages: dict[str, list[str]], language: str) -> dict[str, list[str]]:
    """Open every address, the last of each kind in dark colours too, and return what is wrong by address."""
    wrong = {}
    for addresses in pages.values():
        for address in addresses:
            one.open(address)
            said = one.tab.evaluate(SPEAKS)
            found = [] if said == [language, direction(language)] else [f"speaks {said}"]
            if found := [*found, *one.faults()]:
                wrong[address] = found
        one.tab.emulate_media(color_scheme="dark")
        if found := one.faults():
            wrong[f"{address} in the dark"] = found
        one.tab.emulate_media(color_scheme="light")
    return wrong


def test_each_fault_is_seen_where_it_is(reader: Callable[..., Reader]) -> None:
    one = reader()
    one.tab.set_content(BAD_PAGE)
    said = "\n".join(one.faults())
    for words in ("wide", "jumps", "navigations", "twice", "nowhere", "In en", "wrong way", "Spaced"):
        assert words in said
    assert "contrast of 2.85" in said
    assert "9 by 9 pixels" in said


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_switch_leads_to_the_same_page_in_the_other_language_and_back(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str
) -> None:
    one = reader()
    for kind in KINDS:
        page = next(page for page in planned if page.kind == kind and page.language == language)
        twin = next(address for other, address in page.alternates if other != language)
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


@pytest.mark.parametrize("width", [1280, 390])
def test_from_a_wrong_address_at_any_depth_ways_lead_on_in_both_languages(
    reader: Callable[..., Reader], built: Built, width: int
) -> None:
    one = reader(width)
    lost = (built.site / "404.html").read_text(encoding="utf-8")
    one.tab.route("**/nowhere/**", lambda route: route.fulfill(body=lost, content_type="text/html"))
    one.open("ar/nowhere/at/all/")
    assert one.faults() == []
    ways = one.tab.eval_on_selector_all("nav a", "(links) => links.map((link) => link.href)")
    ends = ("", "briefs/", "entities/", "search/")
    assert ways == [f"{one.base}{language}/{end}" for language in ("en", "ar") for end in ends]
    for way in ways:
        one.open(way.removeprefix(one.base))
    assert one.complaints == []


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
