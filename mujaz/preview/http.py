"""The preview's web server: built files, a script added to each page, and a stream of build events.

It answers GET and HEAD alone, sends no CORS headers, and lists no folders. The addresses of the preview
itself hold a random token of the run, so that no page but its own can know them.
"""

import json
import mimetypes
import secrets
import shutil
from dataclasses import asdict
from functools import partial
from hashlib import blake2b
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from socket import AF_INET6, socket

from mujaz.preview.request_policy import METHODS, RequestPolicy, is_from_own_page
from mujaz.preview.served_file import served_path, with_closing_slash
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
SECURITY_HEADERS = (
    ("Cache-Control", "no-store"),  # the next save may change everything
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
)
"""Headers of every answer."""


class PreviewServer(ThreadingHTTPServer):
    """Serves until it is shut down; open streams do not hold it up."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, host: str, port: int, folder: Path, state: PreviewState) -> None:
        if ":" in host:
            self.address_family = AF_INET6
        self.token = secrets.token_urlsafe(24)
        super().__init__((host, port), partial(Handler, server_state=state, folder=folder))
        self.policy = RequestPolicy(host, self.is_open_to_network)

    @property
    def is_open_to_network(self) -> bool:
        """True where other machines can connect, by the address that the socket really has."""
        return not ip_address(str(self.server_address[0]).partition("%")[0]).is_loopback

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """Ignore errors: most are pages that were closed while they loaded."""


def server(folder: Path, state: PreviewState, host: str, port: int) -> PreviewServer:
    """Return a server that listens already. Raises OSError where the port is taken."""
    return PreviewServer(host, port, folder, state)


class Handler(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.0"
    timeout = 60.0
    """Seconds after which a connection that sends or takes nothing is closed."""
    server: PreviewServer

    def __init__(self, *arguments: object, server_state: PreviewState, folder: Path) -> None:
        self.state, self.folder = server_state, folder
        super().__init__(*arguments)  # type: ignore[arg-type]  # what socketserver hands on

    def parse_request(self) -> bool:
        """Read the request line and the headers, and refuse what the policy refuses, whatever the method."""
        if not super().parse_request():
            return False
        refusal = self.server.policy.refusal(self.command, self.path, self.headers)
        if refusal is not None:
            self._send(refusal[0], "text/plain", refusal[1].encode())
        return refusal is None

    def do_GET(self) -> None:
        path = self.path.partition("?")[0].partition("#")[0]
        if path.startswith(PREVIEW_PREFIX):
            self._answer_preview(path.removeprefix(PREVIEW_PREFIX))
        elif page := self._page_file(path):
            self._send(HTTPStatus.OK, "text/html", self._with_script(page.read_bytes()))
        else:
            self._send_file(path)

    def do_HEAD(self) -> None:
        self.do_GET()

    def _answer_preview(self, address: str) -> None:
        """Answer an address of the preview itself: token, then what is asked for."""
        token, _, name = address.partition("/")
        if not secrets.compare_digest(token.encode(), self.server.token.encode()):
            self._send_not_found()
        elif not is_from_own_page(self.headers):
            self._send(
                HTTPStatus.FORBIDDEN, "text/plain", b"This address is for the preview's own pages only."
            )
        elif name == "news":
            self._stream()
        elif name == "preview.js":
            self._send(HTTPStatus.OK, "text/javascript", SCRIPT.read_bytes())
        elif name.startswith("mark/"):
            page = self._page_file(name.removeprefix("mark"))
            html = page.read_bytes() if page else self._not_found_page()
            self._send(HTTPStatus.OK, "text/plain", self._digest(html).encode())
        else:
            self._send_not_found()

    def _page_file(self, path: str) -> Path | None:
        """Return the HTML file behind an address, or None where another answer is due."""
        file = served_path(self.folder, f"{path}index.html" if path.endswith("/") else path)
        return file if file and file.suffix == ".html" and file.is_file() else None

    def _send_file(self, path: str) -> None:
        """Send a file that is no page, or the way to the page of a folder."""
        file = served_path(self.folder, path)
        if file is None or (file.is_dir() and path.endswith("/")):
            self._send_not_found()
        elif file.is_dir():
            query = self.path.partition("?")
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", with_closing_slash(path) + query[1] + query[2])
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self._send_opened(file)

    def _send_opened(self, file: Path) -> None:
        kind = (
            MEDIA_TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        )
        with file.open("rb") as stream:
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(file.stat().st_size))
            self.end_headers()
            if self.command != "HEAD":
                shutil.copyfileobj(stream, self.wfile)

    def _with_script(self, html: bytes) -> bytes:
        version, mark = self.state.event.version, self._digest(html)
        attributes = f'data-version="{version}" data-mark="{mark}" defer'
        script = f'<script src="{PREVIEW_PREFIX}{self.server.token}/preview.js" {attributes}></script>'
        before, body, after = html.rpartition(b"</body>")
        return before + script.encode() + body + after if body else html + script.encode()

    def _digest(self, html: bytes) -> str:
        """Return a page's digest, by which it knows whether it has changed."""
        return blake2b(html, digest_size=8).hexdigest()

    def _send_not_found(self) -> None:
        """Answer wrong addresses with the site's own page for them."""
        self._send(HTTPStatus.NOT_FOUND, "text/html", self._with_script(self._not_found_page()))

    def _not_found_page(self) -> bytes:
        file = served_path(self.folder, "/404.html")
        return file.read_bytes() if file and file.is_file() else PLACEHOLDER_PAGE.encode()

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        if status == HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", ", ".join(METHODS))
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
            while not self.state.is_closed and self.command != "HEAD":
                news = self.state.wait_for_event(number, HEARTBEAT)
                number = news.number if news else number
                self.wfile.write(
                    f"data: {json.dumps(asdict(news))}\n\n".encode() if news else b": still here\n\n"
                )
        except OSError:
            return  # the page was closed

    def end_headers(self) -> None:
        """Add the headers of every answer."""
        for name, value in SECURITY_HEADERS:
            self.send_header(name, value)
        super().end_headers()

    def version_string(self) -> str:
        """Name no versions."""
        return "Mujaz"

    def log_message(self, format: str, *arguments: object) -> None:
        """Keep the terminal for findings."""
