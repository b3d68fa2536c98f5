"""No page breaks its content security policy: each kind in both languages, the search, the preview."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from mujaz.model.page import Page
from mujaz.preview.http import server
from mujaz.preview.state import PreviewState
from tests.browser.conftest import Reader
from tests.browser.test_walk import KINDS, chosen
from tests.project import Built

pytestmark = pytest.mark.browser
LISTEN = """
addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.effectiveDirective} refuses ${event.blockedURI} ${event.sample}`);
}, true);
"""
TYPES = "require-trusted-types-for"
INJECTIONS = {
    "script": (TYPES, "() => { document.createElement('script').src = 'https://other.example/a.js'; }"),
    "markup": (TYPES, "() => { document.body.innerHTML = '<b>x</b>'; }"),
    "handler": (TYPES, "() => { document.body.setAttribute('onclick', 'alert(1)'); }"),
    "object": (TYPES, "() => { document.createElement('object').data = 'https://other.example/a'; }"),
    "types": ("trusted-types", "() => { trustedTypes.createPolicy('any', {}); }"),
    "style": ("style-src-attr", "() => { document.body.setAttribute('style', 'color: red'); }"),
    "image": ("img-src", "() => { new Image().src = 'https://other.example/a.png'; }"),
    "request": ("connect-src", "() => { fetch('https://other.example/').catch(() => {}); }"),
    "frame": (
        "frame-src",
        """() => {
            const frame = document.createElement("iframe");
            frame.src = "https://other.example/";
            document.body.append(frame);
        }""",
    ),
    "base": (
        "base-uri",
        """() => {
            const base = document.createElement("base");
            base.href = "https://other.example/";
            document.head.append(base);
        }""",
    ),
    "form": (
        "form-action",
        """() => {
            const form = document.createElement("form");
            form.action = "https://other.example/";
            document.body.append(form);
            form.submit();
        }""",
    ),
}
"""What a script that got in would do, and the directive that refuses it."""


@pytest.fixture
def listener(reader: Callable[..., Reader]) -> Reader:
    one = reader()
    one.tab.add_init_script(LISTEN)
    return one


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_of_any_kind_breaks_its_policy(
    listener: Reader, planned: tuple[Page, ...], language: str
) -> None:
    pages = chosen(planned, language)
    assert pages.keys() == set(KINDS)
    for addresses in pages.values():
        for address in addresses:
            listener.open(address)
            listener.tab.click("#scheme")
    assert listener.complaints == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_search_keeps_to_the_policy(listener: Reader, planned: tuple[Page, ...], language: str) -> None:
    brief = next(page for page in planned if page.kind == "brief" and page.language == language)
    listener.open(brief.address)
    listener.tab.keyboard.press("/")
    listener.tab.fill("dialog.search-dialog input", brief.title.split()[0])
    expect(listener.tab.locator("dialog [data-result]").first).to_be_visible(timeout=15_000)
    listener.tab.keyboard.press("Escape")
    listener.open(f"{language}/search/?q={brief.title.split()[0]}")
    expect(listener.tab.locator("#search-page .result").first).to_be_visible(timeout=15_000)
    listener.tab.keyboard.press("Enter")
    assert listener.complaints == []


@pytest.mark.parametrize("address", ["", "404.html"])
def test_pages_without_a_kind_keep_to_the_policy(listener: Reader, address: str) -> None:
    listener.tab.goto(listener.base + address, wait_until="load")
    listener.tab.wait_for_timeout(500)
    assert listener.complaints == []


@pytest.mark.parametrize("name", INJECTIONS)
def test_what_gets_in_is_refused(listener: Reader, name: str) -> None:
    directive, script = INJECTIONS[name]
    listener.open("en/")
    listener.tab.evaluate(f"() => {{ try {{ ({script})(); }} catch {{}} }}")
    listener.tab.wait_for_timeout(300)
    refusals = [line for line in listener.complaints if f"policy: {directive} refuses" in line]
    assert refusals != []
    assert listener.tab.url == f"{listener.base}en/"


def test_the_preview_keeps_to_the_policy(chromium: Browser, built: Built, tmp_path: Path) -> None:
    state, lines = PreviewState(), list[str]()
    state.publish_build()
    with server(built.site, state, "127.0.0.1", 0) as httpd:
        threading.Thread(target=httpd.serve_forever, args=(0.05,), daemon=True).start()
        context = chromium.new_context()
        page = context.new_page()
        page.add_init_script(LISTEN)
        page.on("console", lambda message: lines.append(message.text))
        page.goto(f"http://127.0.0.1:{httpd.server_port}/en/")
        state.publish_failure(("briefs/2025/a.md:3:1: F105 (error) 'title' is missing.",))
        expect(page.get_by_role("alert")).to_be_visible()
        page.get_by_role("button", name="Close").click()
        state.publish_build(content=True)
        expect(page.locator("mujaz-preview")).to_have_count(0)
        context.close()
        state.close()
        httpd.shutdown()
    assert lines == []
