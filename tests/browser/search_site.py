"""The search without a site around it: an index, the scripts, and a bare page to run them from."""

import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.project import ROOT

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<link rel="icon" href="data:,">
"""


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        pass


@contextmanager
def bare_page(browser: Browser, folder: Path, files: Mapping[str, bytes]) -> Iterator[Page]:
    """Serve an index with the scripts and yield a tab that may import them from `/assets/js/`."""
    for path, data in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    shutil.copytree(ROOT / "theme_overrides" / "assets" / "js", folder / "assets" / "js")
    (folder / "index.html").write_text(PAGE, encoding="utf-8")
    handler = partial(Handler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        tab = browser.new_page()
        tab.goto(f"http://127.0.0.1:{server.server_port}/")
        yield tab
        tab.close()
        server.shutdown()
