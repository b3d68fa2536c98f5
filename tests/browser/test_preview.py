"""The preview's panel of findings, in a real browser."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from mujaz.preview.http import server
from mujaz.preview.state import PreviewState

pytestmark = pytest.mark.browser
PAGE = '<html lang="ar" dir="rtl"><body><p>متن</p><a href="/b/">ب</a></body></html>'
ONE = "briefs/2025/a.md:9:11: F106 (error) 'source.rights' must be one of full, excerpt, link."
OTHER = "briefs/2025/a.md:3:1: F105 (error) 'title' is missing."


@pytest.fixture
def bulletin() -> PreviewState:
    found = PreviewState()
    found.publish_build()
    return found


@pytest.fixture
def tab(chromium: Browser, bulletin: PreviewState, tmp_path: Path) -> Iterator[Page]:
    """Return a page of the preview of a site of two pages."""
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(PAGE, encoding="utf-8")
    with server(tmp_path, bulletin, "127.0.0.1", 0) as httpd:
        threading.Thread(target=httpd.serve_forever, args=(0.05,), daemon=True).start()
        context = chromium.new_context(viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{httpd.server_port}/a/")
        yield page
        context.close()
        bulletin.close()
        httpd.shutdown()


def covered(tab: Page) -> float:
    """Return which share of the window the preview covers."""
    boxes = [it.bounding_box() for it in tab.locator("mujaz-preview section, mujaz-preview button").all()]
    return max((box["height"] * box["width"] for box in boxes if box), default=0) / (1280 * 900)


def test_the_panel_is_closed_and_opened_with_the_keyboard(tab: Page, bulletin: PreviewState) -> None:
    bulletin.publish_failure((ONE, OTHER))
    expect(tab.get_by_role("alert")).to_be_visible()
    expect(tab.get_by_text(ONE)).to_be_visible()
    close, corner = tab.get_by_role("button", name="Close"), tab.get_by_role("button", name="2 findings")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    expect(close).to_be_focused()
    tab.keyboard.press("Enter")
    expect(tab.get_by_text(ONE)).to_be_hidden()
    expect(corner).to_be_focused()
    assert covered(tab) < 0.01
    tab.keyboard.press("Enter")
    expect(close).to_be_focused()
    tab.keyboard.press("Escape")
    expect(corner).to_be_focused()


def test_what_was_closed_stays_so_until_the_findings_change(tab: Page, bulletin: PreviewState) -> None:
    bulletin.publish_failure((ONE,))
    tab.get_by_role("button", name="Close").click()
    bulletin.publish_failure((ONE,))
    tab.get_by_role("link").click()
    tab.wait_for_url("**/b/")
    expect(tab.get_by_role("button", name="1 finding")).to_be_visible()
    expect(tab.get_by_text(ONE)).to_be_hidden()
    bulletin.publish_failure((ONE, OTHER))
    expect(tab.get_by_text(OTHER)).to_be_visible()
    bulletin.publish_build(content=True)
    expect(tab.locator("mujaz-preview")).to_have_count(0)
    bulletin.publish_failure((ONE,))
    expect(tab.get_by_text(ONE)).to_be_visible()
