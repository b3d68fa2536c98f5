"""The preview's web server: built files, a script added to each page, and a stream of build events."""

import json
from dataclasses import asdict
from functools import partial
from hashlib import blake2b
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from urllib.parse import unquote, urlsplit

from mujaz.preview.state import PreviewState

PREVIEW_PREFIX = "/.mujaz/"
"""Addresses of the preview itself: no page of a site is below a folder that begins with a dot."""
SCRIPT = Path(__file__).with_name("preview.js")
HEARTBEAT = 10.0
"""Seconds between messages on a stream, so that the server notices closed pages."""
PLACEHOLDER_PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Mujaz preview</title><body></body></html>'
)
MEDIA_TYPES = {
    ".js": "text/javascript",
    ".json": "application/json",
    ".xml": "application/xml",
    ".woff2": "font/woff2",
}
"""Kinds of file that some systems name wrongly."""
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class PreviewServer(ThreadingHTTPServer):
    """Serves until it is shut down; open streams do not hold it up."""

    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """Ignore errors: most are pages that were closed while they loaded."""


def server(folder: Path, state: PreviewState, host: str, port: int) -> PreviewServer:
    """Return a server that listens already. Raises OSError where the port is taken."""
    state.open_to_network = host not in LOOPBACK
    return PreviewServer((host, port), partial(Handler, state=state, directory=str(folder)))


class Handler(SimpleHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.0"

    def __init__(self, *arguments: object, state: PreviewState, directory: str) -> None:
        self.state = state
        self.extensions_map = {**self.extensions_map, **MEDIA_TYPES}
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]  # what socketserver hands on

    def do_GET(self) -> None:
        if not self._is_allowed_host():
            self._send(HTTPStatus.FORBIDDEN, "text/plain", b"This preview answers to its own address only.")
            return
        path = urlsplit(self.path).path
        if "\0" in unquote(path):
            self.send_error(HTTPStatus.NOT_FOUND)  # no file system takes such a name
        elif path == f"{PREVIEW_PREFIX}news":
            self._stream()
        elif path.startswith(f"{PREVIEW_PREFIX}mark/"):
            page = self._page_file(path.removeprefix(f"{PREVIEW_PREFIX}mark"))
            html = page.read_bytes() if page else self._not_found_page()
            self._send(HTTPStatus.OK, "text/plain", self._digest(html).encode())
        elif path == f"{PREVIEW_PREFIX}preview.js":
            self._send(HTTPStatus.OK, "text/javascript", SCRIPT.read_bytes())
        elif page := self._page_file(path):
            self._send(HTTPStatus.OK, "text/html", self._with_script(page.read_bytes()))
        else:
            super().do_GET()

    def _is_allowed_host(self) -> bool:
        """Refuse foreign host names on the loopback: a hostile page could rebind its own name to it."""
        try:
            name = urlsplit(f"//{self.headers.get('Host', '')}").hostname
        except ValueError:
            name = None
        return self.state.open_to_network or name in LOOPBACK

    def _page_file(self, path: str) -> Path | None:
        """Return the HTML file behind an address, or None where another answer is due."""
        file = Path(self.translate_path(path))
        if path.endswith("/"):
            file = file / "index.html"
        return file if file.suffix == ".html" and file.is_file() else None

    def _with_script(self, html: bytes) -> bytes:
        version, mark = self.state.event.version, self._digest(html)
        attributes = f'data-version="{version}" data-mark="{mark}" defer'
        script = f'<script src="{PREVIEW_PREFIX}preview.js" {attributes}></script>'
        before, body, after = html.rpartition(b"</body>")
        return before + script.encode() + body + after if body else html + script.encode()

    def _digest(self, html: bytes) -> str:
        """Return a page's digest, by which it knows whether it has changed."""
        return blake2b(html, digest_size=8).hexdigest()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer wrong addresses with the site's own page for them."""
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        self._send(HTTPStatus.NOT_FOUND, "text/html", self._with_script(self._not_found_page()))

    def _not_found_page(self) -> bytes:
        """Return the site's page for wrong addresses."""
        file = Path(self.directory) / "404.html"
        return file.read_bytes() if file.is_file() else PLACEHOLDER_PAGE.encode()

    def list_directory(self, path: object) -> None:
        """List no files: the published site does not either."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _stream(self) -> None:
        """Send each build event as a server-sent event, until the page is closed."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.end_headers()
        number = -1
        try:
            while not self.state.is_closed:
                news = self.state.wait_for_event(number, HEARTBEAT)
                number = news.number if news else number
                self.wfile.write(
                    f"data: {json.dumps(asdict(news))}\n\n".encode() if news else b": still here\n\n"
                )
        except OSError:
            return  # the page was closed

    def end_headers(self) -> None:
        """Forbid keeping: the next save may change everything."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        """Keep the terminal for findings."""
