"""A real Chromium, the built archive on a loopback server, and a record of what each page did."""

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

from mujaz.model.page import Page as Planned
from mujaz.read.settings import read_settings
from tests.project import Built
from tests.whole import every_page

NO_CHROMIUM = "No Chromium. Run 'python3 build.py test', which finds or installs one, or set MUJAZ_CHROMIUM."


LEFT_BEHIND = "net::ERR_ABORTED"
"""What a request fails with when the reader goes on to another page before it is answered."""


FAULTS = (Path(__file__).parent / "page_faults.js").read_text(encoding="utf-8")
FAULTS = FAULTS[FAULTS.index("function pageFaults") :]  # an expression may not begin with a comment


class _Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@dataclass(slots=True)
class Reader:
    """One browser tab, and what went wrong in it."""

    tab: Page
    base: str
    complaints: list[str] = field(default_factory=list)
    """Console errors, script errors, failed requests and requests to other hosts."""

    def open(self, address: str) -> None:
        """Open a page of the site and wait until its scripts have run."""
        self.tab.goto(self.base + address, wait_until="load")
        self.tab.evaluate("() => document.fonts.ready")

    def faults(self) -> list[str]:
        """Return what is wrong with the open page, and forget what went wrong up to now."""
        found = [*self.tab.evaluate(FAULTS), *self.complaints]
        self.complaints.clear()
        return found


@pytest.fixture(scope="session")
def base(built: Built) -> Iterator[str]:
    """Return the address at which the built site is served, with a closing slash."""
    handler = partial(_Quiet, directory=str(built.site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as httpd:
        threading.Thread(target=httpd.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_port}/"
        httpd.shutdown()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Return one browser for all tests of a worker."""
    place = os.environ.get("MUJAZ_CHROMIUM", "")
    if not place:
        pytest.skip(NO_CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=place, args=["--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def planned(built: Built) -> tuple[Planned, ...]:
    """Return every page that the archive has."""
    settings, _ = read_settings(built.root)
    return tuple(every_page(built.root, settings))


@pytest.fixture
def reader(chromium: Browser, base: str) -> Iterator[Callable[..., Reader]]:
    """Return a function that opens a fresh tab, with nothing remembered, of a given width."""
    contexts = []

    def fresh(width: int = 1280, **options: object) -> Reader:
        context = chromium.new_context(viewport={"width": width, "height": 900}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        found = Reader(context.new_page(), base)
        _listen(found)
        return found

    yield fresh
    for context in contexts:
        context.close()


def _listen(reader: Reader) -> None:
    def said(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            reader.complaints.append(f"console {message.type}: {message.text}")

    def asked(request: Request) -> None:
        if not request.url.startswith((reader.base, "data:", "blob:")):
            reader.complaints.append(f"request to another host: {request.url}")

    def failed(request: Request) -> None:
        if request.failure != LEFT_BEHIND:
            reader.complaints.append(f"failed request: {request.url} ({request.failure})")

    reader.tab.on("console", said)
    reader.tab.on("pageerror", lambda error: reader.complaints.append(f"script error: {error}"))
    reader.tab.on("request", asked)
    reader.tab.on("requestfailed", failed)
