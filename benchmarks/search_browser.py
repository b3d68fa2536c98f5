"""Runs searches in a real Chromium, and counts the bytes that a host would send, compressed."""

import gzip
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Page

ASK = """async (asked) => {
  const { openSession } = await import("../assets/js/search/session.js");
  const session = await openSession("../", "en");
  const answers = [];
  for (const q of asked) {
    const result = await session.search({ q });
    await session.resultPage(result, 0, 1);
    answers.push(result.briefs.slice(0, 10).map(({ number }) => number));
  }
  return answers;
}"""
WATCH = """() => {
  const field = document.querySelector("dialog input");
  window.typed = window.shown = 0;
  field.addEventListener("input", () => { window.typed = performance.now(); window.shown = 0; });
  new MutationObserver(() => {
    if (!window.shown && document.querySelector(".search-dialog__results > :not(.search-dialog__start)")) {
      window.shown = performance.now();
    }
  }).observe(document.querySelector(".search-dialog__results"), { childList: true });
}"""
RESULTS_SHOWN = "() => window.shown > window.typed && window.typed > 0"


IGNORED_SUFFIXES = frozenset({".woff2"})
"""Suffixes that do not count: a page loads fonts for the scripts of its text, with or without a search."""


@dataclass(frozen=True, slots=True)
class SearchCost:
    """Bytes and time of one search."""

    bytes_sent: int
    """Compressed bytes from opening the search, or from the search before, to its results."""
    milliseconds: float
    """From the last key to the first result."""


class Handler(SimpleHTTPRequestHandler):
    """Sends files compressed and counts them."""

    sent = 0

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(404)
            return
        body = compressed(file)
        if file.suffix not in IGNORED_SUFFIXES:
            type(self).sent += len(body)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Write no log."""


@cache
def compressed(file: Path) -> bytes:
    """Return a file as a static host sends it."""
    return gzip.compress(file.read_bytes(), 9, mtime=0)


@contextmanager
def serve_folder(folder: Path) -> Iterator[str]:
    """Serve a folder on the loopback and yield its address."""
    handler = partial(Handler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def answers(browser: Browser, base: str, questions: Sequence[str]) -> list[list[int]]:
    """Return the first ten documents of each question."""
    tab = browser.new_page()
    tab.set_default_timeout(0)
    tab.goto(f"{base}en/")
    results: list[list[int]] = []
    for start in range(0, len(questions), 200):
        results += tab.evaluate(ASK, list(questions[start : start + 200]))
    tab.close()
    return results


def search_costs(browser: Browser, base: str, first: str, second: str) -> tuple[SearchCost, SearchCost]:
    """Search twice as a reader does, in a fresh tab: open the dialog, type, type something else."""
    context = browser.new_context()
    tab = context.new_page()
    tab.goto(f"{base}en/", wait_until="networkidle")
    Handler.sent = 0
    tab.keyboard.press("/")
    tab.wait_for_selector("dialog[open] .search-dialog__start")
    tab.evaluate(WATCH)
    costs = (_type_and_wait(tab, first), _type_and_wait(tab, second))
    context.close()
    return costs


def _type_and_wait(tab: Page, text: str) -> SearchCost:
    before = Handler.sent if tab.evaluate("() => window.typed") else 0
    tab.fill("dialog input", text)
    tab.wait_for_function(RESULTS_SHOWN, timeout=10_000)
    tab.wait_for_load_state("networkidle")
    milliseconds = tab.evaluate("() => window.shown - window.typed")
    return SearchCost(Handler.sent - before, float(milliseconds))
