"""The search over any page and on its own: opened, typed into, walked through, shared, without scripts."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Route, expect

from mujaz.model.page import Page
from mujaz.site.views.brief import BriefView
from tests.browser.conftest import Reader
from tests.project import Built

pytestmark = pytest.mark.browser
LANGUAGES = pytest.mark.parametrize("language", ["en", "ar"])


def a_brief(planned: tuple[Page, ...], language: str) -> tuple[Page, BriefView]:
    """Return a brief with text, whose title is in the page's language."""
    for page in planned:
        view = page.view
        if page.language != language or not isinstance(view, BriefView) or not view.segments:
            continue
        if view.title.language == language and view.source_language == "ar":
            return page, view
    raise AssertionError("The archive has no such brief.")


def opened(reader: Callable[..., Reader], language: str, width: int = 1280) -> tuple[Reader, Locator]:
    """Open the search over the home page and return its field."""
    one = reader(width)
    one.open(f"{language}/")
    one.tab.keyboard.press("/")
    field = one.tab.locator("dialog.search-dialog input")
    expect(field).to_be_focused()
    return one, field


@LANGUAGES
@pytest.mark.parametrize("start", ["home", "brief", "entity_index", "quotes"])
def test_a_brief_is_found_by_its_title_from_any_page(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str, start: str
) -> None:
    wanted, view = a_brief(planned, language)
    one = reader()
    one.open(next(page.address for page in planned if page.kind == start and page.language == language))
    one.tab.click("#search-open")
    one.tab.fill("dialog.search-dialog input", " ".join(view.title.value.split()[:4]))
    found = one.tab.locator(f"dialog .result a[href*='{wanted.address}']").first
    expect(found).to_be_visible(timeout=15_000)
    found.click()
    one.tab.wait_for_url(f"{one.base}{wanted.address}**")
    assert one.complaints == []


def test_nothing_is_loaded_until_the_search_is_opened(reader: Callable[..., Reader]) -> None:
    one = reader()
    asked: list[str] = []
    one.tab.on("request", lambda request: asked.append(request.url))
    one.open("en/")
    one.tab.wait_for_load_state("networkidle")
    assert [url for url in asked if re.search(r"/search|search-|lunr|worker", url)] == []
    one.tab.keyboard.press("Control+k")
    expect(one.tab.locator("dialog.search-dialog")).to_be_visible()
    one.tab.wait_for_load_state("networkidle")
    assert [url for url in asked if url.endswith("/search/manifest.json")] != []


@LANGUAGES
def test_a_result_shows_both_sides_and_leads_to_the_paragraph(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str
) -> None:
    _, view = a_brief(planned, language)
    words = re.findall(r"[ء-ي]{3,}", re.sub(r"<[^>]*>", " ", view.segments[0].source_html))[:5]
    one, field = opened(reader, language)
    field.fill(" ".join(words))
    pair = one.tab.locator("dialog .pair").first
    expect(pair.locator(".pair__side")).to_have_count(2, timeout=15_000)
    matched = pair.locator(".is-match .pair__text[lang=ar][dir=rtl]")
    expect(matched.locator("mark").first).to_be_visible()
    pair.click()
    one.tab.wait_for_url(re.compile(r"/briefs/.*/#s-[0-9a-f]+$"))
    assert one.tab.evaluate("() => document.querySelector(':target') !== null")
    assert one.complaints == []


@LANGUAGES
@pytest.mark.parametrize("query", ["Kasim al-Araji", "A'raji", "قاسم الأعرجي", "الاعرجى"])
def test_a_name_is_found_in_either_script(reader: Callable[..., Reader], language: str, query: str) -> None:
    one, field = opened(reader, language)
    field.fill(query)
    card = one.tab.locator("dialog .record a").first
    expect(card).to_have_attribute(
        "href", re.compile(rf"{language}/entities/qasim-al-araji/$"), timeout=15_000
    )
    expect(one.tab.locator("dialog .result").first).to_be_visible()
    assert one.complaints == []


def test_names_across_scripts_can_be_switched_off(reader: Callable[..., Reader]) -> None:
    one = reader()
    one.open("en/search/?q=Kasim")
    expect(one.tab.locator(".note--names")).to_be_visible()
    one.tab.click(".note--names button")
    expect(one.tab.locator(".note--names")).to_have_count(0)
    assert "names=0" in one.tab.url
    one.tab.go_back()
    expect(one.tab.locator(".note--names")).to_be_visible()
    assert one.complaints == []


@LANGUAGES
def test_the_keyboard_walks_through_results_and_opens_one(
    reader: Callable[..., Reader], planned: tuple[Page, ...], language: str
) -> None:
    wanted, view = a_brief(planned, language)
    one, field = opened(reader, language)
    field.fill(f'"{view.title.value}"')
    expect(one.tab.locator("dialog .result").first).to_be_visible(timeout=15_000)
    one.tab.keyboard.press("ArrowDown")
    expect(one.tab.locator("dialog [data-result]").first).to_be_focused()
    one.tab.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    one.tab.keyboard.press("ArrowDown")
    one.tab.keyboard.press("Enter")
    one.tab.wait_for_url(f"{one.base}{wanted.address}**")
    assert one.complaints == []


def test_escape_closes_the_search_and_leads_back(reader: Callable[..., Reader]) -> None:
    one, _ = opened(reader, "en")
    one.tab.keyboard.press("Escape")
    expect(one.tab.locator("dialog.search-dialog")).to_be_hidden()
    one.tab.keyboard.press("Control+k")
    expect(one.tab.locator("dialog.search-dialog input")).to_be_focused()


@LANGUAGES
@pytest.mark.parametrize("width", [1280, 390])
def test_where_nothing_is_found_it_says_what_was_tried(
    reader: Callable[..., Reader], language: str, width: int
) -> None:
    one, field = opened(reader, language, width)
    field.fill("المطياقةُ")
    nothing = one.tab.locator("dialog .no-results")
    expect(nothing).to_contain_text("مطياقه", timeout=15_000)
    expect(one.tab.locator("dialog [role=status]")).not_to_be_empty()
    expect(nothing.locator("a")).to_have_count(4)
    assert one.complaints == []


def test_a_misspelt_word_is_put_right(reader: Callable[..., Reader]) -> None:
    one, field = opened(reader, "en")
    field.fill("Euphrtaes")
    expect(one.tab.locator("dialog .note--correction")).to_contain_text("euphrates", timeout=15_000)
    expect(one.tab.locator("dialog .result").first).to_be_visible()


def test_searches_are_remembered_on_the_device_and_forgotten(reader: Callable[..., Reader]) -> None:
    one, field = opened(reader, "en")
    field.fill("Euphrates")
    one.tab.locator("dialog .result a").first.click()
    one.tab.wait_for_load_state("load")
    one.tab.keyboard.press("/")
    remembered = one.tab.locator("dialog .recent-searches button").first
    expect(remembered).to_have_text("Euphrates")
    remembered.click()
    expect(one.tab.locator("dialog .result").first).to_be_visible(timeout=15_000)
    one.tab.fill("dialog input", "")
    one.tab.locator("dialog .recent-searches .link-button").click()
    expect(one.tab.locator("dialog .recent-searches")).to_have_count(0)


@LANGUAGES
def test_filters_stand_in_the_address_and_the_back_button_takes_them_away(
    reader: Callable[..., Reader], language: str
) -> None:
    one = reader()
    one.open(f"{language}/search/?q=%D8%A7%D9%84%D9%85%D8%A7%D8%A1")
    outlet = one.tab.locator("[data-group=outlet]").first
    expect(outlet).to_be_visible(timeout=15_000)
    all_found = one.tab.locator(".result").count()
    count = int(one.tab.locator("li:has(> label > [data-group=outlet]) .count").first.inner_text())
    outlet.check()
    expect(one.tab.locator(".result")).to_have_count(min(10, count))
    assert "outlet=" in one.tab.url
    shared = reader()
    shared.open(one.tab.url.removeprefix(one.base))
    expect(shared.tab.locator(".result")).to_have_count(min(10, count), timeout=15_000)
    expect(shared.tab.locator(".chip").first).to_be_visible()
    one.tab.go_back()
    expect(one.tab.locator(".result")).to_have_count(all_found)
    assert one.complaints == shared.complaints == []


def test_without_a_question_filters_list_briefs_newest_first(reader: Callable[..., Reader]) -> None:
    one = reader()
    one.open("en/search/?quotes=1")
    times = one.tab.locator(".result time")
    expect(times.first).to_be_visible(timeout=15_000)
    days = [times.nth(place).get_attribute("datetime") or "" for place in range(times.count())]
    assert days == sorted(days, reverse=True)
    assert len(days) == 10
    one.tab.click(".more")
    expect(times.nth(10)).to_be_visible()


@LANGUAGES
def test_the_page_keeps_the_question_in_the_other_language(
    reader: Callable[..., Reader], language: str
) -> None:
    other = "ar" if language == "en" else "en"
    one = reader()
    one.open(f"{language}/search/?q=Euphrates")
    expect(one.tab.locator(".result").first).to_be_visible(timeout=15_000)
    one.tab.click(".switch")
    one.tab.wait_for_url(f"{one.base}{other}/search/?q=Euphrates")
    expect(one.tab.locator("#search-field")).to_have_value("Euphrates")
    expect(one.tab.locator(".result").first).to_be_visible(timeout=15_000)


@LANGUAGES
@pytest.mark.parametrize("width", [1280, 390])
def test_results_fit_and_have_no_faults(reader: Callable[..., Reader], language: str, width: int) -> None:
    one = reader(width)
    one.open(f"{language}/search/?q=Qassem")
    expect(one.tab.locator(".result").first).to_be_visible(timeout=15_000)
    expect(one.tab.locator(".record").first).to_be_visible()
    assert one.faults() == []


def test_hostile_text_stays_text(reader: Callable[..., Reader]) -> None:
    one = reader()
    one.open("en/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&outlet=%3Cb%3E&sort=%3Ci%3E")
    expect(one.tab.locator("[data-part=status]")).not_to_be_empty(timeout=15_000)
    assert one.tab.locator("#search-page img, #search-page b").count() == 0
    assert one.complaints == []


@LANGUAGES
def test_without_scripts_the_page_leads_to_everything(reader: Callable[..., Reader], language: str) -> None:
    one = reader(java_script_enabled=False)
    one.tab.goto(f"{one.base}{language}/")
    one.tab.click("#search-open")
    assert one.tab.url == f"{one.base}{language}/search/"
    for address in ("entities/", "briefs/", "outlets/", "entities/letters/arabic/"):
        expect(one.tab.locator(f".browse a[href='../{address}']").first).to_be_visible()


def test_nothing_of_the_themes_search_is_published(built: Built) -> None:
    names = [path.relative_to(built.site).as_posix() for path in built.site.rglob("*") if path.is_file()]
    assert [name for name in names if "lunr" in name or "worker" in name or "search_index" in name] == []


def test_an_index_that_was_published_anew_meanwhile_is_opened_again(reader: Callable[..., Reader]) -> None:
    one, field = opened(reader, "en")
    one.tab.wait_for_load_state("networkidle")
    gone = re.compile(r"/search/[0-9a-f]{12}/s/")
    answers = []

    def once(route: Route) -> None:
        answers.append(route.request.url)
        if len(answers) == 1:
            route.fulfill(status=404, body="gone")
        else:
            route.continue_()

    one.tab.route(gone, once)
    field.fill("library")
    expect(
        one.tab.locator("dialog .result mark").get_by_text(re.compile("library", re.I)).first
    ).to_be_visible(timeout=15_000)
    assert len(answers) > 1


def test_where_the_index_cannot_be_loaded_it_says_so(reader: Callable[..., Reader]) -> None:
    one = reader()
    one.open("en/")
    one.tab.route("**/search/manifest.json", lambda route: route.abort())
    one.tab.keyboard.press("/")
    expect(one.tab.locator("dialog [role=status]")).to_contain_text("could not be loaded")


@LANGUAGES
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_search_adds_no_faults_to_the_page(
    reader: Callable[..., Reader], language: str, width: int, scheme: str
) -> None:
    one = reader(width, color_scheme=scheme)
    one.open(f"{language}/quotes/")
    without = set(one.faults())
    one.tab.click("#search-open")
    one.tab.fill("dialog input", "Qassem")
    expect(one.tab.locator("dialog .result").first).to_be_visible(timeout=15_000)
    assert set(one.faults()) - without == set()
